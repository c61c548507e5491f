import { expect, it } from '@jest/globals';
import { addDays, formatChineseDate } from '../../../api/src/shared/plain-date.js';
import { addWorkingDays, plainDateInShanghai } from '../../../api/src/shared/working-days.js';
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

const CLOCK = 'select clock, due_on::text as due, queue_on::text as queue from applications where id = $1';

it('has five working days from the rejection, and none once it is recorded', async () => {
  const made = await anApplication(county()).rejected();
  const clock = async () => (await county().rows(CLOCK, [made.id]))[0];
  const day = (days: number) => addWorkingDays(plainDateInShanghai(county().app.clock.now()), days, {});
  expect(await clock()).toEqual({ clock: 'clock.serveRejectionDays', due: day(5), queue: day(5) });
  await made.does('clerk', 'serveRejection', today(made));
  expect(await clock()).toEqual({ clock: null, due: null, queue: '9999-12-31' });
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

it('is not recorded for a day before the rejection, by the clock of China', async () => {
  const made = await anApplication(county()).rejected();
  const rejectedOn = plainDateInShanghai(county().app.clock.now());
  await county().passDays(1);
  expect(await made.refused('clerk', 'serveRejection', { servedOn: addDays(rejectedOn, -1) })).toMatchObject({
    code: 'SERVED_BEFORE_REJECTION',
    problems: [{ field: 'servedOn', message: expect.stringContaining(formatChineseDate(rejectedOn)) }],
  });
  await made.does('clerk', 'serveRejection', { servedOn: rejectedOn });
});
