import { LockMode } from '@mikro-orm/core';
import { decide } from '../../../shared/transition-table.js';
import { done, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { settleNotifications } from '../../messaging/index.js';
import { PublicNotice } from '../public-notice.entity.js';
import { noticeStateLabels, noticeTransitions } from '../rules/notice-states.js';
import { factsOf } from './lock-notice.js';

/** Takes back every unfinished notice of a case that ended or went back a step. The caller has decided that the case does. */
export function cancelNoticesOfCase(work: Work, caseId: string): Promise<Outcome<{ cancelled: number }>> {
  return work.atomically(async () => {
    const notices = await work.em.find(
      PublicNotice,
      { caseId, state: { $in: [...noticeTransitions.cancel.from] } },
      { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
    );
    for (const notice of notices) {
      const verdict = decide(
        noticeTransitions,
        'cancel',
        notice.state,
        factsOf(work, notice),
        noticeStateLabels,
      );
      if (verdict.refused) return verdict;
      const wasOnLine = notice.state === 'PUBLISHED';
      Object.assign(notice, { state: verdict.to, ...(wasOnLine ? { offlineAt: work.now() } : {}) });
      await work.record('PublicNoticeCancelled', { type: 'PublicNotice', id: notice.id, caseId });
      await settleNotifications(work, notice.id);
    }
    return done({ cancelled: notices.length });
  });
}
