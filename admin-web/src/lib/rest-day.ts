/** Saturday or Sunday, whatever the calendar says of it. */
export const isWeekend = (day: string): boolean => new Date(`${day}T00:00:00Z`).getUTCDay() % 6 === 0;

/** Saturdays, Sundays and holidays, except the days on which everybody works in exchange (调休上班). */
export function isRestDay(
  day: string,
  exceptions: readonly { day: string; kind: 'HOLIDAY' | 'WORKDAY' }[],
): boolean {
  const exception = exceptions.find((one) => one.day === day);
  return exception === undefined ? isWeekend(day) : exception.kind === 'HOLIDAY';
}
