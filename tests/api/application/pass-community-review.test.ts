import { expect, it } from '@jest/globals';
import { anApplication, OPINION } from '../../support/factories/application.js';
import { describeMutation } from './mutation-suite.js';

const county = describeMutation('passCommunityReview', {
  seat: 'clerk',
  arrange: (place) => anApplication(place).underCommunityReview(),
  input: () => OPINION,
  otherInput: () => ({ opinion: '另一份意见' }),
  to: 'COMMUNITY_PUBLICITY',
  events: ['PublicNoticeSubmitted', 'ApplicationCommunityReviewPassed'],
  outsider: 'otherClerk',
  wrongState: (place) => anApplication(place).accepted(),
});

it('needs an opinion', async () => {
  const made = await anApplication(county()).underCommunityReview();
  expect(await made.refused('clerk', 'passCommunityReview', { opinion: ' ' })).toMatchObject({
    code: 'OPINION_REQUIRED',
  });
});

it('is refused while nobody can be reached about objections', async () => {
  const made = await anApplication(county()).underCommunityReview();
  await county().rows(`update agencies set contact_phone = null where id = 'COMMUNITY_610499001001'`);
  expect(await made.refused('clerk', 'passCommunityReview', OPINION)).toMatchObject({
    code: 'NOTICE_CONTACT_MISSING',
  });
  await county().rows(
    `update agencies set contact_phone = '029-38000001' where id = 'COMMUNITY_610499001001'`,
  );
  expect(await made.does('clerk', 'passCommunityReview', OPINION)).toMatchObject({ dueOn: null });
});
