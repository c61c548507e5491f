import chineseDays from 'chinese-days';
import { addDays, plainDate, weekdayOf, type PlainDate } from './plain-date.js';
import type { DayKind } from './working-days.js';

/** One row of the editable calendar: a day whose kind differs from Monday-Friday, with the name of the holiday. */
export interface CalendarException {
  readonly date: PlainDate;
  readonly kind: DayKind;
  readonly name: string;
}

/** Exceptions found, and the years for which the library knows nothing yet (the State Council announces each year in the autumn before). */
export interface CalendarSource {
  readonly exceptions: readonly CalendarException[];
  readonly unknownYears: readonly number[];
}

/** The library names a listed day `English,中文,days off`; an ordinary day has only its weekday. */
function holidayName(name: string): string | null {
  return name.split(',')[1] ?? null;
}

function exceptionsOfYear(year: number): CalendarException[] {
  const found: CalendarException[] = [];
  const last = plainDate(`${year}-12-31`);
  for (let date = plainDate(`${year}-01-01`); date <= last; date = addDays(date, 1)) {
    const detail = chineseDays.getDayDetail(date);
    const name = holidayName(detail.name);
    if (name === null || detail.work === weekdayOf(date) <= 5) continue;
    found.push({
      date,
      kind: detail.work ? 'WORKDAY' : 'HOLIDAY',
      name: detail.work ? `${name}调休上班` : name,
    });
  }
  return found;
}

/** The start of a county's calendar table for the given years, from `chinese-days`. The stored table, which people may edit, wins over it afterwards. */
export function readCalendarSource(years: readonly number[]): CalendarSource {
  const exceptions: CalendarException[] = [];
  const unknownYears: number[] = [];
  for (const year of years) {
    const found = exceptionsOfYear(year);
    if (found.length === 0) unknownYears.push(year);
    exceptions.push(...found);
  }
  return { exceptions, unknownYears };
}
