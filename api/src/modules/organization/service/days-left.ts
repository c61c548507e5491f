import type { SqlRunner } from '../../../platform/db/sql.js';
import { computed, type ColumnValues, type FieldPlan } from '../../../platform/read/index.js';
import type { ReadViewer } from '../../../platform/read-viewer.js';
import { daysLeft, type DayUnit } from '../../../shared/deadline.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import type { WorkingCalendar } from '../../../shared/working-days.js';
import { workingCalendarBetween } from './working-calendar.js';

interface LimitColumns {
  /** The column of the last day. */
  readonly due: string;
  readonly unitOf: (row: ColumnValues) => DayUnit;
  readonly isRunning: (row: ColumnValues) => boolean;
  /** The columns that the two functions look at. */
  readonly needs?: readonly string[];
}

/** Days left of a row's limit, in the unit the limit is counted in; null where none runs. One statement for a whole list. */
export function daysLeftField({ due, unitOf, isRunning, needs = [] }: LimitColumns): FieldPlan<ReadViewer> {
  return computed<ReadViewer>({
    needs: [due, ...needs],
    resolve: async (rows, { today }, runner) => {
      const limits = rows.map((row) => {
        const dueOn = row[due] as PlainDate | null;
        return dueOn !== null && isRunning(row) ? { dueOn, unit: unitOf(row) } : null;
      });
      const working = limits.flatMap((limit) => (limit?.unit === 'WORKING_DAY' ? [limit.dueOn] : []));
      const calendar = await calendarOver([...working, today], runner);
      return limits.map((limit) => limit && daysLeft(limit.dueOn, today, limit.unit, calendar));
    },
  });
}

const inWorkingDays = (): DayUnit => 'WORKING_DAY';

/** `daysLeft` and `dayUnit` of a limit that is always counted in working days, as every limit of an office is. */
export function workingDayLimit(
  limit: Omit<LimitColumns, 'unitOf'>,
): Record<'daysLeft' | 'dayUnit', FieldPlan<ReadViewer>> {
  return {
    daysLeft: daysLeftField({ ...limit, unitOf: inWorkingDays }),
    dayUnit: computed<ReadViewer>({ needs: [], resolve: (rows) => rows.map(inWorkingDays) }),
  };
}

/** Only the days that are counted over; none where every limit is due today or in calendar days. */
function calendarOver(days: readonly PlainDate[], runner: SqlRunner): Promise<WorkingCalendar> {
  const [first, ...others] = [...days].sort();
  const last = others.at(-1);
  return first === undefined || last === undefined || first === last
    ? Promise.resolve({})
    : workingCalendarBetween(runner, first, last);
}
