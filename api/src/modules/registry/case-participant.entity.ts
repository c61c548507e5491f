import { defineEntity, p } from '@mikro-orm/core';
import { instant } from '../../platform/db/base.entity.js';
import { REVIEW_LEVELS } from './rules/review-level.js';

/** Who acted at which level of a case. The primary key has no level in it: a second level for one person cannot be written (回避). */
export const CaseParticipant = defineEntity({
  name: 'CaseParticipant',
  tableName: 'case_participants',
  properties: {
    caseId: p.uuid().primary(),
    accountId: p.uuid().primary(),
    level: p.enum(REVIEW_LEVELS),
    since: instant(),
  },
  primaryKeys: ['caseId', 'accountId'],
});
