export const tabs = [
  'posts',
  'password',
  'second-factor',
  'sessions',
  'contact',
  'relatives',
  'display',
] as const;
export type MeTab = (typeof tabs)[number];

export interface MeSearch {
  tab?: MeTab | undefined;
}

export function parseMeSearch(raw: Record<string, unknown>): MeSearch {
  const tab = tabs.find((known) => known === raw['tab']);
  return tab === undefined || tab === 'posts' ? {} : { tab };
}
