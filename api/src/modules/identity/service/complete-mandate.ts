import { LockMode } from '@mikro-orm/core';
import { done, refuse, staleVersion, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { Account } from '../account.entity.js';
import { Mandate } from '../mandate.entity.js';
import { endSessionsOf } from './end-session.js';
import { lastHolderRefused } from './last-holder.js';
import { publishMandatesEnded } from './mandates-ended.js';
import { ownAccountRefused } from './own-account.js';

export interface CompleteMandate {
  readonly mandateId: string;
  readonly expectedVersion: number;
}

/** Ends a mandate now (离任) and the person's sessions with it. Refuses OWN_ACCOUNT, MANDATE_ENDED, LAST_HOLDER, STALE_VERSION. */
export function completeMandate(work: Work, input: CompleteMandate): Promise<Outcome<{ mandateId: string }>> {
  return work.atomically(async () => {
    const mandate = await work.em.findOne(
      Mandate,
      { id: input.mandateId },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    work.must('mandate.complete');
    if (!mandate) return work.deny('mandate.complete', { type: 'Mandate', id: input.mandateId });
    const refused = ownAccountRefused(work, mandate.accountId);
    if (refused) return refused;
    if (mandate.validUntil) return refuse('MANDATE_ENDED', '这项任职已经结束，不用再办理。请刷新页面查看。');
    if (mandate.version !== input.expectedVersion) return staleVersion(mandate.version);
    const last = await lastHolderRefused(work, mandate);
    if (last) return last;
    await endMandate(work, mandate);
    await publishMandatesEnded(work, await work.em.findOneOrFail(Account, mandate.accountId), [mandate]);
    return done({ mandateId: mandate.id });
  });
}

/** Ends one mandate inside the open transaction. The person signs in again with what posts remain. */
export async function endMandate(work: Work, mandate: Mandate): Promise<void> {
  mandate.validUntil = work.now();
  await work.record(
    'MandateCompleted',
    { type: 'Mandate', id: mandate.id },
    { account: mandate.accountId, post: mandate.post },
  );
  await endSessionsOf(work, mandate.accountId);
}
