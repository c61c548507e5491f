import { parseListSearch, type ListSearch } from '../../lib/list-search.js';

/** View, state, record type, lamp, name and page of the queue. */
export function parseQueueSearch(raw: Record<string, unknown>): ListSearch {
  const { kw, status, type, lamp, view, after } = parseListSearch(raw);
  return { kw, status, type, lamp, view, after };
}
