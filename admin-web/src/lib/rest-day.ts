/** What the county's calendar says of a day otherwise than the week does. */
export interface DayException {
  readonly day: string;
  readonly kind: 'HOLIDAY' | 'WORKDAY';
}

/** Saturday or Sunday, whatever the calendar says of it. */
export const isWeekend = (day: string): boolean => new Date(`${day}T00:00:00Z`).getUTCDay() % 6 === 0;

/** Saturdays, Sundays and holidays, except the days on which everybody works in exchange (调休上班). */
export function isRestDay(day: string, exceptions: readonly DayException[]): boolean {
  const exception = exceptions.find((one) => one.day === day);
  return exception === undefined ? isWeekend(day) : exception.kind === 'HOLIDAY';
}

const DAY_MS = 86_400_000;

/** The day itself, or the first working day after it. */
export function workingDayFrom(day: string, exceptions: readonly DayException[]): string {
  let found = day;
  while (isRestDay(found, exceptions))
    found = new Date(Date.parse(`${found}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
  return found;
}
