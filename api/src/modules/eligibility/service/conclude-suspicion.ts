import { LockMode } from '@mikro-orm/core';
import { refuseRecused } from '../../registry/index.js';
import { done, refuse, staleVersion, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { isUuid } from '../../../shared/uuid.js';
import { Suspicion } from '../suspicion.entity.js';

export interface ConcludeSuspicion {
  readonly suspicionId: string;
  readonly expectedVersion: number;
  readonly conclusion: 'CONFIRMED' | 'CLEARED';
  readonly reason: string;
}

const SHORTEST_REASON = 5;
const LONGEST_REASON = 500;

/** A person's conclusion on a suspicion, with the reason. Refuses RECUSED, ACTED_AT_OTHER_LEVEL, ALREADY_CONCLUDED, REASON_REQUIRED, STALE_VERSION. */
export function concludeSuspicion(
  work: Work,
  input: ConcludeSuspicion,
): Promise<Outcome<{ suspicionId: string }>> {
  return work.atomically(async () => {
    work.must('suspicion.conclude');
    const suspicion = isUuid(input.suspicionId)
      ? await work.em.findOne(Suspicion, { id: input.suspicionId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
      : null;
    if (!suspicion) return work.deny('suspicion.conclude', { type: 'Suspicion', id: input.suspicionId });
    const recused = await refuseRecused(work, suspicion.caseId, 'COUNTY_REVIEW');
    if (recused) return recused;
    if (suspicion.version !== input.expectedVersion) return staleVersion(suspicion.version);
    if (suspicion.state !== 'RAISED')
      return refuse('ALREADY_CONCLUDED', '这个疑点已经有人工结论，请刷新页面查看。');
    const reason = input.reason.trim();
    if (reason.length < SHORTEST_REASON || reason.length > LONGEST_REASON) {
      return refuse('REASON_REQUIRED', `请用${SHORTEST_REASON}至${LONGEST_REASON}个字写明核查经过和理由。`, [
        { field: 'reason', message: '请写明核查经过和理由。' },
      ]);
    }
    suspicion.state = input.conclusion;
    suspicion.conclusion = reason;
    suspicion.concludedBy = work.actor.accountId;
    suspicion.concludedAt = work.now();
    await work.record(
      'SuspicionConcluded',
      { type: 'Suspicion', id: suspicion.id, caseId: suspicion.caseId },
      { ruleCode: suspicion.ruleCode, conclusion: input.conclusion },
    );
    return done({ suspicionId: suspicion.id });
  });
}
