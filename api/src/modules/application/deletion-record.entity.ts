import { defineEntity, p } from '@mikro-orm/core';
import { id, instant } from '../../platform/db/base.entity.js';

/** 删除记录: that something of a case was deleted, by which rule; never what it said. Only inserted. */
export const DeletionRecord = defineEntity({
  name: 'DeletionRecord',
  tableName: 'deletion_records',
  properties: {
    id: id(),
    caseId: p.uuid().index('deletion_records_by_case'),
    subject: p.enum(['AGENCY_RECORDS'] as const),
    rowCount: p.integer(),
    rule: p.string().length(60),
    deletedAt: instant(),
  },
});
