import { defineEntity, p } from '@mikro-orm/core';
import { id, instant } from '../../platform/db/base.entity.js';
import { REMINDER_KINDS } from './rules/reminder-steps.js';
import { Task } from './task.entity.js';

/** 催办: one step of the cadence that has fired. Unique per task, step and due version: that is what makes it exactly once. */
export const TaskReminder = defineEntity({
  name: 'TaskReminder',
  tableName: 'task_reminders',
  properties: {
    id: id(),
    taskId: p.manyToOne(Task).mapToPk().fieldName('task_id'),
    kind: p.enum(REMINDER_KINDS),
    step: p.string().length(60),
    dueVersion: p.integer(),
    firedAt: instant(),
    firedBy: p.uuid().nullable(),
    recipients: p.integer(),
  },
  uniques: [{ name: 'a_step_fires_once', properties: ['taskId', 'step', 'dueVersion'] }],
});

/** 巡检: one run of the sweep. One that never finished was killed. */
export const TaskSweepRun = defineEntity({
  name: 'TaskSweepRun',
  tableName: 'task_sweep_runs',
  properties: {
    id: id(),
    startedAt: instant().index('task_sweep_runs_by_start'),
    finishedAt: instant().nullable(),
    checked: p.integer().default(0),
    fired: p.integer().default(0),
    failed: p.integer().default(0),
    /** Numbers of the tasks that failed, with the name of the fault. */
    faults: p.json<{ task: string; fault: string }[]>(),
  },
});
