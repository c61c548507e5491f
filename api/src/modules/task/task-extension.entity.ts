import { defineEntity, p } from '@mikro-orm/core';
import { id, instant, version } from '../../platform/db/base.entity.js';
import { EXTENSION_STATES } from './rules/task-vocabulary.js';
import { Task } from './task.entity.js';

/** 延期: asked for by the lead unit, decided by the office. Work goes on meanwhile. */
export const TaskExtension = defineEntity({
  name: 'TaskExtension',
  tableName: 'task_extensions',
  properties: {
    id: id(),
    taskId: p.manyToOne(Task).mapToPk().fieldName('task_id').index('task_extensions_by_task'),
    dueOnBefore: p.date(),
    requestedUntil: p.date(),
    reason: p.string().length(500),
    state: p.enum(EXTENSION_STATES),
    requestedBy: p.uuid(),
    requestedAt: instant(),
    decidedBy: p.uuid().nullable(),
    decidedAt: instant().nullable(),
    decisionReason: p.string().length(500).nullable(),
    version: version(),
  },
  checks: [
    {
      name: 'nobody_decides_an_extension_of_their_own',
      expression: 'decided_by is null or decided_by <> requested_by',
    },
  ],
  indexes: [
    {
      name: 'one_open_extension_per_task',
      expression:
        'create unique index "one_open_extension_per_task" on "task_extensions" ("task_id") where ("state" = \'REQUESTED\')',
    },
  ],
});
