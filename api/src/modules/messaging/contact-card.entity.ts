import { defineEntity, p } from '@mikro-orm/core';
import { instant, version } from '../../platform/db/base.entity.js';
import { CHANNEL_SCOPES } from './rules/channels.js';

/**
 * Where somebody wants to be told besides in the product. Written and read by the person alone. Address and number are
 * sealed under a key of the row; that there are any stands beside them, so that only the sending opens them.
 */
export const ContactCard = defineEntity({
  name: 'ContactCard',
  tableName: 'contact_cards',
  properties: {
    accountId: p.uuid().primary(),
    hasEmail: p.boolean(),
    hasPhone: p.boolean(),
    emailScope: p.enum(CHANNEL_SCOPES),
    smsScope: p.enum(CHANNEL_SCOPES),
    suite: p.string().length(20),
    keyVersion: p.integer(),
    wrappedKey: p.blob(),
    ciphertext: p.blob(),
    savedAt: instant(),
    version: version(),
  },
});
