import { defineEntity, p } from '@mikro-orm/core';
import { id, instant } from '../../platform/db/base.entity.js';
import { CHANNELS, DELIVERY_STATES } from './rules/channels.js';

/** One message on one channel, once. Holds no address: that of the moment of sending counts. */
export const NotificationDelivery = defineEntity({
  name: 'NotificationDelivery',
  tableName: 'notification_deliveries',
  properties: {
    id: id(),
    notificationId: p.uuid(),
    channel: p.enum(CHANNELS),
    state: p.enum(DELIVERY_STATES),
    attempts: p.integer().default(0),
    attemptedAt: instant().nullable(),
    sentAt: instant().nullable(),
    /** Code of the last failure, such as `SMTP 550`; never the other side's words, which may repeat the address. */
    fault: p.string().length(60).nullable(),
  },
  uniques: [{ name: 'a_message_takes_a_channel_once', properties: ['notificationId', 'channel'] }],
});
