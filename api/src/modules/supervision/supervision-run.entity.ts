import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { id, instant } from '../../platform/db/base.entity.js';

/** One run of all models: how far it is, what it found, which of them failed. */
export const SupervisionRun = defineEntity({
  name: 'SupervisionRun',
  tableName: 'supervision_runs',
  properties: {
    id: id(),
    cause: p.enum(['DAILY', 'ON_DEMAND'] as const),
    requestedBy: p.uuid().nullable(),
    startedAt: instant(),
    finishedAt: instant().nullable(),
    modelsTotal: p.integer(),
    modelsDone: p.integer(),
    newAlerts: p.integer(),
    failedModels: p.json<readonly string[]>(),
  },
  indexes: [
    { name: 'supervision_runs_by_start', properties: ['startedAt'] },
    {
      name: 'one_supervision_run_at_a_time',
      expression:
        'create unique index "one_supervision_run_at_a_time" on "supervision_runs" ((true)) where ("finished_at" is null)',
    },
  ],
});

export type SupervisionRun = InferEntity<typeof SupervisionRun>;
