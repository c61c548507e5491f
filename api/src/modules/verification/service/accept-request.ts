import { done, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { refuseRecused } from '../../registry/index.js';
import { auditObjectOf, decideOn, lockRequest } from './lock-request.js';

/** Takes an answer as established (采信). Refuses RECUSED, ACTED_AT_OTHER_LEVEL, ANSWER_NOT_USABLE, STALE_VERSION and by state. */
export function acceptRequest(
  work: Work,
  input: { id: string; expectedVersion: number },
): Promise<Outcome<{ requestId: string }>> {
  return work.atomically(async () => {
    const request = await lockRequest(work, 'verification.accept', input.id);
    const recused = await refuseRecused(work, request.caseId, 'COUNTY_REVIEW');
    if (recused) return recused;
    const verdict = decideOn(request, input.expectedVersion, 'accept');
    if (verdict.refused) return verdict;
    request.state = verdict.to;
    await work.record('VerificationAccepted', auditObjectOf(request), { result: request.result ?? null });
    return done({ requestId: request.id });
  });
}
