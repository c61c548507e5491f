import { decide } from '../../../shared/transition-table.js';
import { done, refuse, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { settleNotifications } from '../../messaging/index.js';
import { householdNames, refuseRecused } from '../../registry/index.js';
import { checkNoticeText } from '../rules/notice-draft.js';
import { noticeStateLabels, noticeTransitions } from '../rules/notice-states.js';
import { countBlocking, scanNotice } from '../rules/scan-severity.js';
import { factsOf, lockNotice, officeContactsOf, staleNotice } from './lock-notice.js';
import { notifyReviewers } from './submit-notice.js';

export interface ResubmitNotice {
  readonly noticeId: string;
  readonly expectedVersion: number;
  readonly title: string;
  readonly body: string;
}

/**
 * Hands a returned notice in again with an edited text, which is scanned anew. Whoever hands it in becomes its submitter.
 * Refuses RECUSED, STALE_VERSION, NOT_ALLOWED_IN_STATE, NOTICE_INCOMPLETE.
 */
export function resubmitNotice(work: Work, input: ResubmitNotice): Promise<Outcome<{ noticeId: string }>> {
  return work.atomically(async () => {
    const notice = await lockNotice(work, 'publicNotice.resubmit', input.noticeId);
    const recused = await refuseRecused(work, notice.caseId);
    if (recused) return recused;
    const stale = staleNotice(notice, input.expectedVersion);
    if (stale) return stale;
    const verdict = decide(
      noticeTransitions,
      'resubmit',
      notice.state,
      factsOf(work, notice),
      noticeStateLabels,
    );
    if (verdict.refused) return verdict;
    const text = { title: input.title.trim(), body: input.body.trim() };
    const { objectionPhone: phone, objectionMailbox: mailbox = null, objectionAddress: address } = notice;
    const problems = checkNoticeText(text, { phone, mailbox, address });
    if (problems.length > 0) return refuse('NOTICE_INCOMPLETE', '公示内容不完整，请补充后再提交。', problems);
    const names = await householdNames(work, notice.caseId);
    const scanFindings = scanNotice(text, officeContactsOf(notice), names);
    const submitterIds = [
      ...new Set([...notice.submitterIds, notice.submittedBy, String(work.actor.accountId)]),
    ];
    Object.assign(notice, text, {
      state: verdict.to,
      scanFindings,
      submittedBy: work.actor.accountId,
      submitterIds,
      submittedAt: work.now(),
    });
    await work.em.flush();
    const object = { type: 'PublicNotice', id: notice.id, caseId: notice.caseId };
    await work.record('PublicNoticeResubmitted', object, { blockingFindings: countBlocking(scanFindings) });
    await settleNotifications(work, notice.id);
    await notifyReviewers(work, notice.id, notice.publicNumber);
    return done({ noticeId: notice.id });
  });
}
