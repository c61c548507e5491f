import {
  casesNotUnderReview,
  deleteExpiredRecords,
  expireExports,
  lapseDueCorrections,
  onObjectionReceived,
  onObjectionsConcluded,
  onPublicityClosed,
  onVerificationCaseClosed,
  prepareExport,
  registerComingsOfAge,
} from './modules/application/index.js';
import { mailCheckpoint } from './modules/audit/index.js';
import { CLUE_SEALED, onTaskSentBack } from './modules/clue/index.js';
import {
  IDENTITY_SEALED,
  type MandatesEnded,
  type SignInChanged,
  type SignInThrottled,
} from './modules/identity/index.js';
import {
  deliverNotification,
  onMandatesEnded,
  onSignInChanged,
  onSignInThrottled,
} from './modules/messaging/index.js';
import { runEligibilityRules } from './modules/eligibility/index.js';
import { MESSAGING_SEALED } from './modules/messaging/index.js';
import {
  closeDueNotices,
  PUBLICITY_SEALED,
  type ObjectionReceived,
  type ObjectionsConcluded,
  type PublicityClosed,
} from './modules/publicity/index.js';
import type { ResolutionEnded, ResolutionIssued } from './modules/meeting/index.js';
import { REGISTRY_SEALED, rotateKeys } from './modules/registry/index.js';
import {
  onResolutionEnded,
  onResolutionIssued,
  sendWeeklyDigests,
  sweepTasks,
  watchTaskSweep,
  type TaskSentBack,
} from './modules/task/index.js';
import { runSupervisionModels } from './modules/supervision/index.js';
import {
  CASES_NOT_UNDER_REVIEW,
  VERIFICATION_SEALED,
  type VerificationCaseClosed,
} from './modules/verification/index.js';
import type { Permission } from './platform/auth/actor.js';
import type { SealedTable } from './platform/crypto/sealed-table.js';
import type { DomainEvents } from './platform/events.js';
import type { JobHandler } from './platform/jobs/pg-boss-queue.js';
import type { Work } from './platform/work.js';

/** Which module hears of what and is asked what: the only place where a handler is tied to an event. */
export function wireEvents(events: DomainEvents): void {
  events.answer(CASES_NOT_UNDER_REVIEW, casesNotUnderReview);
  events.on<PublicityClosed>('PublicityClosed', onPublicityClosed);
  events.on<ObjectionReceived>('ObjectionReceived', onObjectionReceived);
  events.on<ObjectionsConcluded>('ObjectionsConcluded', onObjectionsConcluded);
  events.on<SignInChanged>('SignInChanged', onSignInChanged);
  events.on<MandatesEnded>('MandatesEnded', onMandatesEnded);
  events.on<SignInThrottled>('SignInThrottled', onSignInThrottled);
  // The rules look at the answers first, so that the reviewer finds the suspicions there when the case arrives.
  events.on<VerificationCaseClosed>('VerificationCaseClosed', async (work, event) => {
    // A case that ended meanwhile keeps its answers and gets no suspicions; one that is reopened is looked at then.
    if ((await casesNotUnderReview(work.db, [event.caseId], { hold: true })).size === 0)
      // As the system: whoever gave the last answer may neither read the other agencies' answers nor write evidence.
      await work.asSystem('VerificationCaseClosed', [], (system) =>
        runEligibilityRules(system, event.caseId),
      );
    await onVerificationCaseClosed(work, event);
  });
  events.on<TaskSentBack>('TaskSentBack', onTaskSentBack);
  // As the system: whoever issues the minutes need not be somebody who registers tasks.
  events.on<ResolutionIssued>('ResolutionIssued', async (work, event) => {
    await work.asSystem('ResolutionIssued', ['task.create', 'task.assign'], (system) =>
      onResolutionIssued(system, event),
    );
  });
  // As the system: whoever revokes a resolution need not be somebody who stops tasks.
  events.on<ResolutionEnded>('ResolutionEnded', (work, event) =>
    work.asSystem('ResolutionEnded', ['task.suspend'], (system) => onResolutionEnded(system, event)),
  );
}

/** Every table with sealed values, households' keys first. */
export const sealedTables: readonly SealedTable[] = [
  ...REGISTRY_SEALED,
  ...IDENTITY_SEALED,
  ...MESSAGING_SEALED,
  ...VERIFICATION_SEALED,
  ...PUBLICITY_SEALED,
  ...CLUE_SEALED,
];

/** What the sweep may do, and nothing else. */
const SWEEP: readonly Permission[] = ['publicNotice.close', 'system.lapse'];

type SystemWork = (cause: string, permissions: readonly Permission[]) => Work;

/** Ends what time has ended: publicities that are over, corrections that ran out. Idempotent; also the tests' and the demonstration's clock hand. */
export async function sweepDueDates(workAsSystem: SystemWork): Promise<{ closed: number; lapsed: number }> {
  const { closed } = await closeDueNotices(workAsSystem('sweep', SWEEP));
  await expireExports(workAsSystem);
  const lapsed = await lapseDueCorrections(workAsSystem('sweep', SWEEP));
  return { closed, lapsed };
}

/** Queue → handler. At least once: every handler is idempotent. */
export function jobHandlers({
  workAsSystem,
  workAsAuditReader,
}: {
  readonly workAsSystem: SystemWork;
  readonly workAsAuditReader: SystemWork;
}): ReadonlyMap<string, JobHandler> {
  return new Map<string, JobHandler>([
    ['sweep-due-dates', async () => void (await sweepDueDates(workAsSystem))],
    ['delete-expired-records', async () => void (await deleteExpiredRecords(workAsSystem))],
    ['register-comings-of-age', async () => void (await registerComingsOfAge(workAsSystem))],
    ['prepare-export', (payload) => prepareExport(workAsSystem, payload['exportId'] ?? '')],
    ['run-supervision-models', async () => void (await runSupervisionModels(workAsSystem))],
    ['rotate-keys', async () => void (await rotateKeys(workAsSystem))],
    ['deliver-notification', (payload) => deliverNotification(workAsSystem, payload['deliveryId'] ?? '')],
    ['mail-checkpoint', () => mailCheckpoint(workAsAuditReader)],
    ['sweep-tasks', async () => void (await sweepTasks(workAsSystem))],
    ['watch-task-sweep', () => watchTaskSweep(workAsSystem)],
    ['send-weekly-digests', async () => void (await sendWeeklyDigests(workAsSystem))],
  ]);
}

/** Queue → cron in Shanghai time. */
export const jobSchedules: ReadonlyMap<string, string> = new Map([
  ['sweep-due-dates', '* * * * *'],
  ['delete-expired-records', '30 3 * * *'],
  // With the day: a birthday counts from its first hour on.
  ['register-comings-of-age', '10 0 * * *'],
  ['run-supervision-models', '0 4 * * *'],
  // Begun by whoever asks; every minute again, for the rotation whose process was killed.
  ['rotate-keys', '* * * * *'],
  // After the day's work, so that the evening's mail holds what the day has seen.
  ['mail-checkpoint', '0 20 * * *'],
  ['sweep-tasks', '*/10 * * * *'],
  // Beside the sweep, not in it: what has stopped cannot say so.
  ['watch-task-sweep', '*/5 * * * *'],
  // Every day, again and again: which day is the week's first is the calendar's answer, and a run may have been killed.
  ['send-weekly-digests', '*/10 8-17 * * *'],
]);
