import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, fromDayNumber, plainDate } from '../../../api/src/shared/plain-date.js';
import { readCalendarSource } from '../../../api/src/shared/working-calendar-source.js';
import {
  addWorkingDays,
  dueOn,
  endOfDayInShanghai,
  isWorkingDay,
  nextWorkingDay,
  plainDateInShanghai,
  startOfDayInShanghai,
  workingDaysBetween,
  type WorkingCalendar,
} from '../../../api/src/shared/working-days.js';

// Spring Festival 2026: off 15-23 February, worked on Saturday 14 and Saturday 28.
const source = readCalendarSource([2026]);
const calendar: WorkingCalendar = Object.fromEntries(source.exceptions.map(({ date, kind }) => [date, kind]));
const EMPTY: WorkingCalendar = {};

describe('working days', () => {
  it('counts day 1 as the next working day', () => {
    expect(addWorkingDays(plainDate('2026-03-02'), 1, EMPTY)).toBe('2026-03-03');
    expect(addWorkingDays(plainDate('2026-03-06'), 1, EMPTY)).toBe('2026-03-09');
    expect(addWorkingDays(plainDate('2026-03-07'), 1, EMPTY)).toBe('2026-03-09');
    expect(addWorkingDays(plainDate('2026-03-07'), 0, EMPTY)).toBe('2026-03-07');
  });

  it('works on an exchanged Saturday and rests through Spring Festival', () => {
    expect(isWorkingDay(plainDate('2026-02-14'), calendar)).toBe(true);
    expect(nextWorkingDay(plainDate('2026-02-13'), calendar)).toBe('2026-02-14');
    expect(nextWorkingDay(plainDate('2026-02-14'), calendar)).toBe('2026-02-24');
    expect(addWorkingDays(plainDate('2026-02-24'), 4, calendar)).toBe('2026-02-28');
  });

  it('does not count suspended days, and counts again on the day after', () => {
    const suspended = [{ from: plainDate('2026-03-03'), until: plainDate('2026-03-05') }];
    expect(addWorkingDays(plainDate('2026-03-02'), 1, EMPTY, suspended)).toBe('2026-03-06');
    expect(workingDaysBetween(plainDate('2026-03-02'), plainDate('2026-03-06'), EMPTY, suspended)).toBe(1);
  });

  it('counts overlapping suspensions once', () => {
    const suspended = [
      { from: plainDate('2026-03-03'), until: plainDate('2026-03-04') },
      { from: plainDate('2026-03-04'), until: plainDate('2026-03-05') },
    ];
    expect(addWorkingDays(plainDate('2026-03-02'), 1, EMPTY, suspended)).toBe('2026-03-06');
  });

  it('has no due date while the clock stands still', () => {
    const open = [{ from: plainDate('2026-03-04'), until: null }];
    expect(dueOn(plainDate('2026-03-02'), 5, EMPTY, open)).toBeNull();
    expect(dueOn(plainDate('2026-03-02'), 1, EMPTY, open)).toBe('2026-03-03');
  });

  it('refuses half days and suspensions without an end', () => {
    expect(() => addWorkingDays(plainDate('2026-03-02'), 1.5, EMPTY)).toThrow();
    expect(() => addWorkingDays(plainDate('2026-03-02'), -1, EMPTY)).toThrow();
    const forever = [{ from: plainDate('2026-01-01'), until: plainDate('2999-12-31') }];
    expect(() => addWorkingDays(plainDate('2026-03-02'), 1, EMPTY, forever)).toThrow();
  });

  it('takes the date of an instant in Shanghai, not in the server zone', () => {
    expect(plainDateInShanghai('2026-02-28T15:59:59.999Z')).toBe('2026-02-28');
    expect(plainDateInShanghai('2026-02-28T16:00:00Z')).toBe('2026-03-01');
    expect(endOfDayInShanghai(plainDate('2026-02-28')).toISOString()).toBe('2026-02-28T15:59:59.999Z');
    expect(startOfDayInShanghai(plainDate('2026-02-28')).toISOString()).toBe('2026-02-27T16:00:00.000Z');
    expect(() => plainDateInShanghai('yesterday')).toThrow();
  });

  it('names the years that are not announced yet', () => {
    const read = readCalendarSource([2026, 2099]);
    expect(read.unknownYears).toEqual([2099]);
    expect(read.exceptions).toContainEqual({ date: '2026-02-14', kind: 'WORKDAY', name: '春节调休上班' });
    expect(read.exceptions).toContainEqual({ date: '2026-10-01', kind: 'HOLIDAY', name: '国庆节' });
  });

  it('measures every limit that it sets, also with suspensions', () => {
    const start = fc.integer({ min: 20_000, max: 21_000 }).map(fromDayNumber);
    fc.assert(
      fc.property(start, fc.nat(60), fc.nat(40), fc.nat(20), (from, limit, offset, length) => {
        const suspended = [{ from: addDays(from, offset), until: addDays(from, offset + length) }];
        const due = addWorkingDays(from, limit, calendar, suspended);
        expect(workingDaysBetween(from, due, calendar, suspended)).toBe(limit);
        expect(due >= addWorkingDays(from, limit, calendar)).toBe(true);
      }),
    );
  });
});
