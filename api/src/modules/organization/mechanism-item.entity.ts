import { defineEntity, p } from '@mikro-orm/core';
import { Agency } from './agency.entity.js';

/** A duty (职责), key task (重点任务), requirement (工作要求) or meeting rule of the notice, as data. */
export const MechanismItem = defineEntity({
  name: 'MechanismItem',
  tableName: 'mechanism_items',
  properties: {
    id: p.string().length(60).primary(),
    kind: p.enum(['DUTY', 'KEY_TASK', 'REQUIREMENT', 'RULE'] as const),
    agencyId: p.manyToOne(Agency).mapToPk().nullable().fieldName('agency_id'),
    clause: p.string().length(60),
    ordinal: p.integer(),
    title: p.string().length(200),
    items: p.json<string[]>(),
  },
});
