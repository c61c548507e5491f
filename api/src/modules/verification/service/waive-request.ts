import { done, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { settleNotifications } from '../../messaging/index.js';
import { refuseRecused } from '../../registry/index.js';
import { closeFinishedRounds } from './close-rounds.js';
import { auditObjectOf, decideOn, lockRequest } from './lock-request.js';

export interface WaiveRequest {
  readonly id: string;
  readonly expectedVersion: number;
  readonly reason: string;
}

/** Does without an agency's answer (免查), with a reason on record. Refuses RECUSED, ACTED_AT_OTHER_LEVEL, REASON_REQUIRED, REASON_TOO_LONG, STALE_VERSION and by state. */
export function waiveRequest(work: Work, input: WaiveRequest): Promise<Outcome<{ requestId: string }>> {
  return work.atomically(async () => {
    const request = await lockRequest(work, 'verification.waive', input.id);
    const recused = await refuseRecused(work, request.caseId, 'COUNTY_REVIEW');
    if (recused) return recused;
    const verdict = decideOn(request, input.expectedVersion, 'waive', { reason: input.reason });
    if (verdict.refused) return verdict;
    request.state = verdict.to;
    request.reason = input.reason.trim();
    await work.record('VerificationWaived', auditObjectOf(request), { reason: request.reason });
    await settleNotifications(work, request.id);
    await closeFinishedRounds(work, [request]);
    return done({ requestId: request.id });
  });
}
