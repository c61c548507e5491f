export interface AccountsSearch {
  kw?: string | undefined;
  state?: 'ACTIVE' | 'DISABLED' | undefined;
  agency?: string | undefined;
  after?: string | undefined;
}

const states = ['ACTIVE', 'DISABLED'] as const;

function readText(value: unknown, pattern: RegExp): string | undefined {
  return typeof value === 'string' && pattern.test(value) ? value : undefined;
}

export function parseAccountsSearch(raw: Record<string, unknown>): AccountsSearch {
  const kw = readText(raw['kw'], /^.{1,60}$/u);
  const state = states.find((known) => known === raw['state']);
  const agency = readText(raw['agency'], /^[A-Z0-9_]{1,40}$/);
  const after = readText(raw['after'], /^.{1,400}$/);
  return {
    ...(kw === undefined ? {} : { kw }),
    ...(state === undefined ? {} : { state }),
    ...(agency === undefined ? {} : { agency }),
    ...(after === undefined ? {} : { after }),
  };
}
