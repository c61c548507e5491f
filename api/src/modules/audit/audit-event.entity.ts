import { defineEntity, p } from '@mikro-orm/core';
import { id, instant } from '../../platform/db/base.entity.js';

/** 审计事件: the canonical bytes are what is kept and hashed; the columns beside them only serve searching. Insert-only for the running role. */
export const AuditEvent = defineEntity({
  name: 'AuditEvent',
  tableName: 'audit_events',
  properties: {
    id: id(),
    type: p.string().length(60),
    occurredAt: instant(),
    recordedAt: p.datetime(6).defaultRaw('clock_timestamp()'),
    actorId: p.uuid().nullable(),
    agencyId: p.string().length(40).nullable(),
    objectType: p.string().length(40),
    objectId: p.string().length(60),
    caseId: p.uuid().nullable(),
    canonical: p.blob(),
  },
  indexes: [
    { name: 'audit_events_by_case', properties: ['caseId', 'occurredAt'] },
    { name: 'audit_events_by_actor', properties: ['actorId', 'occurredAt'] },
  ],
});
