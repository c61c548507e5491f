import type { SqlRunner } from '../../../platform/db/sql.js';
import type { CommandRunner } from '../../../platform/db/transaction.js';
import type { Work } from '../../../platform/work.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import type { DayKind, WorkingCalendar } from '../../../shared/working-days.js';

/** One calendar per transaction: a case that runs several clocks reads the table once. */
const calendars = new WeakMap<CommandRunner, Promise<WorkingCalendar>>();

/** The county's working-day calendar (工作日历) inside a use case. */
export function workingCalendar({ db }: Work): Promise<WorkingCalendar> {
  const known = calendars.get(db) ?? workingCalendarOf(db);
  calendars.set(db, known);
  return known;
}

/** The same for a computed field of a read plan. */
export async function workingCalendarOf(runner: SqlRunner): Promise<WorkingCalendar> {
  const rows = await runner.rows({
    name: 'calendar_days',
    text: 'select day, kind from calendar_days',
    values: [],
  });
  return calendarOf(rows);
}

/** The exceptions of one stretch of days, both ends included. */
export async function workingCalendarBetween(
  runner: SqlRunner,
  first: PlainDate,
  last: PlainDate,
): Promise<WorkingCalendar> {
  const rows = await runner.rows({
    text: 'select day, kind from calendar_days where day between $1 and $2',
    values: [first, last],
  });
  return calendarOf(rows);
}

const calendarOf = (rows: readonly (readonly unknown[])[]): WorkingCalendar =>
  Object.fromEntries(rows.map(([day, kind]) => [String(day), kind as DayKind]));

/** After a change of the calendar, so that what follows in the same work counts with the new day. */
export function forgetCalendar({ db }: Work): void {
  calendars.delete(db);
}
