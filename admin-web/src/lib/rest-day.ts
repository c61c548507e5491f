/** Saturdays, Sundays and holidays, except the days on which everybody works in exchange (调休上班). */
export function isRestDay(
  day: string,
  exceptions: readonly { day: string; kind: 'HOLIDAY' | 'WORKDAY' }[],
): boolean {
  const exception = exceptions.find((one) => one.day === day);
  if (exception !== undefined) return exception.kind === 'HOLIDAY';
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}
