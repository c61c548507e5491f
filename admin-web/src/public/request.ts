import type { TypedDocumentNode } from '@graphql-typed-document-node/core';

export type Answer<Result> =
  | { kind: 'done'; data: Result }
  | { kind: 'refused'; message: string }
  | { kind: 'unreachable' };

interface Body<Result> {
  data?: Result | null;
  errors?: { message: string }[];
}

/** One request by hand: the light entry does without a GraphQL client. */
export async function request<Result, Variables>(
  document: TypedDocumentNode<Result, Variables>,
  operationName: string,
  variables: Variables,
): Promise<Answer<Result>> {
  const sha256Hash = (document as { __meta__?: { hash?: string } }).__meta__?.hash;
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', 'x-zhulian-csrf': '1' },
      body: JSON.stringify({
        operationName,
        variables,
        extensions: { persistedQuery: { version: 1, sha256Hash } },
      }),
    });
    const body = (await response.json()) as Body<Result>;
    if (body.data != null && body.errors === undefined) return { kind: 'done', data: body.data };
    const message = body.errors?.[0]?.message;
    return response.status >= 500 || message === undefined
      ? { kind: 'unreachable' }
      : { kind: 'refused', message };
  } catch {
    return { kind: 'unreachable' };
  }
}
