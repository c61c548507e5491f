import { parseDate, today } from '../../lib/dates.js';

export interface StatisticsSearch {
  from?: string | undefined;
  to?: string | undefined;
}

const day = (value: unknown): string | undefined =>
  typeof value === 'string' ? (parseDate(value) ?? undefined) : undefined;

export function parseStatisticsSearch(raw: Record<string, unknown>): StatisticsSearch {
  const search: StatisticsSearch = { from: day(raw['from']), to: day(raw['to']) };
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}

/** The period asked for; this year until today where nothing is said. */
export function periodOf(
  { from, to }: StatisticsSearch,
  now: string = today(),
): { from: string; to: string } {
  return { from: from ?? `${now.slice(0, 4)}-01-01`, to: to ?? now };
}
