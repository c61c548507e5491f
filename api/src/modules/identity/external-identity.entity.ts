import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
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
    /** Null for the system, whose links need no confirmation. */
    linkedBy: p.uuid().nullable(),
    confirmedBy: p.uuid().nullable(),
    /** Until another administrator confirmed the link, it opens nothing. */
    confirmedAt: instant().nullable(),
  },
  checks: [
    {
      name: 'nobody_confirms_the_identity_they_linked',
      expression:
        'case when linked_by is null then confirmed_at is not null else linked_by <> account_id and (confirmed_at is null or (confirmed_by is not null and confirmed_by <> linked_by and confirmed_by <> account_id)) end',
    },
  ],
  uniques: [{ name: 'an_external_identity_has_one_account', properties: ['issuer', 'subject'] }],
});

export type ExternalIdentity = InferEntity<typeof ExternalIdentity>;
