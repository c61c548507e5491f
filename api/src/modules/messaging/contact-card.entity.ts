import { defineEntity, p } from '@mikro-orm/core';
import { instant, version } from '../../platform/db/base.entity.js';
import { CHANNEL_SCOPES } from './rules/channels.js';

/**
 * Where somebody wants to be told besides in the product. Written and read by the person alone. Address and number are
 * sealed under a key of the row; that there are any stands beside them, so that only the sending opens them, and a blind
 * index of the number, so that it is compared (P15) without being opened.
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
    /** As `vault_entries.blind_index` of kind PHONE; null without a number. */
    phoneBlindIndex: p.blob().nullable(),
    savedAt: instant(),
    version: version(),
  },
  checks: [
    {
      name: 'a_number_taken_out_leaves_no_index',
      expression: 'has_phone or phone_blind_index is null',
    },
  ],
});
