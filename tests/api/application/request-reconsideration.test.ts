import { expect, it } from '@jest/globals';
import { anApplication } from '../../support/factories/application.js';
import { describeMutation } from './mutation-suite.js';

const GROUNDS = { opinion: '申请人认为收入计算有误' };

const county = describeMutation('requestReconsideration', {
  seat: 'clerk',
  arrange: (place) => anApplication(place).rejectionServed(),
  input: () => GROUNDS,
  otherInput: () => ({ opinion: '另有理由' }),
  to: 'RECONSIDERATION',
  events: ['ApplicationReconsiderationRequested'],
  outsider: 'otherClerk',
  wrongState: (place) => anApplication(place).underCommunityReview(),
});

it('follows the service of the rejection', async () => {
  const made = await anApplication(county()).rejected();
  expect(await made.refused('clerk', 'requestReconsideration', GROUNDS)).toMatchObject({
    code: 'REJECTION_NOT_SERVED',
  });
});

it('is answered within fifteen working days', async () => {
  const made = await anApplication(county()).rejectionServed();
  expect(await made.does('clerk', 'requestReconsideration', GROUNDS)).toMatchObject({
    dueOn: '2026-07-29',
    resumeState: 'COMMUNITY_REVIEW',
  });
});

it('binds the household again: nobody is in two live applications', async () => {
  const made = await anApplication(county()).rejectionServed();
  await anApplication(county(), { applicant: made.applicant }).submitted();
  expect(await made.refused('clerk', 'requestReconsideration', GROUNDS)).toMatchObject({
    code: 'PERSON_IN_OTHER_APPLICATION',
  });
});
