import { addDays, weekdayOf, type PlainDate } from '../../../shared/plain-date.js';
import { isWorkingDay, nextWorkingDay, type WorkingCalendar } from '../../../shared/working-days.js';

const DAYS = 7;

/** Monday to Sunday. */
export interface DigestWeek {
  readonly monday: PlainDate;
  readonly sunday: PlainDate;
}

/** The week that begins at work today: null unless today is its first working day, Monday or the first day after a holiday. */
export function digestWeek(today: PlainDate, calendar: WorkingCalendar): DigestWeek | null {
  if (!isWorkingDay(today, calendar)) return null;
  const monday = addDays(today, 1 - weekdayOf(today));
  if (nextWorkingDay(addDays(monday, -1), calendar) !== today) return null;
  return { monday, sunday: addDays(monday, DAYS - 1) };
}
