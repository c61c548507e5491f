import { done, refuse } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { settleNotifications } from '../../messaging/index.js';
import { actingAgencyOf } from '../rules/task-policy.js';
import { CLAIMED_STATES, ENDED_STATES } from '../rules/task-vocabulary.js';
import type { TaskPart } from '../task-part.entity.js';
import { actOnTask, refuseLongText, type TaskAct, type TaskOutcome } from './act-on-task.js';
import { lockTask, type LockedTask } from './lock-task.js';
import { recordStep } from './record-step.js';
import { tellDeciders } from './tell-deciders.js';
import { tellUnits } from './tell-units.js';

export interface ReportTask extends TaskAct {
  readonly text: string;
  readonly percent?: number | null;
}

/** The supporting unit's own part that the actor acts on; null when the actor acts for the lead unit. */
function supportPartOf(work: Work, { task, parts }: LockedTask): TaskPart | null {
  const agencyId = actingAgencyOf(work.actor, task);
  return parts.find((part) => part.role === 'SUPPORT' && part.agencyId === agencyId) ?? null;
}

const leadPart = ({ parts }: Pick<LockedTask, 'parts'>): TaskPart => {
  const part = parts.find(({ role }) => role === 'LEAD');
  if (!part) throw new Error('a task has a lead part');
  return part;
};

/** 签收: the lead unit takes the task, a supporting unit its part. Refuses STALE_VERSION, NOT_ALLOWED_IN_STATE. */
export function receiveTask(work: Work, input: TaskAct): Promise<TaskOutcome> {
  return work.atomically(async () => {
    const locked = await lockTask(work, 'task.receive', input.taskId, input.expectedVersion);
    if (locked.refused) return locked;
    const support = supportPartOf(work, locked);
    const part = support ?? leadPart(locked);
    if (support) {
      const refused = refusePart(locked, support, ['WAITING'], '签收');
      if (refused) return refused;
    } else {
      const moved = await actOnTask(work, 'receive', input, async ({ task }) => {
        task.receivedAt = work.now();
      });
      if (moved.refused) return moved;
    }
    Object.assign(part, { state: 'RECEIVED', receivedAt: work.now() });
    if (support) await recordPart(work, locked, 'receive', support.agencyId, '', null);
    await settleNotifications(work, part.id);
    return done({ taskId: locked.task.id });
  });
}

/** 开始承办: the lead unit begins. Refuses STALE_VERSION, NOT_ALLOWED_IN_STATE, SUPPORT_ONLY. */
export function startTask(work: Work, input: TaskAct): Promise<TaskOutcome> {
  return actOnTask(work, 'start', input, async ({ agencyId, task }) =>
    agencyId === task.leadAgencyId
      ? undefined
      : refuse('SUPPORT_ONLY', '开始承办由牵头单位办理，本单位签收后直接反馈自己承担的部分即可。'),
  );
}

/**
 * 反馈: the lead unit reports on the task, a supporting unit on its own part. Refuses STALE_VERSION, INPUT_INVALID,
 * NOT_ALLOWED_IN_STATE, REPORT_MISSING.
 */
export function reportTask(work: Work, input: ReportTask): Promise<TaskOutcome> {
  return work.atomically(async () => {
    const locked = await lockTask(work, 'task.report', input.taskId, input.expectedVersion);
    if (locked.refused) return locked;
    const { percent = null } = input;
    if (percent !== null && (percent < 0 || percent > 100)) {
      const message = '完成进度应在 0 至 100 之间。';
      return refuse('INPUT_INVALID', message, [{ field: 'percent', message }]);
    }
    const support = supportPartOf(work, locked);
    const part = support ?? leadPart(locked);
    if (support) {
      const refused = refuseSupportReport(locked, support, input.text);
      if (refused) return refused;
    } else {
      const moved = await actOnTask(work, 'report', input);
      if (moved.refused) return moved;
    }
    Object.assign(part, { state: 'REPORTED', reportedAt: work.now() });
    if (support) await recordPart(work, locked, 'report', support.agencyId, input.text.trim(), percent);
    await settleNotifications(work, part.id);
    return done({ taskId: locked.task.id });
  });
}

function refuseSupportReport(locked: LockedTask, part: TaskPart, text: string) {
  if (text.trim() === '') return refuse('REPORT_MISSING', '请写明办理进展：做了什么、到了哪一步。');
  return (
    refuseLongText(text.trim()) ?? refusePart(locked, part, ['RECEIVED', 'REPORTED', 'RETURNED'], '反馈')
  );
}

/** What a supporting unit does depends on its own part; the task must still be going on. */
function refusePart({ task }: LockedTask, part: TaskPart, from: readonly TaskPart['state'][], label: string) {
  const isOver =
    task.state === 'REGISTERED' ||
    task.state === 'SUSPENDED' ||
    CLAIMED_STATES.includes(task.state) ||
    ENDED_STATES.includes(task.state);
  return !isOver && from.includes(part.state)
    ? null
    : refuse('NOT_ALLOWED_IN_STATE', `现在不能${label}本单位承担的部分，请刷新页面查看最新进度。`);
}

/** A supporting unit's act changes its part only; its number in the history makes a new version of the task. */
async function recordPart(
  work: Work,
  { task }: LockedTask,
  action: string,
  agencyId: string,
  text: string,
  percent: number | null,
): Promise<void> {
  await recordStep(work, task, { action, from: task.state, agencyId, text, percent });
}

/** 申请办结: only the lead unit. Refuses STALE_VERSION, NOT_ALLOWED_IN_STATE, CLAIM_MISSING, PARTS_OPEN, EXTENSION_OPEN. */
export function claimTaskCompletion(work: Work, input: TaskAct): Promise<TaskOutcome> {
  return actOnTask(work, 'claimCompletion', input, async (decided) => {
    const { task } = decided;
    Object.assign(task, { claimedBy: work.actor.accountId, claimedOn: work.today() });
    await settleNotifications(work, leadPart(decided).id);
    await tellDeciders(work, decided, 'task.verify', '有任务申请办结', '已申请办结，请核验。');
  });
}

/** Tells the lead unit's liaison; for the office's acts. */
export const tellLead = (work: Work, locked: LockedTask, title: string, body: string): Promise<void> =>
  tellUnits(work, { task: locked.task, parts: [leadPart(locked)] }, title, body);
