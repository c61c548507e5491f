import { defineEntity, p } from '@mikro-orm/core';
import { id, instant } from '../../platform/db/base.entity.js';

/** 议题征集: the office asks all members for topics until a day. */
export const Solicitation = defineEntity({
  name: 'Solicitation',
  tableName: 'solicitations',
  properties: {
    id: id(),
    title: p.string().length(100),
    note: p.string().length(1000),
    closesOn: p.date(),
    openedBy: p.uuid(),
    openedAt: instant(),
  },
  indexes: [{ name: 'solicitations_by_closing', properties: ['closesOn', 'id'] }],
});
