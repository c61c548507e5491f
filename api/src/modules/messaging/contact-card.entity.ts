import { defineEntity, p } from '@mikro-orm/core';
import { instant, version } from '../../platform/db/base.entity.js';
import { CHANNEL_SCOPES } from './rules/channels.js';

/** Where somebody wants to be told besides in the product. Written and read by the person alone. */
export const ContactCard = defineEntity({
  name: 'ContactCard',
  tableName: 'contact_cards',
  properties: {
    accountId: p.uuid().primary(),
    email: p.string().length(200).nullable(),
    phone: p.string().length(20).nullable(),
    emailScope: p.enum(CHANNEL_SCOPES),
    smsScope: p.enum(CHANNEL_SCOPES),
    savedAt: instant(),
    version: version(),
  },
});
