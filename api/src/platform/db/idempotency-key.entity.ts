import { defineEntity, p } from '@mikro-orm/core';
import { instant } from './base.entity.js';

/** A mutation's key, scoped to its actor, with what it answered: a twin waits on the row and gets the same answer. */
export const IdempotencyKey = defineEntity({
  name: 'IdempotencyKey',
  tableName: 'idempotency_keys',
  properties: {
    actorId: p.uuid().primary(),
    key: p.string().length(80).primary(),
    operation: p.string().length(60),
    requestHash: p.blob(),
    outcome: p.json<unknown>().nullable(),
    usedAt: instant(),
  },
  primaryKeys: ['actorId', 'key'],
});
