import { expect, it } from '@jest/globals';
import { anApplication, OPINION } from '../../support/factories/application.js';
import { describeMutation } from './mutation-suite.js';

const county = describeMutation('approveApplication', {
  seat: 'approver',
  arrange: (place) => anApplication(place).recommended(),
  input: () => OPINION,
  otherInput: () => ({ opinion: '另一份意见' }),
  to: 'COUNTY_PUBLICITY',
  events: ['PublicNoticeSubmitted', 'ApplicationApproved'],
  outsider: 'reviewer',
  wrongState: (place) => anApplication(place).underCommunityReview(),
});

it('follows a recommendation', async () => {
  const made = await anApplication(county()).underCountyReview();
  expect(await made.refused('approver', 'approveApplication', OPINION)).toMatchObject({
    code: 'RECOMMENDATION_MISSING',
  });
});

it('needs an opinion', async () => {
  const made = await anApplication(county()).recommended();
  expect(await made.refused('approver', 'approveApplication', { opinion: '' })).toMatchObject({
    code: 'OPINION_REQUIRED',
  });
});

it('waits for the new answer when one was disputed after the recommendation', async () => {
  const made = await anApplication(county()).recommended();
  await made.oneAnswerDisputed();
  expect(await made.refused('approver', 'approveApplication', OPINION)).toMatchObject({
    code: 'VERIFICATION_OPEN',
  });
});
