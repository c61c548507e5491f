import { defineEntity, p } from '@mikro-orm/core';
import { id, instant, version } from '../../platform/db/base.entity.js';
import { Community } from '../organization/index.js';

/** 家庭 of one application, with the wrapped key that its confidential facts are encrypted under. */
export const Household = defineEntity({
  name: 'Household',
  tableName: 'households',
  properties: {
    id: id(),
    caseId: p.uuid().unique('a_household_belongs_to_one_case'),
    /** The community that took the case in: area scopes are decided by it. */
    communityId: p.manyToOne(Community).mapToPk().fieldName('community_id').index('households_by_community'),
    wrappedKey: p.blob(),
    keyVersion: p.integer(),
    createdAt: instant(),
    version: version(),
  },
});
