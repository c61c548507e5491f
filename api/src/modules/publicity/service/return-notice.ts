import { decide } from '../../../shared/transition-table.js';
import { done, refuse, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { notify, settleNotifications } from '../../messaging/index.js';
import { refuseRecused } from '../../registry/index.js';
import { noticeStateLabels, noticeTransitions } from '../rules/notice-states.js';
import { factsOf, lockNotice, staleNotice } from './lock-notice.js';

const LONGEST_REASON = 500;

export interface ReturnNotice {
  readonly noticeId: string;
  readonly expectedVersion: number;
  readonly reason: string;
}

/** Sends a notice back to whoever submitted it. Refuses RECUSED, STALE_VERSION, NOT_ALLOWED_IN_STATE, RELEASE_TAKES_TWO_PERSONS, REASON_MISSING, REASON_TOO_LONG. */
export function returnNotice(work: Work, input: ReturnNotice): Promise<Outcome<{ noticeId: string }>> {
  return work.atomically(async () => {
    const notice = await lockNotice(work, 'publicNotice.return', input.noticeId);
    const recused = await refuseRecused(work, notice.caseId);
    if (recused) return recused;
    const stale = staleNotice(notice, input.expectedVersion);
    if (stale) return stale;
    const reason = input.reason.trim();
    const facts = factsOf(work, notice, { hasReason: reason !== '' });
    const verdict = decide(noticeTransitions, 'return', notice.state, facts, noticeStateLabels);
    if (verdict.refused) return verdict;
    if (reason.length > LONGEST_REASON) {
      const message = `退回原因不能超过 ${LONGEST_REASON} 个字，请删减。`;
      return refuse('REASON_TOO_LONG', message, [{ field: 'reason', message }]);
    }
    Object.assign(notice, { state: verdict.to, returnReason: reason });
    await work.record(
      'PublicNoticeReturned',
      { type: 'PublicNotice', id: notice.id, caseId: notice.caseId },
      { reason },
    );
    await settleNotifications(work, notice.id);
    await notify(
      work,
      { accountIds: [notice.submittedBy] },
      {
        aboutId: notice.id,
        title: '公示被退回修改',
        body: `公示 ${notice.publicNumber} 未通过发布审核，请按退回原因修改后重新提交。`,
        link: `/work/notices/${notice.id}`,
      },
    );
    return done({ noticeId: notice.id });
  });
}
