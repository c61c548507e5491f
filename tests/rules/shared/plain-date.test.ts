import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  addYears,
  ageOn,
  daysBetween,
  formatChineseDate,
  fromDayNumber,
  isWithinMonthsBefore,
  monthsBetween,
  parsePlainDate,
  parseWrittenDate,
  plainDate,
  toDayNumber,
  weekdayOf,
} from '../../../api/src/shared/plain-date.js';

const anyDate = fc.integer({ min: -200_000, max: 200_000 }).map(fromDayNumber);

describe('plain dates', () => {
  it('refuses 30 February in words that name the date', () => {
    const result = parsePlainDate('2026-02-30');
    expect(result).toEqual({
      ok: false,
      error: { code: 'DATE_DAY', message: '2026年2月没有30日，请核对日期后重新填写。' },
    });
  });

  it.each([
    ['2025-02-29', 'DATE_DAY'],
    ['2026-04-31', 'DATE_DAY'],
    ['2026-13-01', 'DATE_MONTH'],
    ['2026-00-10', 'DATE_MONTH'],
    ['0999-01-01', 'DATE_YEAR'],
    ['2026-1-1', 'DATE_FORMAT'],
    ['', 'DATE_FORMAT'],
  ])('refuses %s with %s', (text, code) => {
    expect(parsePlainDate(text)).toMatchObject({ ok: false, error: { code } });
  });

  it.each(['2026年1月5日', '2026/1/5', '2026.01.05', '20260105', '２０２６－０１－０５', '2026-1-5'])(
    'reads %s as written by people',
    (text) => {
      expect(parseWrittenDate(text)).toEqual({ ok: true, value: '2026-01-05' });
    },
  );

  it('knows leap days by the century rule', () => {
    expect(parsePlainDate('2000-02-29').ok).toBe(true);
    expect(parsePlainDate('1900-02-29').ok).toBe(false);
  });

  it('ends a month limit on the last day when the month is shorter', () => {
    expect(addMonths(plainDate('2026-01-31'), 1)).toBe('2026-02-28');
    expect(addMonths(plainDate('2026-03-31'), -1)).toBe('2026-02-28');
    expect(addYears(plainDate('2024-02-29'), 1)).toBe('2025-02-28');
  });

  it('reaches an age on the birthday itself', () => {
    expect(ageOn(plainDate('1991-03-12'), plainDate('2026-03-12'))).toBe(35);
    expect(ageOn(plainDate('1991-03-12'), plainDate('2026-03-11'))).toBe(34);
    expect(ageOn(plainDate('2008-02-29'), plainDate('2026-02-28'))).toBe(17);
    expect(ageOn(plainDate('2008-02-29'), plainDate('2026-03-01'))).toBe(18);
  });

  it('counts the day exactly twelve months ago as within twelve months', () => {
    const on = plainDate('2026-07-01');
    expect(isWithinMonthsBefore(plainDate('2025-07-01'), on, 12)).toBe(true);
    expect(isWithinMonthsBefore(plainDate('2025-06-30'), on, 12)).toBe(false);
    expect(isWithinMonthsBefore(plainDate('2026-07-02'), on, 12)).toBe(false);
  });

  it('counts whole months', () => {
    expect(monthsBetween(plainDate('2026-01-31'), plainDate('2026-02-28'))).toBe(1);
    expect(monthsBetween(plainDate('2026-01-15'), plainDate('2026-02-14'))).toBe(0);
    expect(monthsBetween(plainDate('2026-02-15'), plainDate('2026-01-15'))).toBe(-1);
  });

  it('knows weekdays and writes official dates', () => {
    expect(weekdayOf(plainDate('2026-02-14'))).toBe(6);
    expect(weekdayOf(plainDate('1969-12-31'))).toBe(3);
    expect(formatChineseDate(plainDate('2024-06-08'))).toBe('2024年6月8日');
  });

  it('agrees with the platform calendar for every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (day) => {
        const date = fromDayNumber(day);
        expect(date).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
        expect(toDayNumber(date)).toBe(day);
      }),
    );
  });

  it('adds and subtracts days without loss', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });
});
