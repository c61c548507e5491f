/** The search parameters every list shares; the URL is the only place where filters, sort and page live. */
export interface ListSearch {
  kw?: string | undefined;
  status?: string[] | undefined;
  community?: string | undefined;
  /** Kinds of the listed things, where a list has several. */
  type?: string[] | undefined;
  level?: string | undefined;
  lamp?: string | undefined;
  sort?: string | undefined;
  page?: number | undefined;
  after?: string | undefined;
  view?: string | undefined;
  cols?: string[] | undefined;
  id?: string | undefined;
}

export interface ListSort {
  column: string;
  direction: 'asc' | 'desc';
}

const textLimit = 80;

function readText(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  // By whole characters: half of a rare character cannot be written into an address again.
  const text = [...String(value).trim()].slice(0, textLimit).join('').trim();
  return text === '' ? undefined : text;
}

function readWords(value: unknown): string[] | undefined {
  const parts = (Array.isArray(value) ? value : [value]).flatMap((part: unknown) =>
    typeof part === 'string' ? part.split(',') : [],
  );
  const words = parts.map(readText).filter((word) => word !== undefined);
  return words.length === 0 ? undefined : [...new Set(words)];
}

function readPage(value: unknown): number | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const page = Number(value);
  return Number.isInteger(page) && page > 1 ? page : undefined;
}

/** Sealed by the server: a shortened one is worthless, so it is read whole or not at all. */
function readCursor(value: unknown): string | undefined {
  return typeof value === 'string' && /^[A-Za-z0-9_-]{1,1000}$/.test(value) ? value : undefined;
}

/** Reads whatever stands in the address bar; a damaged or unknown part is dropped, never an error page. */
export function parseListSearch(raw: Record<string, unknown>): ListSearch {
  const sort = readText(raw['sort']);
  return dropEmpty({
    kw: readText(raw['kw']),
    status: readWords(raw['status']),
    community: readText(raw['community']),
    type: readWords(raw['type']),
    level: readText(raw['level']),
    lamp: readText(raw['lamp']),
    sort: sort !== undefined && /^-?[A-Za-z][A-Za-z0-9]*$/.test(sort) ? sort : undefined,
    page: readPage(raw['page']),
    after: readCursor(raw['after']),
    view: readText(raw['view']),
    cols: readWords(raw['cols']),
    id: readText(raw['id']),
  });
}

/** Changing a filter starts the list from its beginning: a page number or cursor of the old list means nothing in the new one. */
export function changeFilters(search: ListSearch, change: Partial<ListSearch>): ListSearch {
  return dropEmpty({ ...search, ...change, page: change.page, after: change.after });
}

export function clearFilters(search: ListSearch): ListSearch {
  return dropEmpty({ sort: search.sort, view: search.view, cols: search.cols });
}

/** First click ascending, second descending, third back to the server's own order. */
export function nextSort(current: ListSort | undefined, column: string): ListSort | undefined {
  if (current?.column !== column) return { column, direction: 'asc' };
  return current.direction === 'asc' ? { column, direction: 'desc' } : undefined;
}

/** Plain `a=b&c=d,e` text: readable, and safe to paste into a message. */
export function formatSearchText(search: Record<string, unknown>): string {
  const parts = Object.entries(search)
    .filter(
      ([, value]) =>
        value !== undefined &&
        value !== null &&
        value !== '' &&
        !(Array.isArray(value) && value.length === 0),
    )
    .map(([key, value]) => {
      const words = Array.isArray(value) ? value : [value];
      return `${encodeURIComponent(key)}=${words.map((word) => encodeURIComponent(String(word))).join(',')}`;
    });
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

export function parseSearchText(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

function dropEmpty(search: ListSearch): ListSearch {
  return Object.fromEntries(
    Object.entries(search).filter(
      ([, value]) => value !== undefined && (!Array.isArray(value) || value.length > 0),
    ),
  );
}
