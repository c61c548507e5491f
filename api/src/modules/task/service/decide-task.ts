import { addDays } from '../../../shared/plain-date.js';
import { done, refuse, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { parameters } from '../../eligibility/index.js';
import { fulfilResolution } from '../../meeting/index.js';
import { settleNotifications } from '../../messaging/index.js';
import { isOwnWork, officeAgencyOf, WHO_THEN } from '../rules/task-policy.js';
import { CLAIMED_STATES } from '../rules/task-vocabulary.js';
import { actOnTask, refuseLongText, type DecidedAct, type TaskAct, type TaskOutcome } from './act-on-task.js';
import { hasWorkedOn, lockTask, type LockedTask } from './lock-task.js';
import { recordStep } from './record-step.js';
import { moveDueDate, refreshLamp } from './task-clock.js';
import type { TaskSentBack } from './task-events.js';
import { settleParts, tellUnits } from './tell-units.js';
import { tellLead } from './work-on-task.js';

/** 交办: each unit's liaison is asked to sign for it. Refuses STALE_VERSION, NOT_ALLOWED_IN_STATE, CLOCK_MISSING. */
export function assignTask(work: Work, input: TaskAct): Promise<TaskOutcome> {
  return actOnTask(work, 'assign', input, async (decided) => {
    decided.task.assignedAt = work.now();
    await tellUnits(work, decided, '新的督办任务', '已交办，请签收。');
  });
}

export interface ReturnTask extends TaskAct {
  readonly text: string;
  /** A supporting unit whose part alone is returned; the lead unit otherwise. */
  readonly agencyId?: string | null;
}

/** 退回, with a reason: the whole task to its lead unit, or one supporting unit's part. Refuses STALE_VERSION, NOT_ALLOWED_IN_STATE, OWN_WORK, REASON_MISSING. */
export function returnTask(work: Work, input: ReturnTask): Promise<TaskOutcome> {
  return work.atomically(async () => {
    const locked = await lockTask(work, 'task.return', input.taskId, input.expectedVersion);
    if (locked.refused) return locked;
    const { task } = locked;
    if (input.agencyId && input.agencyId !== task.leadAgencyId) return returnPart(work, locked, input);
    return actOnTask(work, 'return', input, (decided) => sendBack(work, decided, '任务被退回'));
  });
}

/** The look-back found that the result does not hold. Refuses as {@link returnTask} does. */
export function reopenTask(work: Work, input: TaskAct): Promise<TaskOutcome> {
  return actOnTask(work, 'reopen', input, (decided) => sendBack(work, decided, '回头看不合格，任务被退回'));
}

/** What was claimed and verified no longer stands; the unit's clock runs again from its due date. */
async function sendBack(work: Work, locked: DecidedAct, title: string): Promise<void> {
  const { task } = locked;
  task.returnCount += 1;
  const none = { claimedOn: null, verifiedBy: null, verifierAgencyId: null, doneOn: null };
  Object.assign(task, none, {
    completedBy: null,
    completerAgencyId: null,
    completedAt: null,
    lookBackOn: null,
  });
  for (const part of locked.parts)
    if (part.role === 'LEAD') Object.assign(part, { state: 'RETURNED', returnCount: part.returnCount + 1 });
  await settleNotifications(work, task.id);
  await tellLead(work, locked, title, '被退回，请按退回原因补充后重新反馈。');
  await work.publish<TaskSentBack>({
    type: 'TaskSentBack',
    taskId: task.id,
    originKind: task.originKind,
    reason: locked.text,
  });
}

async function returnPart(work: Work, locked: LockedTask, input: ReturnTask): Promise<TaskOutcome> {
  const { task } = locked;
  const text = input.text.trim();
  const part = locked.parts.find(({ agencyId }) => agencyId === input.agencyId);
  if (isOwnWork(work.actor, task))
    return refuse('OWN_WORK', `本单位是这项任务的承办单位，不能退回其他单位承担的部分，${WHO_THEN}`);
  if (await hasWorkedOn(work, task))
    return refuse('OWN_WORK', '您以承办单位的名义办理过这项任务，不能由本人退回，请由其他人办理。');
  if (text === '') return refuse('REASON_MISSING', '请写明退回原因和需要补充的内容。');
  if (!part || part.state !== 'REPORTED')
    return refuse('NOT_ALLOWED_IN_STATE', '这个单位没有可以退回的反馈，请刷新页面查看最新进度。');
  const tooLong = refuseLongText(text);
  if (tooLong) return tooLong;
  // A claim stands on every part: with one returned the whole task goes back too.
  if (CLAIMED_STATES.includes(task.state)) {
    const whole = await actOnTask(work, 'return', input, (decided) => sendBack(work, decided, '任务被退回'));
    if (whole.refused) return whole;
  }
  Object.assign(part, { state: 'RETURNED', returnCount: part.returnCount + 1 });
  await recordStep(work, task, { action: 'return', from: task.state, agencyId: part.agencyId, text });
  await tellUnits(
    work,
    { task, parts: [part] },
    '配合部分被退回',
    '中本单位承担的部分被退回，请补充后重新反馈。',
  );
  return done({ taskId: task.id });
}

/** 核验: against the acceptance criterion, by the office. Refuses STALE_VERSION, NOT_ALLOWED_IN_STATE, OWN_WORK, FINDING_MISSING. */
export function verifyTask(work: Work, input: TaskAct): Promise<TaskOutcome> {
  return actOnTask(work, 'verify', input, async ({ task }) => {
    Object.assign(task, {
      verifiedBy: work.actor.accountId,
      verifierAgencyId: officeAgencyOf(work.actor, task),
    });
  });
}

/** 办结. What on time is measured by is the day of the claim. Refuses STALE_VERSION, NOT_ALLOWED_IN_STATE, OWN_WORK. */
export function completeTask(work: Work, input: TaskAct): Promise<TaskOutcome> {
  return actOnTask(work, 'complete', input, async ({ task, parts }) => {
    const values = await parameters(work, work.today());
    Object.assign(task, {
      completedBy: work.actor.accountId,
      completerAgencyId: officeAgencyOf(work.actor, task),
      completedAt: work.now(),
      doneOn: task.claimedOn,
      lookBackOn: addDays(work.today(), values['task.lookBackDays']),
    });
    await settleNotifications(work, task.id);
    await settleParts(work, parts);
  });
}

/** 销号, after a look-back (回头看); the resolution it came from is then fulfilled. Refuses STALE_VERSION, NOT_ALLOWED_IN_STATE, OWN_WORK, LOOK_BACK_EARLY, LOOK_BACK_MISSING. */
export function closeTask(work: Work, input: TaskAct): Promise<TaskOutcome> {
  return actOnTask(work, 'close', input, async ({ task, text }) => {
    Object.assign(task, {
      closedBy: work.actor.accountId,
      closerAgencyId: officeAgencyOf(work.actor, task),
      closedAt: work.now(),
      lookBack: text,
    });
    const { originKind, originId } = task;
    if (originKind !== 'RESOLUTION' || !originId) return;
    await work.asSystem('TaskClosed', ['resolution.fulfil'], (system) => fulfilResolution(system, originId));
  });
}

/** 中止, also of what has been handed in: the clock stands still. Refuses STALE_VERSION, NOT_ALLOWED_IN_STATE, OWN_WORK, REASON_MISSING. */
export function suspendTask(work: Work, input: TaskAct): Promise<TaskOutcome> {
  return actOnTask(work, 'suspend', input, async ({ task, from, parts }) => {
    Object.assign(task, { suspendedFrom: from, suspendedOn: work.today() });
    await settleParts(work, parts);
    if (CLAIMED_STATES.includes(from)) await settleNotifications(work, task.id);
  });
}

/** 恢复办理: the due date moves by as many days as the clock stood. Refuses STALE_VERSION, NOT_ALLOWED_IN_STATE, OWN_WORK, ORIGIN_ENDED. */
export function resumeTask(work: Work, input: TaskAct): Promise<TaskOutcome> {
  return actOnTask(work, 'resume', input, async (decided) => {
    await moveDueDate(work, decided.task);
    await tellUnits(work, decided, '督办任务恢复办理', '已恢复办理，请按新的时限继续。');
  });
}

export interface UrgeTasks {
  readonly taskIds: readonly string[];
  readonly message: string;
}

const MOST_AT_ONCE = 100;

/** 催办 of several tasks at once: each once a day. Says which were told and which had been already. Refuses INPUT_INVALID. */
export function urgeTasks(
  work: Work,
  input: UrgeTasks,
): Promise<Outcome<{ urged: number; skipped: number }>> {
  return work.atomically(async () => {
    work.must('task.urge');
    const message = input.message.trim();
    const ids = [...new Set(input.taskIds)].sort();
    if (ids.length === 0 || ids.length > MOST_AT_ONCE || [...message].length > 200)
      return refuse('INPUT_INVALID', `请选择 1 至 ${MOST_AT_ONCE} 项任务，催办的话不超过 200 字。`);
    let urged = 0;
    for (const id of ids) if (await urgeOne(work, id, message)) urged += 1;
    return done({ urged, skipped: ids.length - urged });
  });
}

async function urgeOne(work: Work, id: string, message: string): Promise<boolean> {
  const locked = await lockTask(work, 'task.urge', id);
  if (locked.refused) return false;
  const { task } = locked;
  if (!['ASSIGNED', 'RECEIVED', 'IN_PROGRESS', 'REPORTED', 'RETURNED'].includes(task.state)) return false;
  const inserted = await work.db.execute({
    text: `insert into task_reminders (id, task_id, kind, step, due_version, fired_at, fired_by, recipients)
           values ($1, $2, 'URGE', $3, $4, $5, $6, $7) on conflict do nothing`,
    values: [
      work.newId(),
      task.id,
      `URGE:${work.today()}`,
      task.dueVersion,
      work.now().toISOString(),
      work.actor.accountId,
      locked.parts.length,
    ],
  });
  if (inserted === 0) return false;
  await tellUnits(work, locked, '督办任务催办', `：${message || '请抓紧办理并反馈。'}`);
  await recordStep(work, task, {
    action: 'urge',
    from: task.state,
    agencyId: work.agencyId,
    text: message,
  });
  await refreshLamp(work, task);
  return true;
}
