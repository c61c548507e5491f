import { describe, expect, it } from '@jest/globals';
import { NO_DUE_DATE, startClock, usedDaysAt } from '../../../api/src/modules/application/rules/clock.js';
import { lampOf } from '../../../api/src/shared/deadline.js';
import { plainDate } from '../../../api/src/shared/plain-date.js';
import type { WorkingCalendar } from '../../../api/src/shared/working-days.js';

/** National Day 2026: off from Thursday 1 to Wednesday 7 October; Saturday 10 October is worked in exchange. */
const calendar: WorkingCalendar = {
  '2026-10-01': 'HOLIDAY',
  '2026-10-02': 'HOLIDAY',
  '2026-10-05': 'HOLIDAY',
  '2026-10-06': 'HOLIDAY',
  '2026-10-07': 'HOLIDAY',
  '2026-10-10': 'WORKDAY',
};
const rules = (limitDays: number, yellowDaysLeft = 2) => ({ limitDays, yellowDaysLeft, calendar });
const on = plainDate;

describe('a limit in working days', () => {
  it('does not count the day on which it starts', () => {
    expect(startClock('c', on('2026-07-08'), 0, rules(1)).dueOn).toBe('2026-07-09');
  });

  it('leaves out the weekend', () => {
    expect(startClock('c', on('2026-07-10'), 0, rules(1)).dueOn).toBe('2026-07-13');
    expect(startClock('c', on('2026-07-11'), 0, rules(1)).dueOn).toBe('2026-07-13');
  });

  it('leaves out a holiday and counts a Saturday worked in exchange', () => {
    expect(startClock('c', on('2026-09-30'), 0, rules(1)).dueOn).toBe('2026-10-08');
    expect(startClock('c', on('2026-09-30'), 0, rules(3)).dueOn).toBe('2026-10-10');
    expect(startClock('c', on('2026-09-30'), 0, rules(4)).dueOn).toBe('2026-10-12');
  });

  it('goes on after a pause with the days that were left', () => {
    const first = startClock('c', on('2026-07-08'), 0, rules(5));
    expect(first.dueOn).toBe('2026-07-15');
    const used = usedDaysAt(first, on('2026-07-10'), calendar);
    expect(used).toBe(2);
    const resumed = startClock('c', on('2026-08-03'), used, rules(5));
    expect(resumed).toMatchObject({ usedDays: 2, startedOn: '2026-08-03', dueOn: '2026-08-06' });
    expect(usedDaysAt(resumed, on('2026-08-04'), calendar)).toBe(3);
  });

  it('uses no day when it is paused on the day it started, nor over a weekend', () => {
    expect(usedDaysAt({ startedOn: on('2026-07-10'), usedDays: 0 }, on('2026-07-10'), calendar)).toBe(0);
    expect(usedDaysAt({ startedOn: on('2026-07-10'), usedDays: 0 }, on('2026-07-12'), calendar)).toBe(0);
  });

  it('leaves at least one day after a pause, even when all were used', () => {
    expect(startClock('c', on('2026-07-08'), 5, rules(5)).dueOn).toBe('2026-07-09');
    expect(startClock('c', on('2026-07-08'), 99, rules(5)).dueOn).toBe('2026-07-09');
  });
});

describe('the light', () => {
  const clock = startClock('c', on('2026-07-08'), 0, rules(5, 2));

  it('is yellow from the day on which two working days are left', () => {
    expect(clock).toMatchObject({ dueOn: '2026-07-15', warnOn: '2026-07-13' });
    expect(lampOf(clock, on('2026-07-12'))).toBe('GREEN');
    expect(lampOf(clock, on('2026-07-13'))).toBe('YELLOW');
  });

  it('is not red on the last day, and red on the next', () => {
    expect(lampOf(clock, on('2026-07-15'))).toBe('YELLOW');
    expect(lampOf(clock, on('2026-07-16'))).toBe('RED');
  });

  it('is yellow at once when the limit is as short as the warning', () => {
    expect(lampOf(startClock('c', on('2026-07-08'), 0, rules(2, 2)), on('2026-07-08'))).toBe('YELLOW');
    expect(lampOf(startClock('c', on('2026-07-08'), 0, rules(1, 5)), on('2026-07-08'))).toBe('YELLOW');
  });

  it('is off without a clock', () => {
    expect(lampOf({ dueOn: null, warnOn: null }, on('2026-07-08'))).toBeNull();
    expect(NO_DUE_DATE > on('2999-12-31')).toBe(true);
  });
});
