import { parseDate } from '../../lib/dates.js';
import { parseListSearch, type ListSearch } from '../../lib/list-search.js';

/** The queue's own address, so that the list beside the form is the one the person came from, and the date of the data. */
export interface AnswerSearch extends ListSearch {
  asOf?: string | undefined;
}

export function parseAnswerSearch(raw: Record<string, unknown>): AnswerSearch {
  const { kw, status, type, lamp, view, after } = parseListSearch(raw);
  const asOf = typeof raw['asOf'] === 'string' ? (parseDate(raw['asOf']) ?? undefined) : undefined;
  return { kw, status, type, lamp, view, after, asOf };
}
