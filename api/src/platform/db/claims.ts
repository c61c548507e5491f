import { createHmac } from 'node:crypto';
import type { Actor } from '../auth/actor.js';
import { secretKey } from '../crypto/secret-key.js';

/**
 * What the database is told about the actor of a transaction, signed so that a stacked statement cannot forge it:
 * row-level policies call `actor_claims()`, which verifies the signature with a key the running role cannot read.
 */
export interface SignedClaims {
  readonly claims: string;
  readonly signature: string;
}

/** An actor never changes, so neither does what is said of it under one key. */
const signed = new WeakMap<Buffer, WeakMap<Actor, SignedClaims>>();

export function signClaims(actor: Actor, key: Buffer): SignedClaims {
  const underKey = signed.get(key) ?? new WeakMap<Actor, SignedClaims>();
  signed.set(key, underKey);
  const known = underKey.get(actor);
  if (known) return known;
  const claims = JSON.stringify({
    kind: actor.kind,
    account: actor.accountId,
    agency: actor.agencyId,
    session: actor.sessionId,
  });
  const fresh = { claims, signature: createHmac('sha256', secretKey(key)).update(claims).digest('hex') };
  underKey.set(actor, fresh);
  return fresh;
}
