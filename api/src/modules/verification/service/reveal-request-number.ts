import { refuse, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { openForPurpose } from '../../registry/index.js';
import { lockRequest } from './lock-request.js';
import { staysUnderReview } from './under-review.js';
import { MOST_SIGNED_AT_ONCE } from './sign-for-requests.js';

/** As many a day as can be signed for at once: each has to be looked up in the agency's own system. */
const LIMIT = { permission: 'verification.reveal', perDay: MOST_SIGNED_AT_ONCE } as const;

/**
 * Shows the agency the whole id number of whom it was asked about, while it owes the answer: also of somebody who has
 * left the household since; not of a case that ended. Refuses ELEVATION_REQUIRED, NOT_SIGNED_FOR, NOT_UNDER_REVIEW and as {@link openForPurpose}.
 */
export function revealRequestNumber(
  work: Work,
  input: { requestId: string },
): Promise<Outcome<{ value: string }>> {
  return work.atomically(async () => {
    const { state, caseId, personId } = await lockRequest(work, LIMIT.permission, input.requestId);
    if (state !== 'SIGNED_FOR' && state !== 'DISPUTED')
      return refuse('NOT_SIGNED_FOR', '请先签收；已答复的核查不能再查看证件号码。');
    if (!(await staysUnderReview(work, caseId)))
      return refuse(
        'NOT_UNDER_REVIEW',
        '这件申请已经结束或不在核查环节，不能再查看证件号码；已经查到的结果仍可以答复。',
      );
    const secret = { caseId, personId, kind: 'ID_NUMBER', purpose: 'COMPARE_RECORD' } as const;
    return openForPurpose(work, secret, LIMIT, { requestId: input.requestId });
  });
}
