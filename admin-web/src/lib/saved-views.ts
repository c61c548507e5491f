import { formatSearchText } from './list-search.js';

/** 保存的视图: a name for the filters of a list. */
export interface SavedSearch {
  name: string;
  /** As it stands in the address. */
  search: string;
}

export const mostViews = 12;
export const longestName = 20;

/** What is never kept: names that were typed, and the place in a list that will be another one tomorrow. */
const passing = ['kw', 'id', 'page', 'after'];

export function searchToKeep(search: object): string {
  return formatSearchText(
    Object.fromEntries(Object.entries(search).filter(([key]) => !passing.includes(key))),
  );
}

export function parseSavedViews(text: string | undefined): SavedSearch[] {
  if (text === undefined) return [];
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [];
  }
  if (!Array.isArray(value)) return [];
  return value
    .filter((one): one is SavedSearch => {
      const { name, search } = (one ?? {}) as Record<string, unknown>;
      return typeof name === 'string' && typeof search === 'string' && /^(\?|$)/.test(search);
    })
    .slice(0, mostViews);
}
