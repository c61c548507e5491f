import { expect, test } from '@jest/globals';
import { plainDate } from '../../../api/src/shared/plain-date.js';
import { readCalendarSource } from '../../../api/src/shared/working-calendar-source.js';
import { addWorkingDays, type WorkingCalendar } from '../../../api/src/shared/working-days.js';

const calendar: WorkingCalendar = Object.fromEntries(
  readCalendarSource([2024, 2025, 2026]).exceptions.map(({ date, kind }) => [date, kind]),
);
const REPLY_DAYS = 5;
const LOOK_BACK_DAYS = 10;

/** Counted by hand on the calendars of the State Council. */
test.each([
  ['over a leap day', '2024-02-27', '2024-03-05', '2024-03-12'],
  ['over a year’s end, with Sunday 4 January worked', '2025-12-30', '2026-01-07', '2026-01-14'],
  ['over National Day, with Saturday 10 October worked', '2026-09-30', '2026-10-13', '2026-10-20'],
  ['over Spring Festival, with two Saturdays worked', '2026-02-13', '2026-02-27', '2026-03-05'],
])('the limit of a reply and the look-back run %s', (_name, from, reply, lookBack) => {
  expect(addWorkingDays(plainDate(from), REPLY_DAYS, calendar)).toBe(reply);
  expect(addWorkingDays(plainDate(from), LOOK_BACK_DAYS, calendar)).toBe(lookBack);
});
