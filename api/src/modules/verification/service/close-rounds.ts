import { LockMode } from '@mikro-orm/core';
import type { DomainEvent } from '../../../platform/events.js';
import type { Work } from '../../../platform/work.js';
import { VerificationRound } from '../verification-round.entity.js';
import { verificationProgress } from './verification-progress.js';

/** Every request of the case's round is answered, accepted or waived. Published again when a reopened round has ended anew. */
export interface VerificationCaseClosed extends DomainEvent {
  readonly type: 'VerificationCaseClosed';
  readonly caseId: string;
  readonly round: number;
}

/** Closes the rounds that have just lost their last open request, and tells so. Call it after the requests have changed. */
export async function closeFinishedRounds(
  work: Work,
  changed: readonly { caseId: string; round: number }[],
): Promise<void> {
  const rounds = new Map(changed.map(({ caseId, round }) => [`${caseId}|${round}`, { caseId, round }]));
  await work.em.flush();
  // In one order: two batches that share cases never wait for each other.
  for (const [, key] of [...rounds].sort(([left], [right]) => (left < right ? -1 : 1)))
    await closeIfFinished(work, key);
}

/** A doubted answer or a later member opens a finished round again: its end is told anew, so that what was answered is looked at. */
export async function reopenRound(
  work: Work,
  key: { readonly caseId: string; readonly round: number },
): Promise<VerificationRound> {
  const reopened = await lockRound(work, key);
  reopened.closedAt = null;
  return reopened;
}

/** Before the case itself, as whoever closes the round does: two who lock the two crosswise would wait for each other. */
export function lockRound(
  work: Work,
  { caseId, round }: { readonly caseId: string; readonly round: number },
): Promise<VerificationRound> {
  return work.em.findOneOrFail(
    VerificationRound,
    { caseId, round },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
}

async function closeIfFinished(work: Work, key: { caseId: string; round: number }): Promise<void> {
  // Locked before counting: two officers answering the last two at once both saw "one still open".
  const round = await lockRound(work, key);
  if (round.closedAt) return;
  const { open } = await verificationProgress(work, key.caseId, key.round);
  if (open > 0) return;
  round.closedAt = work.now();
  await work.publish<VerificationCaseClosed>({ type: 'VerificationCaseClosed', ...key });
}
