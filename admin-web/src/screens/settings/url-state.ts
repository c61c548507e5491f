import { parameterGroups } from '../../text/parameters.js';

export interface ParameterSearch {
  group?: string | undefined;
  /** Only what still needs the county's own document. */
  state?: 'open' | undefined;
  /** The parameter whose details are open. */
  id?: string | undefined;
}

export function parseParameterSearch(raw: Record<string, unknown>): ParameterSearch {
  const group = parameterGroups.find(({ id }) => id === raw['group'])?.id;
  const id = typeof raw['id'] === 'string' && /^[A-Za-z0-9.]{1,80}$/.test(raw['id']) ? raw['id'] : undefined;
  return {
    ...(group === undefined ? {} : { group }),
    ...(raw['state'] === 'open' ? { state: 'open' as const } : {}),
    ...(id === undefined ? {} : { id }),
  };
}

export interface CalendarSearch {
  year?: number | undefined;
}

export function parseCalendarSearch(raw: Record<string, unknown>): CalendarSearch {
  const year = typeof raw['year'] === 'string' || typeof raw['year'] === 'number' ? Number(raw['year']) : NaN;
  return Number.isInteger(year) && year >= 2000 && year <= 2100 ? { year } : {};
}
