import { defineEntity, p } from '@mikro-orm/core';
import { instant } from '../../platform/db/base.entity.js';
import { Account } from './account.entity.js';

/** A person's own saved view, columns or density. Never personal data of a household. */
export const Preference = defineEntity({
  name: 'Preference',
  tableName: 'preferences',
  primaryKeys: ['accountId', 'key'],
  properties: {
    accountId: p.manyToOne(Account).mapToPk().primary().fieldName('account_id'),
    key: p.string().length(80).primary(),
    value: p.json<unknown>(),
    savedAt: instant(),
  },
});
