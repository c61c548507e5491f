import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { daysLeft } from '../../../api/src/shared/deadline.js';
import { addDays, plainDate } from '../../../api/src/shared/plain-date.js';

// 2026-07-08 is a Wednesday.
const wednesday = plainDate('2026-07-08');
const festival = { '2026-07-09': 'HOLIDAY', '2026-07-11': 'WORKDAY' } as const;

describe('what is left of a limit in working days', () => {
  it.each([
    ['2026-07-08', 0],
    ['2026-07-09', 1],
    ['2026-07-10', 2],
    ['2026-07-12', 2],
    ['2026-07-13', 3],
    ['2026-07-07', -1],
    ['2026-07-03', -3],
  ])('is, until %s, %d from a Wednesday', (dueOn, days) => {
    expect(daysLeft(plainDate(dueOn), wednesday, 'WORKING_DAY', {})).toBe(days);
  });
  it('follows the county’s calendar before Monday to Friday', () => {
    const saturday = plainDate('2026-07-11');
    expect(daysLeft(saturday, wednesday, 'WORKING_DAY', festival)).toBe(2);
    expect(daysLeft(wednesday, saturday, 'WORKING_DAY', festival)).toBe(-2);
  });
  it('is none when only a weekend has passed since the last day', () => {
    expect(daysLeft(plainDate('2026-07-10'), plainDate('2026-07-12'), 'WORKING_DAY', {})).toBeCloseTo(0);
  });
  it('is five in any whole week, and as many backwards', () => {
    fc.assert(
      fc.property(fc.nat(20_000), fc.integer({ min: 1, max: 40 }), (start, weeks) => {
        const from = addDays(plainDate('2000-01-01'), start);
        const to = addDays(from, weeks * 7);
        expect(daysLeft(to, from, 'WORKING_DAY', {})).toBe(weeks * 5);
        expect(daysLeft(from, to, 'WORKING_DAY', {})).toBe(-weeks * 5);
      }),
    );
  });
});

describe('what is left of a limit in calendar days', () => {
  it.each([
    ['2026-07-08', 0],
    ['2026-07-13', 5],
    ['2026-07-03', -5],
  ])('is, until %s, %d, whatever the calendar says', (dueOn, days) => {
    expect(daysLeft(plainDate(dueOn), wednesday, 'CALENDAR_DAY', festival)).toBe(days);
  });
});
