import { LockMode } from '@mikro-orm/core';
import { done, staleVersion, type Outcome, type Refused } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { decide } from '../../../shared/transition-table.js';
import { MandateRequest } from '../mandate-request.entity.js';
import {
  mandateRequestStateLabels,
  mandateRequestTransitions,
  type MandateRequestAction,
  type MandateRequestState,
} from '../rules/mandate-request-states.js';
import { appoint, refuseAppointment } from './appointment.js';

export interface DecideMandateRequest {
  readonly id: string;
  readonly expectedVersion: number;
  readonly reason?: string;
}

type Decided = Outcome<{ mandateRequestId: string }>;

/**
 * Approves a request: the post is given from now on. Refuses OWN_REQUEST, OWN_ACCOUNT, STALE_VERSION, by state, and
 * what the appointment refuses by now, for example POST_TAKEN.
 */
export function approveMandate(work: Work, input: DecideMandateRequest): Promise<Decided> {
  return work.atomically(async () => {
    const request = await lockRequest(work, 'approve', input);
    const verdict = decideOn(work, 'approve', request, input);
    if (verdict.refused) return verdict;
    const refused = await refuseAppointment(work, 'mandate.approve', request);
    if (refused) return refused;
    request.mandateId = await appoint(work, request);
    return conclude(work, request, verdict.to, 'MandateApproved');
  });
}

/** Refuses a request with a reason that its requester reads. Refuses REASON_REQUIRED, REASON_TOO_LONG and as approving does. */
export function rejectMandate(work: Work, input: DecideMandateRequest): Promise<Decided> {
  return work.atomically(async () => {
    const request = await lockRequest(work, 'reject', input);
    const verdict = decideOn(work, 'reject', request, input);
    if (verdict.refused) return verdict;
    request.reason = input.reason?.trim() ?? null;
    return conclude(work, request, verdict.to, 'MandateRejected');
  });
}

/** Takes a request back before it is decided. Refuses STALE_VERSION and by state. */
export function withdrawMandate(work: Work, input: DecideMandateRequest): Promise<Decided> {
  return work.atomically(async () => {
    const request = await lockRequest(work, 'withdraw', input);
    const verdict = decideOn(work, 'withdraw', request, input);
    if (verdict.refused) return verdict;
    return conclude(work, request, verdict.to, 'MandateWithdrawn');
  });
}

async function lockRequest(
  work: Work,
  action: MandateRequestAction,
  { id }: DecideMandateRequest,
): Promise<MandateRequest> {
  const { permission } = mandateRequestTransitions[action];
  const request = await work.em.findOne(MandateRequest, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  work.must(permission);
  return request ?? work.deny(permission, { type: 'MandateRequest', id });
}

function decideOn(
  work: Work,
  action: MandateRequestAction,
  request: MandateRequest,
  { expectedVersion, reason }: DecideMandateRequest,
): { readonly refused: false; readonly to: MandateRequestState } | Refused {
  if (request.version !== expectedVersion) return staleVersion(request.version);
  const { requestedBy, accountId } = request;
  const facts = { requestedBy, accountId, actorId: work.actor.accountId, reason };
  return decide(mandateRequestTransitions, action, request.state, facts, mandateRequestStateLabels);
}

async function conclude(
  work: Work,
  request: MandateRequest,
  state: MandateRequestState,
  event: string,
): Promise<Decided> {
  request.state = state;
  request.decidedBy = work.actor.accountId;
  request.decidedAt = work.now();
  await work.record(
    event,
    { type: 'MandateRequest', id: request.id },
    { account: request.accountId, post: request.post, reason: request.reason ?? null },
  );
  return done({ mandateRequestId: request.id });
}
