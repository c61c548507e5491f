import { LockMode } from '@mikro-orm/core';
import { done, refuse, staleVersion, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { decide } from '../../../shared/transition-table.js';
import { SUSPICION_LABELS, suspicionTransitions } from '../rules/suspicion-states.js';
import { Suspicion } from '../suspicion.entity.js';

export interface ConcludeSuspicion {
  readonly suspicionId: string;
  readonly expectedVersion: number;
  readonly conclusion: 'CONFIRMED' | 'CLEARED';
  readonly reason: string;
}

/** A person's conclusion about a suspicion (疑点), with the reason. Refuses STALE_VERSION, REASON_REQUIRED, NOT_ALLOWED_IN_STATE. */
export function concludeSuspicion(work: Work, input: ConcludeSuspicion): Promise<Outcome<{ suspicionId: string }>> {
  return work.atomically(async () => {
    const suspicion = await work.em.findOne(Suspicion, { id: input.suspicionId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const reach = work.must('suspicion.conclude');
    if (!suspicion || !reach.county) return work.deny('suspicion.conclude', { type: 'Suspicion', id: input.suspicionId });
    if (suspicion.version !== input.expectedVersion) return staleVersion(suspicion.version);
    const action = input.conclusion === 'CONFIRMED' ? 'confirm' : 'clear';
    const reason = input.reason.trim();
    const verdict = decide(suspicionTransitions, action, suspicion.state, { reasonLength: [...reason].length }, SUSPICION_LABELS);
    if (verdict.refused) return refuse(verdict.code, verdict.message);
    suspicion.state = verdict.to;
    suspicion.concludedBy = work.actor.accountId;
    suspicion.concludedAt = work.now();
    suspicion.conclusion = reason;
    const event = input.conclusion === 'CONFIRMED' ? 'SuspicionConfirmed' : 'SuspicionCleared';
    await work.record(event, { type: 'Suspicion', id: suspicion.id, caseId: suspicion.caseId }, { rule: suspicion.ruleCode });
    return done({ suspicionId: suspicion.id });
  });
}
