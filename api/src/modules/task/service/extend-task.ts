import { LockMode } from '@mikro-orm/core';
import { isWorkingDay, nextWorkingDay } from '../../../shared/working-days.js';
import { formatChineseDate, type PlainDate } from '../../../shared/plain-date.js';
import { farTermProblem } from '../../../shared/term.js';
import { isUuid } from '../../../shared/uuid.js';
import { done, refuse } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { settleNotifications } from '../../messaging/index.js';
import { workingCalendar } from '../../organization/index.js';
import { isOwnWork, whyNotDecideExtension } from '../rules/task-policy.js';
import { WORKING_STATES } from '../rules/task-vocabulary.js';
import { TaskExtension } from '../task-extension.entity.js';
import type { TaskOutcome } from './act-on-task.js';
import { hasWorkedOn, lockTask } from './lock-task.js';
import { recordStep } from './record-step.js';
import { refreshLamp } from './task-clock.js';
import { tellDeciders } from './tell-deciders.js';
import { tellLead } from './work-on-task.js';

const LONGEST_REASON = 500;

export interface RequestTaskExtension {
  readonly taskId: string;
  readonly expectedVersion: number;
  readonly until: PlainDate;
  readonly reason: string;
}

/** 申请延期, by the lead unit. Work goes on meanwhile. Refuses STALE_VERSION, NOT_ALLOWED_IN_STATE, EXTENSION_OPEN, INPUT_INVALID. */
export function requestTaskExtension(work: Work, input: RequestTaskExtension): Promise<TaskOutcome> {
  return work.atomically(async () => {
    const locked = await lockTask(work, 'task.requestExtension', input.taskId, input.expectedVersion);
    if (locked.refused) return locked;
    const { task } = locked;
    if (!task.dueOn || !WORKING_STATES.includes(task.state))
      return refuse('NOT_ALLOWED_IN_STATE', '只有正在承办、有办结时限的任务可以申请延期。');
    const reason = input.reason.trim();
    const far = farTermProblem(input.until, work.today());
    const problems = [
      ...(far ? [{ field: 'until', message: far }] : []),
      ...(input.until <= task.dueOn || input.until < work.today()
        ? [{ field: 'until', message: '延期后的时限应晚于原时限和今天。' }]
        : []),
      ...(reason === '' || [...reason].length > LONGEST_REASON
        ? [{ field: 'reason', message: `请写明延期原因，不超过 ${LONGEST_REASON} 字。` }]
        : []),
    ];
    if (problems.length > 0)
      return refuse('INPUT_INVALID', '填写的内容有几处需要改正，已逐项标出。', problems);
    if ((await work.em.count(TaskExtension, { taskId: task.id, state: 'REQUESTED' })) > 0)
      return refuse('EXTENSION_OPEN', '已有一项延期申请在审批，请等审批后再申请。');
    const calendar = await workingCalendar(work);
    const { until } = input;
    const extension = work.em.create(TaskExtension, {
      id: work.newId(),
      taskId: task.id,
      dueOnBefore: task.dueOn,
      requestedUntil: isWorkingDay(until, calendar) ? until : nextWorkingDay(until, calendar),
      reason,
      state: 'REQUESTED',
      requestedBy: String(work.actor.accountId),
      requestedAt: work.now(),
    });
    const asks = `申请延期到${formatChineseDate(extension.requestedUntil as PlainDate)}，请审批；审批前不能申请办结。`;
    await tellDeciders(work, locked, 'task.decideExtension', '有延期申请待审批', asks);
    await recordStep(work, task, {
      action: 'requestExtension',
      from: task.state,
      agencyId: task.leadAgencyId,
      text: reason,
    });
    return done({ taskId: task.id });
  });
}

export interface DecideTaskExtension {
  readonly extensionId: string;
  readonly expectedVersion: number;
  readonly reason: string;
}

/** 批准延期: the new due date has reminders of its own. Refuses STALE_VERSION, NOT_ALLOWED_IN_STATE, OWN_EXTENSION, OWN_WORK. */
export const approveTaskExtension = (work: Work, input: DecideTaskExtension): Promise<TaskOutcome> =>
  decideExtension(work, input, true);

/** 不批准延期, with a reason. Refuses the same, and REASON_MISSING. */
export const rejectTaskExtension = (work: Work, input: DecideTaskExtension): Promise<TaskOutcome> =>
  decideExtension(work, input, false);

function decideExtension(work: Work, input: DecideTaskExtension, approve: boolean): Promise<TaskOutcome> {
  return work.atomically(async () => {
    work.must('task.decideExtension');
    const { extensionId } = input;
    const wanted = isUuid(extensionId) ? await work.em.findOne(TaskExtension, { id: extensionId }) : null;
    if (!wanted) return work.deny('task.decideExtension', { type: 'TaskExtension', id: extensionId });
    // The task first, as everywhere: two acts on one task never wait for each other crosswise.
    const locked = await lockTask(work, 'task.decideExtension', wanted.taskId);
    if (locked.refused) return locked;
    await work.em.refresh(wanted, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const { task } = locked;
    const reason = input.reason.trim();
    if (wanted.version !== input.expectedVersion || wanted.state !== 'REQUESTED')
      return refuse('NOT_ALLOWED_IN_STATE', '这项延期申请已经有了结论，请刷新页面查看。');
    const own = whyNotDecideExtension({
      isOwnWork: isOwnWork(work.actor, task),
      hasWorkedOnIt: await hasWorkedOn(work, task),
      isRequester: wanted.requestedBy === work.actor.accountId,
    });
    if (own) return refuse(own.code, own.message);
    if ((!approve && reason === '') || [...reason].length > LONGEST_REASON)
      return refuse('REASON_MISSING', `请写明不批准的原因，不超过 ${LONGEST_REASON} 字。`);
    Object.assign(wanted, {
      state: approve ? 'APPROVED' : 'REJECTED',
      decidedBy: work.actor.accountId,
      decidedAt: work.now(),
      decisionReason: reason === '' ? null : reason,
    });
    if (approve) {
      task.dueOn = wanted.requestedUntil;
      task.dueVersion += 1;
      await refreshLamp(work, task);
    }
    await settleNotifications(work, task.id);
    if (!approve) await tellLead(work, locked, '延期申请未批准', '的延期申请未批准，请按原时限办理。');
    const action = approve ? 'approveExtension' : 'rejectExtension';
    await recordStep(work, task, { action, from: task.state, agencyId: work.agencyId, text: reason });
    return done({ taskId: task.id });
  });
}
