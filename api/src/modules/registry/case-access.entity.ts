import { defineEntity, p } from '@mikro-orm/core';
import { instant } from '../../platform/db/base.entity.js';

/** Which agency is involved in which case since when. Gains rows, never loses one; sealed rows are read by it. */
export const CaseAccess = defineEntity({
  name: 'CaseAccess',
  tableName: 'case_access',
  properties: {
    caseId: p.uuid().primary(),
    agencyId: p.string().length(40).primary(),
    since: instant(),
  },
  primaryKeys: ['caseId', 'agencyId'],
  indexes: [{ name: 'case_access_by_agency', properties: ['agencyId', 'caseId'] }],
});
