import { LockMode, type InferEntity } from '@mikro-orm/core';
import type { Permission } from '../../../platform/auth/actor.js';
import { staleVersion, type Refused } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { decide } from '../../../shared/transition-table.js';
import { reachesRequest } from '../rules/request-policy.js';
import type { RequestState } from '../rules/request-states.js';
import { requestStateLabels, requestTransitions, type RequestAction } from '../rules/request-transitions.js';
import { VerificationRequest } from '../verification-request.entity.js';

export type Request = InferEntity<typeof VerificationRequest>;

/** The request, locked; throws Denied when it is not there or not the actor's. */
export async function lockRequest(work: Work, permission: Permission, id: string): Promise<Request> {
  const [request] = await lockRequests(work, permission, [id]);
  return request ?? work.deny(permission, { type: 'VerificationRequest', id });
}

/** Several requests, locked in one order so that two batches never wait for each other. Throws Denied if one of them is not the actor's. */
export async function lockRequests(
  work: Work,
  permission: Permission,
  ids: readonly string[],
): Promise<Request[]> {
  const wanted = [...new Set(ids)];
  const found = await work.em.find(
    VerificationRequest,
    { id: { $in: wanted } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
  const reach = work.must(permission);
  const reached = new Map(
    found.filter((request) => reachesRequest(reach, request)).map((request) => [request.id, request]),
  );
  const missing = wanted.find((id) => !reached.has(id));
  if (missing !== undefined) work.deny(permission, { type: 'VerificationRequest', id: missing });
  work.actBy(permission, { agencyIds: found.map(({ agencyId }) => agencyId) });
  return found;
}

/** The next state, or why not: stale first, because a refusal about an old state would mislead. `isUnderReview` matters to a dispute alone. */
export function decideOn(
  request: Request,
  expectedVersion: number,
  action: RequestAction,
  given: { readonly reason?: string; readonly isUnderReview?: boolean } = {},
): { readonly refused: false; readonly to: RequestState } | Refused {
  if (request.version !== expectedVersion) return staleVersion(request.version);
  return decide(
    requestTransitions,
    action,
    request.state,
    { result: request.result ?? null, reason: given.reason, isUnderReview: given.isUnderReview ?? true },
    requestStateLabels,
  );
}

/** The object of the request's audit events. */
export const auditObjectOf = (request: Request): { type: string; id: string; caseId: string } => ({
  type: 'VerificationRequest',
  id: request.id,
  caseId: request.caseId,
});
