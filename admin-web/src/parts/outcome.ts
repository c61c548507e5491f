import { assertNever } from '../lib/assert-never.js';

export interface Problem {
  field: string;
  message: string;
}

interface RefusedResult {
  __typename: 'ActionRefused' | 'StaleVersion';
  message: string;
}

interface InputRefusedResult {
  __typename: 'InputRefused';
  message: string;
  problems: readonly Problem[];
}

export type Refusal =
  | { kind: 'refused'; message: string; problems: readonly Problem[] }
  /** Somebody else changed the case meanwhile; nothing typed is lost, a reload is offered. */
  | { kind: 'stale'; message: string }
  /** No answer, or a thrown error: whether it happened is unknown, the same request may be sent again. */
  | { kind: 'failed'; message: string; requestId: string | undefined };

export type Outcome<Payload> = { kind: 'done'; payload: Payload } | Refusal;

export function readRefusal(result: RefusedResult | InputRefusedResult): Refusal {
  switch (result.__typename) {
    case 'ActionRefused':
      return { kind: 'refused', message: result.message, problems: [] };
    case 'InputRefused':
      return { kind: 'refused', message: result.message, problems: result.problems };
    case 'StaleVersion':
      return { kind: 'stale', message: result.message };
    default:
      return assertNever(result);
  }
}
