import { defineEntity, p } from '@mikro-orm/core';
import { instant } from '../../platform/db/base.entity.js';
import { Account } from './account.entity.js';

/** Who a person is in the county's unified identity (统一身份认证): linked by an administrator, never by a name or an e-mail. */
export const ExternalIdentity = defineEntity({
  name: 'ExternalIdentity',
  tableName: 'external_identities',
  properties: {
    accountId: p.manyToOne(Account).mapToPk().primary().fieldName('account_id'),
    issuer: p.string().length(300),
    subject: p.string().length(255),
    linkedAt: instant(),
  },
  uniques: [{ name: 'an_external_identity_has_one_account', properties: ['issuer', 'subject'] }],
});
