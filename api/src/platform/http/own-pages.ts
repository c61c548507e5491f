import type { FastifyRequest } from 'fastify';

/** Why a request that would change something is not from our own pages. */
export type Foreign = 'HEADER' | 'ORIGIN' | 'FETCH_SITE';

/**
 * CSRF, three ways: a header that no form can send, the site the browser says the request starts from, and the page's
 * origin. Programs that are no browser send neither of the latter two. Null when nothing speaks against the request.
 */
export function findForeign({ headers, host }: FastifyRequest): Foreign | null {
  if (headers['x-zhulian-csrf'] !== '1') return 'HEADER';
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return 'FETCH_SITE';
  const { origin } = headers;
  if (origin !== undefined && !isOrigin(origin, host)) return 'ORIGIN';
  return null;
}

/** False for `null` too, which sandboxed frames and redirected forms send. Parsed, because a standard port may be left out. */
function isOrigin(origin: string, host: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { protocol, host: originHost } = new URL(origin);
  const own = `${protocol}//${host}`;
  return URL.canParse(own) && new URL(own).host === originHost;
}

export const FOREIGN_REQUEST = {
  code: 'CSRF',
  message: '请求来源不正确，请刷新页面后重试。',
} as const;
