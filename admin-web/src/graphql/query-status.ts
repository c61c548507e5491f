import type { CombinedError } from '@urql/core';

interface QueryState {
  fetching: boolean;
  stale: boolean;
  data?: unknown;
  error?: CombinedError | undefined;
}

export type QueryStatus = 'loading' | 'ready' | 'refetching' | 'error' | 'forbidden';

export function isForbidden(error: CombinedError | undefined): boolean {
  return error?.graphQLErrors.some((one) => one.extensions['code'] === 'NO_ACCESS') ?? false;
}

/** What a list shows for the state of its query. */
export function queryStatusOf({ fetching, stale, data, error }: QueryState): QueryStatus {
  if (isForbidden(error)) return 'forbidden';
  if (data == null && error !== undefined) return 'error';
  if (data == null) return 'loading';
  return fetching || stale ? 'refetching' : 'ready';
}
