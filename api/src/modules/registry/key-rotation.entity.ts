import { defineEntity, p } from '@mikro-orm/core';
import { id, instant } from '../../platform/db/base.entity.js';
import { Account } from '../identity/index.js';

/** 密钥轮换: how far one rotation has come. It stands in the database, so a killed process loses nothing of it. */
export const KeyRotation = defineEntity({
  name: 'KeyRotation',
  tableName: 'key_rotations',
  properties: {
    id: id(),
    targetVersion: p.integer(),
    suite: p.string().length(20),
    state: p.enum(['RUNNING', 'FINISHED'] as const),
    /** Rows to be sealed anew, as counted at the start. */
    total: p.integer(),
    done: p.integer(),
    atTable: p.string().length(40).nullable(),
    afterId: p.uuid().nullable(),
    startedBy: p.manyToOne(Account).mapToPk().fieldName('started_by'),
    startedAt: instant(),
    finishedAt: instant().nullable(),
  },
  indexes: [
    {
      name: 'one_rotation_at_a_time',
      expression:
        'create unique index "one_rotation_at_a_time" on "key_rotations" ("state") where ("state" = \'RUNNING\')',
    },
  ],
});
