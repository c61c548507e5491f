import { addDays, daysBetween, weekdayOf, type PlainDate } from './plain-date.js';

/** What a calendar says about one day. */
export type DayKind = 'WORKDAY' | 'HOLIDAY';

/** Exceptions from Monday-Friday, keyed `YYYY-MM-DD`: public holidays, and Saturdays or Sundays worked in exchange (调休). */
export interface WorkingCalendar {
  readonly [date: string]: DayKind | undefined;
}

/** Days on which a clock stands still, both ends included; the day after `until` counts again. 补正, 公示 and 异议核查 stop a clock. */
export interface SuspendedInterval {
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/** A suspension that may still be open (`until` null). */
export interface Suspension {
  readonly from: PlainDate;
  readonly until: PlainDate | null;
}

const SHANGHAI_OFFSET_MS = 8 * 60 * 60 * 1000;
const LONGEST_WALK_DAYS = 20_000;

/** Is this a working day (工作日)? The table wins, otherwise Monday to Friday. */
export function isWorkingDay(date: PlainDate, calendar: WorkingCalendar): boolean {
  const listed = calendar[date];
  if (listed !== undefined) return listed === 'WORKDAY';
  return weekdayOf(date) <= 5;
}

function isSuspended(date: PlainDate, suspended: readonly SuspendedInterval[]): boolean {
  return suspended.some((interval) => interval.from <= date && date <= interval.until);
}

/** The first working day after `date`. */
export function nextWorkingDay(date: PlainDate, calendar: WorkingCalendar): PlainDate {
  return addWorkingDays(date, 1, calendar);
}

/**
 * The last day of a limit of `days` working days. Day 1 is the next working day after `start` (the opening day is not counted, 民法典 201);
 * 0 gives `start` itself. Throws on a negative or fractional count, and when the suspensions leave no end within 20 000 days.
 */
export function addWorkingDays(
  start: PlainDate,
  days: number,
  calendar: WorkingCalendar,
  suspended: readonly SuspendedInterval[] = [],
): PlainDate {
  if (!Number.isInteger(days) || days < 0)
    throw new Error(`A limit is a whole number of working days, got ${days}`);
  let date = start;
  let counted = 0;
  for (let walked = 0; counted < days; walked += 1) {
    if (walked > LONGEST_WALK_DAYS)
      throw new Error('The limit does not end: check the calendar and the suspensions');
    date = addDays(date, 1);
    if (isWorkingDay(date, calendar) && !isSuspended(date, suspended)) counted += 1;
  }
  return date;
}

/** Working days after `from` up to and including `to`, suspended days left out; negative when `to` is earlier. */
export function workingDaysBetween(
  from: PlainDate,
  to: PlainDate,
  calendar: WorkingCalendar,
  suspended: readonly SuspendedInterval[] = [],
): number {
  if (to < from) return -workingDaysBetween(to, from, calendar, suspended);
  let counted = 0;
  const length = daysBetween(from, to);
  for (let step = 1; step <= length; step += 1) {
    const date = addDays(from, step);
    if (isWorkingDay(date, calendar) && !isSuspended(date, suspended)) counted += 1;
  }
  return counted;
}

/**
 * The due date of a limit whose clock may be standing still: null while a suspension is open and the limit had not ended before it began.
 */
export function dueOn(
  start: PlainDate,
  days: number,
  calendar: WorkingCalendar,
  suspensions: readonly Suspension[],
): PlainDate | null {
  const closed: SuspendedInterval[] = [];
  let openFrom: PlainDate | null = null;
  for (const { from, until } of suspensions) {
    if (until !== null) closed.push({ from, until });
    else if (openFrom === null || from < openFrom) openFrom = from;
  }
  const due = addWorkingDays(start, days, calendar, closed);
  return openFrom !== null && openFrom <= due ? null : due;
}

/** The calendar date in Asia/Shanghai of an instant. Fixed UTC+8: no summer time since 1991, and no instant here is older. Throws on text that is no instant. */
export function plainDateInShanghai(instant: string | Date): PlainDate {
  const milliseconds = typeof instant === 'string' ? Date.parse(instant) : instant.getTime();
  if (Number.isNaN(milliseconds)) throw new Error('Not an instant');
  return new Date(milliseconds + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10) as PlainDate;
}

/** The first instant of a date in Asia/Shanghai. */
export function startOfDayInShanghai(date: PlainDate): Date {
  return new Date(`${date}T00:00:00.000+08:00`);
}

/** The last millisecond of a date in Asia/Shanghai: a limit that ends on a day ends with that day (民法典 203). */
export function endOfDayInShanghai(date: PlainDate): Date {
  return new Date(`${date}T23:59:59.999+08:00`);
}
