import { done, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { notify } from '../../messaging/index.js';
import { workingCalendar } from '../../organization/index.js';
import { refuseRecused } from '../../registry/index.js';
import { getRecordType } from '../rules/record-types.js';
import { limitFrom } from '../rules/request-limits.js';
import { lockRound } from './close-rounds.js';
import { staysUnderReview } from './under-review.js';
import { auditObjectOf, decideOn, lockRequest, type Request } from './lock-request.js';

export interface DisputeRequest {
  readonly id: string;
  readonly expectedVersion: number;
  readonly reason: string;
}

/** Returns an answer to the agency with a doubt (疑义退回); its limit starts anew. Refuses RECUSED, ACTED_AT_OTHER_LEVEL, CASE_NOT_UNDER_REVIEW, REASON_REQUIRED, REASON_TOO_LONG, STALE_VERSION and by state. */
export function disputeRequest(work: Work, input: DisputeRequest): Promise<Outcome<{ requestId: string }>> {
  return work.atomically(async () => {
    const request = await lockRequest(work, 'verification.dispute', input.id);
    const recused = await refuseRecused(work, request.caseId, 'COUNTY_REVIEW');
    if (recused) return recused;
    const { reason } = input;
    const round = await lockRound(work, request);
    const isUnderReview = await staysUnderReview(work, request.caseId);
    const verdict = decideOn(request, input.expectedVersion, 'dispute', { reason, isUnderReview });
    if (verdict.refused) return verdict;
    round.closedAt = null;
    const limit = limitFrom(work.today(), round.disputeDays, round.warnDays, await workingCalendar(work));
    request.state = verdict.to;
    request.reason = reason.trim();
    request.dueOn = limit.dueOn;
    request.warnOn = limit.warnOn;
    await work.record('VerificationDisputed', auditObjectOf(request), {
      reason: request.reason,
      dueOn: limit.dueOn,
    });
    await tellAgency(work, request);
    return done({ requestId: request.id });
  });
}

/** The queue shows it too, but among many; an answer that came back is the agency's to mend first. */
async function tellAgency(work: Work, { id, agencyId, recordType }: Request): Promise<void> {
  await notify(
    work,
    { post: 'DATA_CONTACT', agencyId },
    {
      aboutId: id,
      title: '答复被疑义退回',
      body: `县级审核对一件${getRecordType(recordType).label}的答复有疑义，请按退回理由重新核查后答复。`,
      link: `/work/verification/${id}`,
    },
  );
}
