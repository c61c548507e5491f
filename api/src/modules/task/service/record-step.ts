import type { Work } from '../../../platform/work.js';
import type { TaskState } from '../rules/task-vocabulary.js';
import { TaskStep } from '../task-step.entity.js';
import type { Task } from '../task.entity.js';

export interface StepTaken {
  readonly action: string;
  readonly from: TaskState | null;
  readonly agencyId: string | null;
  readonly text?: string;
  readonly percent?: number | null;
}

/** Past tense of each act, as the audit trail names it. */
const EVENTS: Readonly<Record<string, string>> = {
  create: 'TaskCreated',
  assign: 'TaskAssigned',
  receive: 'TaskReceived',
  start: 'TaskStarted',
  report: 'TaskReported',
  claimCompletion: 'TaskCompletionClaimed',
  return: 'TaskReturned',
  verify: 'TaskVerified',
  complete: 'TaskCompleted',
  close: 'TaskClosed',
  reopen: 'TaskReopened',
  suspend: 'TaskSuspended',
  resume: 'TaskResumed',
  requestExtension: 'TaskExtensionRequested',
  approveExtension: 'TaskExtensionApproved',
  rejectExtension: 'TaskExtensionRejected',
  urge: 'TaskUrged',
  submitTopic: 'TaskTopicSubmitted',
};

/** Puts an act into the task's history and into the audit trail. */
export async function recordStep(work: Work, task: Task, taken: StepTaken): Promise<void> {
  const { action, from, agencyId, text = '', percent = null } = taken;
  const type = EVENTS[action];
  if (!type) throw new Error(`no event for ${action}`);
  task.stepCount += 1;
  work.em.create(TaskStep, {
    id: work.newId(),
    taskId: task.id,
    ordinal: task.stepCount,
    action,
    fromState: from,
    toState: task.state,
    actorId: work.actor.kind === 'SYSTEM' ? null : work.actor.accountId,
    actorName: work.actor.name,
    agencyId,
    text,
    percent,
    at: work.now(),
    happenedOn: work.today(),
  });
  await work.record(
    type,
    { type: 'Task', id: task.id },
    { number: task.number, from, to: task.state, agencyId },
  );
}
