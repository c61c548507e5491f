import type { AccountFilter } from '../../graphql/gql/graphql.js';

export interface AccountsSearch {
  kw?: string | undefined;
  state?: 'ACTIVE' | 'DISABLED' | undefined;
  agency?: string | undefined;
  /** Accounts without a present post. */
  post?: 'none' | undefined;
  /** Accounts nobody ever signed in with. */
  signedIn?: 'never' | undefined;
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
    ...(raw['post'] === 'none' ? { post: 'none' as const } : {}),
    ...(raw['signedIn'] === 'never' ? { signedIn: 'never' as const } : {}),
    ...(after === undefined ? {} : { after }),
  };
}

/** Numbers of the home page count with the same filter. */
export function toFilter({ kw, state, agency, post, signedIn }: AccountsSearch): AccountFilter {
  const active = post === undefined && signedIn === undefined ? undefined : 'ACTIVE';
  return {
    keyword: kw ?? null,
    state: state ?? active ?? null,
    agencyId: agency ?? null,
    hasPost: post === 'none' ? false : null,
    hasSignedIn: signedIn === 'never' ? false : null,
  };
}
