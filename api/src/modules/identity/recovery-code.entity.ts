import { defineEntity, p } from '@mikro-orm/core';
import { id, instant } from '../../platform/db/base.entity.js';
import { Account } from './account.entity.js';

/** 恢复码: stands in once for a lost second factor. Only a keyed hash is kept. */
export const RecoveryCode = defineEntity({
  name: 'RecoveryCode',
  tableName: 'recovery_codes',
  properties: {
    id: id(),
    accountId: p.manyToOne(Account).mapToPk().fieldName('account_id'),
    codeHash: p.blob(),
    usedAt: instant().nullable(),
  },
  uniques: [{ name: 'a_recovery_code_is_given_once', properties: ['accountId', 'codeHash'] }],
});
