import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { id, instant, version } from '../../platform/db/base.entity.js';
import { Agency, Community } from '../organization/index.js';
import { POST_KINDS } from './rules/post-kinds.js';
import { Account } from './account.entity.js';

/** 任职: a person holds a post at an agency, for an area, from and until. A change of holder ends one mandate and starts another, so history stays. */
export const Mandate = defineEntity({
  name: 'Mandate',
  tableName: 'mandates',
  properties: {
    id: id(),
    accountId: p.manyToOne(Account).mapToPk().fieldName('account_id').index('mandates_by_account'),
    post: p.enum(POST_KINDS),
    agencyId: p.manyToOne(Agency).mapToPk().fieldName('agency_id'),
    /** Set for posts whose area is one community; otherwise the agency's whole area. */
    communityId: p.manyToOne(Community).mapToPk().nullable().fieldName('community_id'),
    validFrom: instant(),
    validUntil: instant().nullable(),
    version: version(),
  },
  indexes: [
    {
      name: 'one_active_liaison_per_agency',
      expression:
        'create unique index "one_active_liaison_per_agency" on "mandates" ("agency_id") where ("post" = \'LIAISON\' and "valid_until" is null)',
    },
  ],
});

export type Mandate = InferEntity<typeof Mandate>;
