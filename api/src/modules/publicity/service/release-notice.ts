import { createHash } from 'node:crypto';
import { addDays } from '../../../shared/plain-date.js';
import { decide } from '../../../shared/transition-table.js';
import { addWorkingDays } from '../../../shared/working-days.js';
import { done, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { settleNotifications } from '../../messaging/index.js';
import { workingCalendar } from '../../organization/index.js';
import { refuseRecused } from '../../registry/index.js';
import { withPeriod } from '../rules/notice-draft.js';
import { noticeStateLabels, noticeTransitions } from '../rules/notice-states.js';
import { factsOf, lockNotice, staleNotice } from './lock-notice.js';

export interface ReleaseNotice {
  readonly noticeId: string;
  readonly expectedVersion: number;
}

const contentHashOf = (title: string, body: string): string =>
  createHash('sha256').update(`${title}\n${body}`).digest('hex');

/**
 * Puts a notice on line, as 数据服务中心 (二(二)18). The day of release is not counted in its period (民法典 201).
 * Refuses RECUSED, STALE_VERSION, NOT_ALLOWED_IN_STATE, RELEASE_TAKES_TWO_PERSONS, PERSONAL_DATA_FOUND.
 */
export function releaseNotice(work: Work, input: ReleaseNotice): Promise<Outcome<{ noticeId: string }>> {
  return work.atomically(async () => {
    const notice = await lockNotice(work, 'publicNotice.release', input.noticeId);
    const recused = await refuseRecused(work, notice.caseId);
    if (recused) return recused;
    const stale = staleNotice(notice, input.expectedVersion);
    if (stale) return stale;
    const verdict = decide(
      noticeTransitions,
      'release',
      notice.state,
      factsOf(work, notice),
      noticeStateLabels,
    );
    if (verdict.refused) return verdict;
    const today = work.today();
    const endsOn =
      notice.dayUnit === 'WORKING_DAY'
        ? addWorkingDays(today, notice.days, await workingCalendar(work))
        : addDays(today, notice.days);
    Object.assign(notice, {
      state: verdict.to,
      releasedBy: work.actor.accountId,
      publishedAt: work.now(),
      endsOn,
      returnReason: null,
      body: withPeriod(notice.body, today, endsOn),
    });
    await work.record(
      'PublicNoticeReleased',
      { type: 'PublicNotice', id: notice.id, caseId: notice.caseId },
      // What was released, so that a later edit past the use cases shows.
      { endsOn, contentHash: contentHashOf(notice.title, notice.body) },
    );
    await settleNotifications(work, notice.id);
    return done({ noticeId: notice.id });
  });
}
