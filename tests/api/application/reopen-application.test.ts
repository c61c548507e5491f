import { expect, it } from '@jest/globals';
import { plainDateInShanghai } from '../../../api/src/shared/working-days.js';
import { anApplication, OPINION, REASON } from '../../support/factories/application.js';
import { describeMutation } from './mutation-suite.js';

const county = describeMutation('reopenApplication', {
  seat: 'approver',
  arrange: (place) => anApplication(place).inReconsideration(),
  input: () => OPINION,
  otherInput: () => ({ opinion: '另一份意见' }),
  to: 'COMMUNITY_REVIEW',
  events: ['ApplicationReopened'],
  outsider: 'reviewer',
  wrongState: (place) => anApplication(place).rejectionServed(),
});

it('goes back to the level that rejected, with the rejection taken off', async () => {
  const made = await anApplication(county()).surveyed();
  await made.does('street', 'rejectApplication', REASON);
  await made.does('clerk', 'serveRejection', { servedOn: plainDateInShanghai(county().app.clock.now()) });
  await made.does('clerk', 'requestReconsideration', OPINION);
  expect(await made.does('approver', 'reopenApplication', OPINION)).toMatchObject({
    state: 'SUBDISTRICT_REVIEW',
  });
  expect(await made.now()).toMatchObject({ rejection_code: null, rejection_served_on: null });
});

it('goes on with the days that were left when the case was rejected', async () => {
  const made = await anApplication(county()).underCommunityReview();
  await county().passDays(1);
  await county().passDays(1);
  const rejected = await made.now();
  expect(rejected.state).toBe('COMMUNITY_REVIEW');
  await made.does('clerk', 'rejectApplication', REASON);
  const { clock_used_days: used } = await made.now();
  expect(used).toBeGreaterThan(0);
  // The days that serving the notice takes, by a limit of its own, are not those of the review.
  expect(await made.now()).toMatchObject({ clock: 'clock.serveRejectionDays' });
  await county().passDays(2);
  await made.does('clerk', 'serveRejection', { servedOn: plainDateInShanghai(county().app.clock.now()) });
  expect(await made.now()).toMatchObject({ clock: null, due_on: null, clock_used_days: used });
  await made.does('clerk', 'requestReconsideration', OPINION);
  await made.does('approver', 'reopenApplication', OPINION);
  expect(await made.now()).toMatchObject({ clock_used_days: used, clock: 'clock.communityReviewDays' });
});

it('needs an opinion', async () => {
  const made = await anApplication(county()).inReconsideration();
  expect(await made.refused('approver', 'reopenApplication', { opinion: '' })).toMatchObject({
    code: 'OPINION_REQUIRED',
  });
});
