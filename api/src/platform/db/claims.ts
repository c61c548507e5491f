import { createHmac } from 'node:crypto';
import { reachOf, type Actor, type Permission } from '../auth/actor.js';
import { secretKey } from '../crypto/secret-key.js';

/**
 * What the database is told about the actor of a transaction, signed so that a stacked statement cannot forge it:
 * row-level policies call `actor_claims()`, which verifies the signature with a key the running role cannot read.
 */
export interface SignedClaims {
  readonly claims: string;
  readonly signature: string;
}

/** How claims are signed, and the permissions whose reach the policies of the sealed tables ask for. */
export interface ClaimsKey {
  readonly key: Buffer;
  readonly sealedReads: readonly Permission[];
}

/** An actor never changes, so neither does what is said of it under one key. */
const signed = new WeakMap<Buffer, WeakMap<Actor, SignedClaims>>();

export function signClaims(actor: Actor, { key, sealedReads }: ClaimsKey): SignedClaims {
  const underKey = signed.get(key) ?? new WeakMap<Actor, SignedClaims>();
  signed.set(key, underKey);
  const known = underKey.get(actor);
  if (known) return known;
  const claims = JSON.stringify({
    kind: actor.kind,
    account: actor.accountId,
    agency: actor.agencyId,
    agencies: actor.agencyIds,
    session: actor.sessionId,
    reads: Object.fromEntries(
      sealedReads
        .filter((permission) => actor.grants.has(permission))
        .map((permission) => [permission, reachClaim(actor, permission)]),
    ),
  });
  const fresh = { claims, signature: createHmac('sha256', secretKey(key)).update(claims).digest('hex') };
  underKey.set(actor, fresh);
  return fresh;
}

function reachClaim(actor: Actor, permission: Permission): object {
  const { county, areaIds, agencyIds } = reachOf(actor, permission);
  return county ? { county } : { areas: areaIds, agencies: agencyIds };
}
