import { defineEntity, p } from '@mikro-orm/core';
import { id, instant } from '../../platform/db/base.entity.js';
import { DELETION_SUBJECTS } from './rules/deletion-subjects.js';

/** 删除记录: that something of a case was deleted, by which rule; never what it said. Only inserted. */
export const DeletionRecord = defineEntity({
  name: 'DeletionRecord',
  tableName: 'deletion_records',
  properties: {
    id: id(),
    /** Null where it was about no case. */
    caseId: p.uuid().nullable().index('deletion_records_by_case'),
    subject: p.enum(DELETION_SUBJECTS),
    rowCount: p.integer(),
    rule: p.string().length(60),
    deletedAt: instant(),
  },
});
