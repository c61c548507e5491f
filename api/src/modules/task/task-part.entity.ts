import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { id, instant } from '../../platform/db/base.entity.js';
import { PART_ROLES, PART_STATES } from './rules/task-vocabulary.js';
import { Task } from './task.entity.js';

/** 承办部分: what one unit, lead or supporting, does of a task and reports itself. */
export const TaskPart = defineEntity({
  name: 'TaskPart',
  tableName: 'task_parts',
  properties: {
    id: id(),
    taskId: p.manyToOne(Task).mapToPk().fieldName('task_id'),
    agencyId: p.string().length(40).index('task_parts_by_agency'),
    role: p.enum(PART_ROLES),
    state: p.enum(PART_STATES),
    receivedAt: instant().nullable(),
    reportedAt: instant().nullable(),
    returnCount: p.integer().default(0),
  },
  uniques: [{ name: 'one_part_per_task_and_unit', properties: ['taskId', 'agencyId'] }],
});

export type TaskPart = InferEntity<typeof TaskPart>;
