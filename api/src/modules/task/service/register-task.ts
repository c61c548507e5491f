import { done, refuse } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { nextNumber } from '../../../platform/db/next-number.js';
import { partsOf, type PlainDate } from '../../../shared/plain-date.js';
import { Agency, MechanismItem } from '../../organization/index.js';
import { checkTaskSheet, type TaskSheet } from '../rules/check-task.js';
import type { FeedbackCycle, TaskOrigin, TaskUrgency } from '../rules/task-vocabulary.js';
import { TaskPart } from '../task-part.entity.js';
import { Task } from '../task.entity.js';
import type { TaskOutcome } from './act-on-task.js';
import { recordStep } from './record-step.js';
import { refreshLamp } from './task-clock.js';

export interface RegisterTask {
  readonly origin: { readonly kind: TaskOrigin; readonly id: string | null; readonly label: string };
  /** The duty or key task of the mechanism it carries out. */
  readonly mechanismItemId?: string | null;
  readonly title: string;
  readonly content: string;
  readonly acceptance: string;
  readonly leadAgencyId: string;
  readonly coAgencyIds: readonly string[];
  readonly dueOn: PlainDate | null;
  /** Given for periodic feedback; none for a single one. */
  readonly feedbackCycle: FeedbackCycle | null;
  readonly urgency?: TaskUrgency;
  readonly instructedBy?: string;
  /** 牵头领导 and 配合领导: who of the county's leaders answers for it. */
  readonly leadLeader?: string;
  readonly coLeaders?: string;
  readonly contact?: string;
}

const DIGITS = 4;

/** Of these a task comes by the act that makes it: one by hand would cite what nobody wrote, or fulfil what nobody worked on. */
const NOT_BY_HAND: ReadonlySet<TaskOrigin> = new Set<TaskOrigin>([
  'RESOLUTION',
  'SUPERVISION_NOTICE',
  'PROBLEM',
]);

/** 立项 by the office. Refuses INPUT_INVALID. */
export function createTask(work: Work, input: RegisterTask): Promise<TaskOutcome> {
  return work.atomically(async () => {
    work.must('task.create');
    if (NOT_BY_HAND.has(input.origin.kind))
      return refuse('INPUT_INVALID', '来源不能这样填写，请改正。', [
        {
          field: 'originKind',
          message: '议定事项、监督文书和问题从各自的页面转为督办任务，请到那里办理。',
        },
      ]);
    return registerTask(work, input);
  });
}

/**
 * 立项: one matter, one task. Also called by other modules as the system, in the transaction of its cause; needs
 * `task.create`. Refuses INPUT_INVALID.
 */
export function registerTask(work: Work, spec: RegisterTask): Promise<TaskOutcome> {
  return work.atomically(async () => {
    work.must('task.create');
    const blank = { instructedBy: '', leadLeader: '', coLeaders: '', contact: '' };
    const sheet: TaskSheet = { ...blank, ...spec };
    const known = await knownAgencies(work, [spec.leadAgencyId, ...spec.coAgencyIds]);
    // What the meeting resolved stands: minutes that are issued late make a task that is late, not minutes without it.
    const earliest = spec.origin.kind === 'RESOLUTION' ? (spec.dueOn ?? work.today()) : work.today();
    const problems = checkTaskSheet(sheet, (id) => known.has(id), earliest);
    const item = spec.mechanismItemId ?? null;
    if (item !== null && (await work.em.count(MechanismItem, { id: item })) === 0)
      problems.push({ field: 'mechanismItemId', message: '机制文件中没有这一条，请重新选择。' });
    if (problems.length > 0)
      return refuse('INPUT_INVALID', '填写的内容有几处需要改正，已逐项标出。', problems);
    const task = await insertTask(work, spec, sheet);
    return done({ taskId: task.id });
  });
}

async function knownAgencies(work: Work, ids: readonly string[]): Promise<ReadonlySet<string>> {
  // 各社区 is a collective holder without people: nobody could receive anything in its name.
  const found = await work.em.find(Agency, { id: { $in: [...ids] }, kind: { $ne: 'COLLECTIVE' } });
  return new Set(found.map(({ id }) => id));
}

async function insertTask(work: Work, spec: RegisterTask, sheet: TaskSheet): Promise<Task> {
  const workingAgencyIds = [spec.leadAgencyId, ...spec.coAgencyIds];
  const id = work.newId();
  const task = work.em.create(Task, {
    id,
    number: await nextNumber(work.db, `DB${partsOf(work.today()).year}-`, DIGITS),
    originKind: spec.origin.kind,
    originId: spec.origin.id,
    originLabel: spec.origin.label,
    mechanismItemId: spec.mechanismItemId ?? null,
    title: sheet.title.trim(),
    content: sheet.content.trim(),
    acceptance: sheet.acceptance.trim(),
    instructedBy: sheet.instructedBy.trim(),
    leadLeader: sheet.leadLeader.trim(),
    coLeaders: sheet.coLeaders.trim(),
    contact: sheet.contact.trim(),
    urgency: spec.urgency ?? 'ROUTINE',
    leadAgencyId: spec.leadAgencyId,
    workingAgencyIds,
    dueOn: spec.dueOn,
    feedbackCycle: spec.feedbackCycle,
    state: 'REGISTERED',
    registeredBy: work.actor.accountId,
    registeredAt: work.now(),
  });
  for (const agencyId of workingAgencyIds)
    work.em.create(TaskPart, {
      id: work.newId(),
      taskId: id,
      agencyId,
      role: agencyId === spec.leadAgencyId ? 'LEAD' : 'SUPPORT',
      state: 'WAITING',
    });
  await refreshLamp(work, task);
  await recordStep(work, task, { action: 'create', from: null, agencyId: work.agencyId });
  await work.flush();
  return task;
}
