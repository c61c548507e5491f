import { Client, fetchExchange, mapExchange, type CombinedError } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { persistedExchange } from '@urql/exchange-persisted';
import { retryExchange } from '@urql/exchange-retry';
import { provingFetch } from '../lib/proving-fetch.js';
import { loginAddress } from '../lib/session.js';
import { cacheSchema, unkeyedTypes } from './cache-schema.js';

export interface ClientHooks {
  /** A thrown error that no screen handles itself, with the id under which the server logged it. */
  onFailure?: (failure: { message: string; requestId: string | undefined }) => void;
  /** Asks for a fresh proof of who sits here; true once it was given. */
  prove?: () => Promise<boolean>;
}

const fetchOptions = { credentials: 'same-origin', headers: { 'x-zhulian-csrf': '1' } } as const;

/** For what the page asks by itself: it does not keep the session of somebody alive who has left. */
export const backgroundFetch = {
  ...fetchOptions,
  headers: { ...fetchOptions.headers, 'x-zhulian-background': '1' },
} as const;

function isSignedOut(error: CombinedError): boolean {
  const response: unknown = error.response;
  const status = response instanceof Response ? response.status : undefined;
  return status === 401 || error.graphQLErrors.some((one) => one.extensions['code'] === 'SIGN_IN_REQUIRED');
}

export function readRequestId(error: CombinedError): string | undefined {
  const fromBody = error.graphQLErrors
    .map((one) => one.extensions['requestId'])
    .find((id) => typeof id === 'string');
  const response: unknown = error.response;
  return (
    fromBody ??
    (response instanceof Response ? (response.headers.get('x-request-id') ?? undefined) : undefined)
  );
}

function goToLogin(): void {
  window.location.assign(loginAddress(window.location.pathname + window.location.search, true));
}

/**
 * Sign-in is a cookie the script cannot read, so there is no token to add or refresh: the whole of "auth" is to notice
 * that the session has ended and to come back to the same address afterwards.
 */
export function createClient(hooks: ClientHooks = {}): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions,
    fetch: provingFetch(hooks.prove ?? (() => Promise.resolve(false))),
    exchanges: [
      mapExchange({
        onError(error) {
          if (isSignedOut(error)) goToLogin();
          else hooks.onFailure?.({ message: error.message, requestId: readRequestId(error) });
        },
      }),
      cacheExchange({
        ...(cacheSchema === undefined ? {} : { schema: cacheSchema }),
        // Pages and results have no identity of their own; their rows do.
        keys: Object.fromEntries(unkeyedTypes.map((name) => [name, () => null])),
      }),
      retryExchange({
        maxNumberAttempts: 3,
        // A mutation whose answer got lost may have happened: it is never sent twice.
        retryIf: (error, operation) =>
          operation.kind === 'query' && error.networkError !== undefined && error.response === undefined,
      }),
      persistedExchange({
        // GET would write names and case numbers into the access logs of every proxy.
        preferGetForPersistedQueries: false,
        enforcePersistedQueries: true,
        enableForMutation: true,
        generateHash: (_text, document) => Promise.resolve(readHash(document)),
      }),
      fetchExchange,
    ],
  });
}

function readHash(document: unknown): string | undefined {
  const meta = (document as { __meta__?: { hash?: unknown } }).__meta__;
  return typeof meta?.hash === 'string' ? meta.hash : undefined;
}
