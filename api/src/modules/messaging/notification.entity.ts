import { defineEntity, p } from '@mikro-orm/core';
import { id, instant } from '../../platform/db/base.entity.js';

/** 消息 to one account. Names a case number and a step, never a person of a household. */
export const Notification = defineEntity({
  name: 'Notification',
  tableName: 'notifications',
  properties: {
    id: id(),
    accountId: p.uuid(),
    title: p.string().length(100),
    body: p.string().length(500),
    link: p.string().length(200),
    /** The thing the person has to act on; once somebody did, the message is settled. */
    aboutId: p.uuid().nullable().index('notifications_by_matter'),
    sentAt: instant(),
    readAt: instant().nullable(),
    settledAt: instant().nullable(),
  },
  indexes: [{ name: 'notifications_by_account', properties: ['accountId', 'sentAt'] }],
});
