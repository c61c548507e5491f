import { LockMode } from '@mikro-orm/core';
import { done, staleVersion, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { decide } from '../../../shared/transition-table.js';
import { isUuid } from '../../../shared/uuid.js';
import { Alert } from '../alert.entity.js';
import { alertStateLabels, alertTransitions, type AlertAction } from '../rules/alert-states.js';

export interface ConcludeAlert {
  readonly id: string;
  readonly expectedVersion: number;
  readonly conclusion: AlertAction;
  readonly reason: string;
}

/** A supervisor's conclusion, with the reason. Refuses OWN_ALERT, REASON_REQUIRED, NOT_ALLOWED_IN_STATE, STALE_VERSION. */
export function concludeAlert(work: Work, input: ConcludeAlert): Promise<Outcome<{ alertId: string }>> {
  return work.atomically(async () => {
    work.must('alert.conclude');
    const alert = isUuid(input.id)
      ? await work.em.findOne(Alert, { id: input.id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
      : null;
    if (!alert) return work.deny('alert.conclude', { type: 'Alert', id: input.id });
    if (alert.version !== input.expectedVersion) return staleVersion(alert.version);
    const accountId = alert.accountId ?? null;
    const facts = { accountId, actorId: work.actor.accountId, reason: input.reason };
    const verdict = decide(alertTransitions, input.conclusion, alert.state, facts, alertStateLabels);
    if (verdict.refused) return verdict;
    Object.assign(alert, {
      state: verdict.to,
      conclusion: input.reason.trim(),
      concludedBy: work.actor.accountId,
      concludedAt: work.now(),
    });
    await work.record(
      'AlertConcluded',
      { type: 'Alert', id: alert.id, caseId: alert.caseId },
      { model: alert.modelCode, conclusion: verdict.to },
    );
    return done({ alertId: alert.id });
  });
}
