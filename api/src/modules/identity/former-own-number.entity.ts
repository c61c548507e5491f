import { defineEntity, p } from '@mikro-orm/core';
import { id, instant } from '../../platform/db/base.entity.js';
import { Account } from './account.entity.js';

/** A number that somebody declared as their own before the present one. Recusal (回避) goes on asking for it: it is only added to. */
export const FormerOwnNumber = defineEntity({
  name: 'FormerOwnNumber',
  tableName: 'former_own_numbers',
  properties: {
    id: id(),
    accountId: p.manyToOne(Account).mapToPk().fieldName('account_id'),
    idBlindIndex: p.blob(),
    replacedAt: instant(),
  },
  uniques: [{ name: 'a_former_number_is_kept_once', properties: ['accountId', 'idBlindIndex'] }],
});
