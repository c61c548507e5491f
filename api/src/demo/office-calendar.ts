import { addDays, type PlainDate } from '../shared/plain-date.js';
import { addWorkingDays, isWorkingDay, type WorkingCalendar } from '../shared/working-days.js';

/** The instant of a Shanghai time of day. */
export function instantAt(date: PlainDate, hour: number, minute: number, second = 0): Date {
  const two = (value: number) => String(value).padStart(2, '0');
  return new Date(`${date}T${two(hour)}:${two(minute)}:${two(second)}.000+08:00`);
}

/** That day, or the last working day before it. */
export function workingDayUpTo(date: PlainDate, calendar: WorkingCalendar): PlainDate {
  let day = date;
  while (!isWorkingDay(day, calendar)) day = addDays(day, -1);
  return day;
}

/** So many working days back; 0 is `date` itself or the last working day before it. */
export function workingDaysBack(date: PlainDate, days: number, calendar: WorkingCalendar): PlainDate {
  let day = workingDayUpTo(date, calendar);
  for (let left = days; left > 0; left -= 1) day = workingDayUpTo(addDays(day, -1), calendar);
  return day;
}

/** That day, or the next working day after it. */
export function workingDayFrom(date: PlainDate, calendar: WorkingCalendar): PlainDate {
  return isWorkingDay(date, calendar) ? date : addWorkingDays(date, 1, calendar);
}
