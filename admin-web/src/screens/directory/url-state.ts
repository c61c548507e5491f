export const views = ['chart', 'list', 'items'] as const;
export type DirectoryView = (typeof views)[number];

export interface DirectorySearch {
  view?: DirectoryView | undefined;
}

export function parseDirectorySearch(raw: Record<string, unknown>): DirectorySearch {
  const view = views.find((known) => known === raw['view']);
  return view === undefined || view === 'chart' ? {} : { view };
}
