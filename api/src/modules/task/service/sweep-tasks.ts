import type { Logger } from 'pino';
import { LockMode } from '@mikro-orm/core';
import type { Permission } from '../../../platform/auth/actor.js';
import { done } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { faultOf } from '../../../platform/fault.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import { parameters, type ParameterValues } from '../../eligibility/index.js';
import { notify, type Recipients } from '../../messaging/index.js';
import { workingCalendar } from '../../organization/index.js';
import {
  REMINDER_KIND_LABELS,
  reminderSteps,
  type DueStep,
  type ReminderParameters,
} from '../rules/reminder-steps.js';
import { OPEN_STATES, WORKING_STATES } from '../rules/task-vocabulary.js';
import { TaskPart } from '../task-part.entity.js';
import { TaskSweepRun } from '../task-reminder.entity.js';
import { Task } from '../task.entity.js';
import { lampParameters, setLampDays } from './task-clock.js';

type SystemWork = (cause: string, permissions: readonly Permission[]) => Work;

const SWEEP: readonly Permission[] = ['task.sweep'];
const FAULTS_KEPT = 20;

export interface SweepResult {
  readonly checked: number;
  readonly fired: number;
  readonly failed: number;
}

/**
 * 巡检: fires every reminder and escalation that is due. One transaction for each task: a worker that is killed loses
 * the task it was at and nothing else, the next run fires what is missing, and the unique row per step keeps anything
 * from firing twice. A task that fails is written down and the others go on.
 */
export async function sweepTasks(workAsSystem: SystemWork): Promise<SweepResult> {
  const runId = await startRun(workAsSystem('sweep-tasks', SWEEP));
  const ids = await openTaskIds(workAsSystem('sweep-tasks', SWEEP));
  const result = { checked: 0, fired: 0, failed: 0 };
  const faults: { task: string; fault: string }[] = [];
  for (const id of ids) {
    const work = workAsSystem('sweep-tasks', SWEEP);
    try {
      result.fired += await sweepTask(work, id);
    } catch (error) {
      result.failed += 1;
      faults.push({ task: id, fault: error instanceof Error ? error.name : 'unknown' });
      logFault(work.environment.log, id, error);
    }
    result.checked += 1;
  }
  await finishRun(workAsSystem('sweep-tasks', SWEEP), runId, result, faults.slice(0, FAULTS_KEPT));
  return result;
}

function logFault(log: Logger, task: string, error: unknown): void {
  log.error({ task, ...faultOf(error) }, 'the sweep could not do a task');
}

async function startRun(work: Work): Promise<string> {
  const runId = work.newId();
  await work.atomically(async () => {
    work.must('task.sweep');
    work.em.create(TaskSweepRun, { id: runId, startedAt: work.now(), faults: [] });
    return done({});
  });
  return runId;
}

async function finishRun(
  work: Work,
  id: string,
  result: SweepResult,
  faults: { task: string; fault: string }[],
): Promise<void> {
  await work.atomically(async () => {
    const run = await work.em.findOneOrFail(TaskSweepRun, { id });
    Object.assign(run, { ...result, faults, finishedAt: work.now() });
    return done({});
  });
}

async function openTaskIds(work: Work): Promise<string[]> {
  const { ids } = await work.atomically(async () => {
    const rows = await work.db.rows({
      text: 'select id from tasks where state = any($1) order by due_on nulls last, id',
      values: [[...OPEN_STATES]],
    });
    return done({ ids: rows.map(([id]) => String(id)) });
  });
  return ids;
}

const reminderParameters = (values: ParameterValues): ReminderParameters => ({
  firstDays: values['task.remindFirstDays'],
  secondDays: values['task.remindSecondDays'],
  lastDays: values['task.remindLastDays'],
  liaisonDays: values['task.escalateLiaisonDays'],
  convenerDays: values['task.escalateConvenerDays'],
  bulletinDays: values['task.bulletinDays'],
});

/** One task: the days of its light as today's parameters say, then the steps that have not fired. */
async function sweepTask(work: Work, id: string): Promise<number> {
  const { fired } = await work.atomically(async () => {
    const task = await work.em.findOne(
      Task,
      { id, state: { $in: [...OPEN_STATES] } },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (!task) return done({ fired: 0 });
    const values = await parameters(work, work.today());
    setLampDays(task, lampParameters(values));
    // What the office has it waits for the office: the unit is not reminded of it.
    if (!WORKING_STATES.includes(task.state)) return done({ fired: 0 });
    const facts = {
      dueOn: (task.dueOn ?? null) as PlainDate | null,
      feedbackDueOn: (task.feedbackDueOn ?? null) as PlainDate | null,
    };
    const steps = reminderSteps(facts, work.today(), reminderParameters(values), await workingCalendar(work));
    let count = 0;
    for (const step of steps) if (await fire(work, task, step)) count += 1;
    return done({ fired: count });
  });
  return fired;
}

/** Fires one step unless it has fired; the row is the proof, in the transaction of the messages. */
async function fire(work: Work, task: Task, { kind, step }: DueStep): Promise<boolean> {
  const parts = await work.em.find(TaskPart, { taskId: task.id });
  const recipients = recipientsOf(kind, task, parts);
  const inserted = await work.db.execute({
    text: `insert into task_reminders (id, task_id, kind, step, due_version, fired_at, fired_by, recipients)
           values ($1, $2, $3, $4, $5, $6, null, $7) on conflict on constraint a_step_fires_once do nothing`,
    values: [work.newId(), task.id, kind, step, task.dueVersion, work.now().toISOString(), recipients.length],
  });
  if (inserted === 0) return false;
  for (const { to, aboutId } of recipients)
    await notify(work, to, {
      aboutId,
      title: REMINDER_KIND_LABELS[kind],
      body: bodyOf(kind, task),
      link: `/joint/tasks/${task.id}`,
      isEscalation: ESCALATIONS.has(kind),
    });
  await work.record(
    'TaskReminded',
    { type: 'Task', id: task.id },
    { number: task.number, kind, step, dueVersion: task.dueVersion },
  );
  return true;
}

const ESCALATIONS: ReadonlySet<DueStep['kind']> = new Set<DueStep['kind']>([
  'LIAISON',
  'CONVENER',
  'BULLETIN',
]);

interface Addressed {
  readonly to: Recipients;
  readonly aboutId: string;
}

/** Reminders go to those who do the work; an escalation to whoever stands above them. */
function recipientsOf(kind: DueStep['kind'], task: Task, parts: readonly TaskPart[]): Addressed[] {
  const lead = parts.find(({ role }) => role === 'LEAD');
  switch (kind) {
    case 'CONVENER':
      return [{ to: { post: 'CONVENER' }, aboutId: task.id }];
    case 'BULLETIN':
      return [{ to: { post: 'OFFICE_CLERK' }, aboutId: task.id }];
    case 'LIAISON':
      return parts.map((part) => ({ to: { post: 'LIAISON', agencyId: part.agencyId }, aboutId: part.id }));
    default:
      return (['DATA_CONTACT', 'LIAISON'] as const).flatMap((post) =>
        lead ? [{ to: { post, agencyId: lead.agencyId }, aboutId: lead.id }] : [],
      );
  }
}

function bodyOf(kind: DueStep['kind'], task: Task): string {
  const name = `${task.number}《${[...task.title].slice(0, 60).join('')}》`;
  switch (kind) {
    case 'FEEDBACK':
      return `${name}本周期的反馈应在${task.feedbackDueOn}前提交。`;
    case 'DUE':
      return `${name}今天到期，请办理并反馈。`;
    case 'DAILY':
      return `${name}已超过办结时限${task.dueOn}，请尽快办理并反馈。`;
    case 'LIAISON':
      return `${name}已超期，请分管领导督促办理。`;
    case 'CONVENER':
      return `${name}超期较长，已升级，请召集人阅知。`;
    case 'BULLETIN':
      return `${name}长期超期，已列入下一期通报。`;
    default:
      return `${name}的办结时限是${task.dueOn}，请按时办理并反馈。`;
  }
}
