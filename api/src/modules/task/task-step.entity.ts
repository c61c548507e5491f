import { defineEntity, p } from '@mikro-orm/core';
import { id, instant } from '../../platform/db/base.entity.js';
import { TASK_STATES } from './rules/task-vocabulary.js';
import { Task } from './task.entity.js';

/** 办理过程: one act on a task, by whom, for which unit, when. Insert-only; a report (反馈) is a step with its text. */
export const TaskStep = defineEntity({
  name: 'TaskStep',
  tableName: 'task_steps',
  properties: {
    id: id(),
    taskId: p.manyToOne(Task).mapToPk().fieldName('task_id').index('task_steps_by_task'),
    /** Place in the task's history. */
    ordinal: p.integer(),
    action: p.string().length(40),
    fromState: p.enum(TASK_STATES).nullable(),
    toState: p.enum(TASK_STATES),
    actorId: p.uuid().nullable(),
    actorName: p.string().length(60),
    /** The unit acted for, or the unit a return was sent to. */
    agencyId: p.string().length(40).nullable(),
    text: p.string().length(2000),
    percent: p.integer().nullable(),
    at: instant(),
    /** The same as a date in Shanghai: periods are counted in days. */
    happenedOn: p.date().index('task_steps_by_day'),
  },
  uniques: [{ name: 'one_act_per_place_in_the_history', properties: ['taskId', 'ordinal'] }],
});
