import { defineEntity, p } from '@mikro-orm/core';
import { instant } from '../../platform/db/base.entity.js';
import { Account } from './account.entity.js';

/** A browser in which a person has signed in: failures of strangers elsewhere never make it wait. Only the cookie's hash is kept. */
export const KnownDevice = defineEntity({
  name: 'KnownDevice',
  tableName: 'known_devices',
  primaryKeys: ['accountId', 'deviceHash'],
  properties: {
    accountId: p.manyToOne(Account).mapToPk().primary().fieldName('account_id'),
    deviceHash: p.blob().primary(),
    firstUsedAt: instant(),
    lastUsedAt: instant(),
  },
});
