import { defineEntity, p } from '@mikro-orm/core';
import { id, instant } from '../../platform/db/base.entity.js';
import { Account } from './account.entity.js';

/** A relative a member of staff declared (回避申报): blind index and relation only, never the number itself. */
export const DeclaredRelative = defineEntity({
  name: 'DeclaredRelative',
  tableName: 'declared_relatives',
  properties: {
    id: id(),
    accountId: p.manyToOne(Account).mapToPk().fieldName('account_id'),
    idBlindIndex: p.blob(),
    relation: p.string().length(20),
    declaredAt: instant(),
  },
  uniques: [{ name: 'a_relative_is_declared_once', properties: ['accountId', 'idBlindIndex'] }],
});
