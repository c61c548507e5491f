import { formatDate } from '../../lib/dates.js';
import { workingDayFrom, type DayException } from '../../lib/rest-day.js';

const withoutYear = (day: string): string => formatDate(day).replace(/^\d+年/u, '');

/** What becomes of a due date that falls on a rest day; nothing for a working day, which stays as it is. */
export function movedDayText(day: string, exceptions: readonly DayException[]): string | undefined {
  const moved = workingDayFrom(day, exceptions);
  if (moved === day) return undefined;
  const shown = moved.slice(0, 4) === day.slice(0, 4) ? withoutYear(moved) : formatDate(moved);
  return `${withoutYear(day)}是休息日，按${shown}申请。`;
}
