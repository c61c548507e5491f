import type { TestApp } from '../../support/app.js';

export interface RawAnswer {
  readonly status: number;
  readonly code: string | undefined;
  readonly message: string;
  readonly data: Record<string, unknown> | null;
}

export const HEADERS = { 'x-zhulian-csrf': '1', 'content-type': 'application/json' } as const;

/** Sends a body as it is, with the status that comes back. */
export async function sendRaw(app: TestApp, cookie: string, payload: string | object): Promise<RawAnswer> {
  const response = await app.http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { ...HEADERS, ...(cookie && { cookie }) },
    payload,
  });
  const body = response.json<{
    data?: Record<string, unknown> | null;
    errors?: { message: string; extensions: { code: string } }[];
  }>();
  const [error] = body.errors ?? [];
  return {
    status: response.statusCode,
    code: error?.extensions.code,
    message: error?.message ?? '',
    data: body.data ?? null,
  };
}
