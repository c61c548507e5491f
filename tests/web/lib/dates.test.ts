import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { listMonths } from '../../../admin-web/src/lib/calendar-months.js';
import * as dates from '../../../admin-web/src/lib/dates.js';
import { describeDaysLeft, severityGroups, severityOf } from '../../../admin-web/src/lib/deadlines.js';
import { isLooser } from '../../../admin-web/src/lib/parameter-strictness.js';

const dayOf = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
const dayNumber = fc.integer({
  min: Date.UTC(1930, 0, 1) / 86_400_000,
  max: Date.UTC(2100, 0, 1) / 86_400_000,
});

describe('a date as people write it', () => {
  it.each(['2026-01-05', '2026.1.5', '2026/1/05', '20260105', '2026年1月5日', ' 2026-1-5 '])(
    'is read from %j',
    (text) => {
      expect(dates.parseDate(text)).toBe('2026-01-05');
    },
  );
  it.each([
    '',
    '2026',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2025-02-29',
    '0000-01-01',
    '26-01-05',
    '今天',
  ])('is not read from %j', (text) => {
    expect(dates.parseDate(text)).toBeNull();
  });
  it.each(['202611', '2026111', '2026-1123'])('is not guessed from %j, which can mean two days', (text) => {
    expect(dates.parseDate(text)).toBeNull();
  });
  it('is read again from what the system shows', () => {
    fc.assert(
      fc.property(dayNumber, (number) => {
        const day = dayOf(number);
        expect(dates.parseDate(dates.formatDate(day))).toBe(day);
        expect(dates.parseDate(day)).toBe(day);
      }),
    );
  });
  it('never makes the reading fail', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void dates.parseDate(text)));
  });
});

describe('the clock of China', () => {
  it('decides which day an instant belongs to', () => {
    expect(dates.formatDate('2026-07-08T15:59:59Z')).toBe('2026年7月8日');
    expect(dates.formatDate('2026-07-08T16:00:00Z')).toBe('2026年7月9日');
    expect(dates.formatInstant('2026-12-31T23:30:00Z')).toBe('2027年1月1日 07:30');
    expect(dates.today('2026-07-08T16:00:00Z')).toBe('2026-07-09');
    expect(dates.dayOf('2026-07-08T16:00:00Z')).toBe('2026-07-09');
  });
  it.each([
    ['2026-07-08', '今天'],
    ['2026-07-09', '明天'],
    ['2026-07-07', '昨天'],
    ['2026-07-18', '10 天后'],
    ['2026-06-28', '10 天前'],
  ])('calls %s on 8 July %s', (day, words) => {
    expect(dates.formatRelativeDay(day, '2026-07-08T04:00:00Z')).toBe(words);
  });
  it('counts calendar days over any distance', () => {
    fc.assert(
      fc.property(dayNumber, fc.integer({ min: -4000, max: 4000 }), (number, distance) => {
        expect(dates.countDaysUntil(dayOf(number + distance), dayOf(number))).toBe(distance);
      }),
    );
  });
});

describe('the leaves of a calendar', () => {
  it('show every day of a year once, in order, under its weekday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2100 }), (year) => {
        const months = listMonths(year);
        const cells = months.flatMap(({ weeks }) => weeks.flat()).filter(({ day }) => day !== '');
        const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
        expect(months.map(({ month }) => month)).toEqual(
          Array.from({ length: 12 }, (_month, index) => index + 1),
        );
        expect(cells).toHaveLength(isLeap ? 366 : 365);
        expect(cells.map(({ day }) => day)).toEqual(cells.map(({ day }) => day).sort());
        for (const week of months.flatMap(({ weeks }) => weeks)) {
          expect(week).toHaveLength(7);
          week.forEach(({ day, isWeekend }, index) => expect(isWeekend).toBe(day !== '' && index >= 5));
        }
      }),
      { numRuns: 20 },
    );
  });
  it('begin July 2026 on a Wednesday', () => {
    expect(listMonths(2026)[6]?.weeks[0]?.map(({ number }) => number)).toEqual([0, 0, 1, 2, 3, 4, 5]);
  });
});

describe('what a lamp says of a limit', () => {
  const today = '2026-07-08';
  it.each([
    ['2026-07-08', 0, 'WORKING_DAY', '今日到期'],
    ['2026-07-08', 0, 'CALENDAR_DAY', '今日到期'],
    ['2026-07-10', 2, 'WORKING_DAY', '剩 2 个工作日'],
    ['2026-07-10', 2, 'CALENDAR_DAY', '剩 2 天'],
    ['2026-07-03', -3, 'WORKING_DAY', '超期 3 个工作日'],
    ['2026-07-03', -5, 'CALENDAR_DAY', '超期 5 天'],
    // A weekend or a holiday lies between.
    ['2026-07-07', 0, 'WORKING_DAY', '超期'],
    ['2026-07-09', 0, 'WORKING_DAY', '剩不到 1 个工作日'],
    ['2026-07-08', null, 'WORKING_DAY', ''],
  ] as const)('due on %s, %j left in %s: %j', (dueOn, daysLeft, dayUnit, words) => {
    expect(describeDaysLeft({ dueOn, daysLeft, dayUnit }, today)).toBe(words);
  });
  // How many days left are yellow is the county's parameter: the page takes the server's lamp and counts no days itself.
  it.each([
    [{ lamp: 'RED', dueOn: '2026-07-07', daysLeft: 0 }, 'overdue'],
    [{ lamp: 'YELLOW', dueOn: '2026-07-08', daysLeft: 0 }, 'today'],
    [{ lamp: 'YELLOW', dueOn: '2026-07-09', daysLeft: 1 }, 'soon'],
    [{ lamp: 'YELLOW', dueOn: '2026-07-15', daysLeft: 5 }, 'soon'],
    [{ lamp: 'GREEN', dueOn: '2026-07-13', daysLeft: 3 }, 'normal'],
    [{ lamp: null, dueOn: null, daysLeft: null }, 'none'],
    [{ lamp: null, dueOn: '2026-07-08', daysLeft: null }, 'none'],
  ] as const)('puts %j under %s', (row, severity) => {
    expect(severityOf(row, today)).toBe(severity);
  });
  it('has the groups of the worklist in the order of urgency, in the words of the lamps', () => {
    expect(severityGroups.map(({ title }) => title)).toEqual([
      '超期',
      '临期：今日到期',
      '临期：今日以后到期',
      '正常',
      '无时限',
    ]);
  });
});

describe('a county’s own value', () => {
  it.each([
    [8, 'LOWER_IS_STRICTER', true],
    [7, 'LOWER_IS_STRICTER', false],
    [6, 'LOWER_IS_STRICTER', false],
    [8, 'HIGHER_IS_STRICTER', false],
    [6, 'HIGHER_IS_STRICTER', true],
    [8, 'NEITHER', false],
  ])('of %d against a national 7 with %s is looser: %j', (value, direction, isIt) => {
    expect(isLooser(value, 7, direction)).toBe(isIt);
  });
});
