import type { TestClient } from '../../support/client.js';

/** So many attempts at one thing. */
export const ATTEMPTS = 200;

export interface Told {
  /** Payload, kind of refusal, or the code of the error. */
  readonly outcome: string;
  readonly answer: string;
}

/** Sends `ATTEMPTS` mutations before the first of them is answered, from each client in turn. */
export function allAtOnce(
  clients: readonly TestClient[],
  query: string,
  inputOf: (attempt: number) => Record<string, unknown>,
): Promise<Told[]> {
  return Promise.all(
    Array.from({ length: ATTEMPTS }, async (_, attempt) => {
      const client = clients[attempt % clients.length];
      if (!client) throw new Error('somebody has to ask');
      const { data, errors } = await client.send(query, { input: inputOf(attempt) });
      const [result] = Object.values(data ?? {}) as ({ __typename: string; code?: string } | null)[];
      const code = errors?.[0]?.extensions.code;
      return {
        outcome: code ?? result?.code ?? result?.__typename ?? 'NOTHING',
        answer: JSON.stringify(data),
      };
    }),
  );
}

/** How often each outcome was told. */
export function tally(told: readonly Told[]): Record<string, number> {
  const counted: Record<string, number> = {};
  for (const { outcome } of told) counted[outcome] = (counted[outcome] ?? 0) + 1;
  return counted;
}
