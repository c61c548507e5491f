import { LockMode } from '@mikro-orm/core';
import { decide } from '../../../shared/transition-table.js';
import { isUuid } from '../../../shared/uuid.js';
import { done, refuse, staleVersion, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { levelJoined, refuseRecused } from '../../registry/index.js';
import { Objection } from '../objection.entity.js';
import { reviewsBefore } from '../rules/notice-levels.js';
import { objectionStateLabels, objectionTransitions } from '../rules/notice-states.js';
import { lockNotice, type Notice } from './lock-notice.js';
import type { ObjectionsConcluded } from './notice-events.js';

const LONGEST_CONCLUSION = 1_000;

export interface ConcludeObjection {
  readonly objectionId: string;
  readonly expectedVersion: number;
  readonly result: 'VALID' | 'INVALID';
  readonly conclusion: string;
}

/** Concludes an objection. Refuses RECUSED, OWN_REVIEW_OBJECTED, STALE_VERSION, NOT_ALLOWED_IN_STATE, CONCLUSION_MISSING, CONCLUSION_TOO_LONG. */
export function concludeObjection(
  work: Work,
  input: ConcludeObjection,
): Promise<Outcome<{ objectionId: string }>> {
  return work.atomically(async () => {
    const notice = await lockNoticeOfObjection(work, input.objectionId);
    const recused = await refuseRecused(work, notice.caseId);
    if (recused) return recused;
    const lock = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;
    const objection = await work.em.findOneOrFail(Objection, { id: input.objectionId }, lock);
    if (objection.version !== input.expectedVersion) return staleVersion(objection.version);
    const conclusion = input.conclusion.trim();
    const level = await levelJoined(work, notice.caseId);
    const isOwnReview = level !== null && reviewsBefore(notice.level).includes(level);
    const facts = { result: input.result, hasConclusion: conclusion !== '', isOwnReview };
    const verdict = decide(objectionTransitions, 'conclude', objection.state, facts, objectionStateLabels);
    if (verdict.refused) return verdict;
    if (conclusion.length > LONGEST_CONCLUSION) {
      const message = `核查结论不能超过 ${LONGEST_CONCLUSION} 个字，请删减。`;
      return refuse('CONCLUSION_TOO_LONG', message, [{ field: 'conclusion', message }]);
    }
    Object.assign(objection, {
      state: verdict.to,
      conclusion,
      concludedBy: work.actor.accountId,
      concludedAt: work.now(),
    });
    await work.em.flush();
    const object = { type: 'Objection', id: objection.id, caseId: notice.caseId };
    await work.record('ObjectionConcluded', object, { noticeId: notice.id, result: input.result });
    await tellWhenAllConcluded(work, notice);
    return done({ objectionId: objection.id });
  });
}

// The notice is locked first, as everywhere: two officers concluding the last two at once would both see one still open.
async function lockNoticeOfObjection(work: Work, objectionId: string): Promise<Notice> {
  work.must('objection.conclude');
  const object = { type: 'Objection', id: objectionId };
  if (!isUuid(objectionId)) return work.deny('objection.conclude', object);
  const [row] = await work.db.objects<{ notice_id: string }>({
    text: 'select notice_id from objections where id = $1',
    values: [objectionId],
  });
  if (!row) return work.deny('objection.conclude', object);
  return lockNotice(work, 'objection.conclude', row.notice_id);
}

async function tellWhenAllConcluded(work: Work, notice: Notice): Promise<void> {
  const objections = await work.em.find(
    Objection,
    { noticeId: notice.id },
    { orderBy: { concludedAt: 'desc', id: 'desc' } },
  );
  if (notice.state !== 'PUBLISHED' || objections.some(({ state }) => state === 'RECEIVED')) return;
  const deciding = objections.find(({ state }) => state === 'VALID') ?? objections[0];
  await work.publish<ObjectionsConcluded>({
    type: 'ObjectionsConcluded',
    caseId: notice.caseId,
    noticeId: notice.id,
    anyValid: deciding?.state === 'VALID',
    reason: deciding?.conclusion ?? '',
  });
}
