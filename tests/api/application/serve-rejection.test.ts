import { expect, it } from '@jest/globals';
import { anApplication, type ACase } from '../../support/factories/application.js';
import { describeMutation } from './mutation-suite.js';

const today = (made: ACase) => ({ servedOn: made.county.app.clock.now().toISOString().slice(0, 10) });

const county = describeMutation('serveRejection', {
  seat: 'clerk',
  arrange: (place) => anApplication(place).rejected(),
  input: (made) => today(made),
  otherInput: () => ({ servedOn: '2026-07-07' }),
  to: 'REJECTED',
  events: ['ApplicationRejectionServed'],
  outsider: 'otherClerk',
  wrongState: (place) => anApplication(place).underCommunityReview(),
});

it('is recorded once, and not for tomorrow', async () => {
  const made = await anApplication(county()).rejected();
  expect(await made.refused('clerk', 'serveRejection', { servedOn: '2027-01-01' })).toMatchObject({
    code: 'SERVED_IN_FUTURE',
    problems: [{ field: 'servedOn' }],
  });
  await made.does('clerk', 'serveRejection', today(made));
  expect(await made.refused('clerk', 'serveRejection', today(made))).toMatchObject({
    code: 'REJECTION_ALREADY_SERVED',
  });
});
