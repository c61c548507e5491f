import { createHmac } from 'node:crypto';
import type { Actor } from '../auth/actor.js';

/**
 * What the database is told about the actor of a transaction, signed so that a stacked statement cannot forge it:
 * row-level policies call `actor_claims()`, which verifies the signature with a key the running role cannot read.
 */
export interface SignedClaims {
  readonly claims: string;
  readonly signature: string;
}

export function signClaims(actor: Actor, key: Buffer): SignedClaims {
  const claims = JSON.stringify({
    kind: actor.kind,
    account: actor.accountId,
    agency: actor.agencyId,
    session: actor.sessionId,
  });
  return { claims, signature: createHmac('sha256', key).update(claims).digest('hex') };
}
