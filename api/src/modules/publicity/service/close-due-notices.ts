import { decide } from '../../../shared/transition-table.js';
import { done, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { faultOf } from '../../../platform/fault.js';
import { PublicNotice } from '../public-notice.entity.js';
import { noticeStateLabels, noticeTransitions } from '../rules/notice-states.js';
import { countOpenObjections, factsOf, lockNotice } from './lock-notice.js';
import type { PublicityClosed } from './notice-events.js';

export interface ClosedNotices {
  readonly closed: number;
  /** Notices whose closing threw; they stay as they were and the next run tries again. */
  readonly failed: number;
}

/**
 * The job: takes every notice off line whose last day is over and that has no open objection, each in its own
 * transaction: one whose closing throws is logged and never stops the others. Needs `publicNotice.close`, which only the
 * system holds.
 */
export async function closeDueNotices(work: Work): Promise<ClosedNotices> {
  let closed = 0;
  let failed = 0;
  for (const noticeId of await listDueNotices(work)) {
    try {
      const outcome = await closeNotice(work, noticeId);
      if (!outcome.refused) closed += 1;
    } catch (error) {
      failed += 1;
      work.environment.log.error({ noticeId, ...faultOf(error) }, 'a notice could not be closed');
    }
  }
  return { closed, failed };
}

async function listDueNotices(work: Work): Promise<string[]> {
  const due = await work.atomically(async () => {
    work.must('publicNotice.close');
    const notices = await work.em.find(
      PublicNotice,
      { state: 'PUBLISHED', endsOn: { $lt: work.today() } },
      { fields: ['id'], orderBy: { submittedAt: 'asc', id: 'asc' } },
    );
    return done({ noticeIds: notices.map(({ id }) => id) });
  });
  return due.noticeIds;
}

function closeNotice(work: Work, noticeId: string): Promise<Outcome<{ noticeId: string }>> {
  return work.atomically(async () => {
    const notice = await lockNotice(work, 'publicNotice.close', noticeId);
    const facts = factsOf(work, notice, { openObjections: await countOpenObjections(work, noticeId) });
    const verdict = decide(noticeTransitions, 'close', notice.state, facts, noticeStateLabels);
    if (verdict.refused) return verdict;
    Object.assign(notice, { state: verdict.to, offlineAt: work.now() });
    const { caseId, level } = notice;
    await work.record('PublicNoticeClosed', { type: 'PublicNotice', id: noticeId, caseId });
    await work.publish<PublicityClosed>({ type: 'PublicityClosed', caseId, noticeId, level });
    return done({ noticeId });
  });
}
