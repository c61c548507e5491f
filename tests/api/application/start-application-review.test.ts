import { expect, it } from '@jest/globals';
import { anApplication } from '../../support/factories/application.js';
import { describeMutation } from './mutation-suite.js';

const county = describeMutation('startApplicationReview', {
  seat: 'clerk',
  arrange: (place) => anApplication(place).accepted(),
  to: 'COMMUNITY_REVIEW',
  events: ['ApplicationReviewStarted'],
  outsider: 'otherClerk',
  wrongState: (place) => anApplication(place).submitted(),
});

it('starts the limit of the preliminary review', async () => {
  const made = await anApplication(county()).accepted();
  expect(await made.does('clerk', 'startApplicationReview')).toMatchObject({ dueOn: '2026-07-14' });
});
