import { defineEntity, p } from '@mikro-orm/core';
import { id, instant } from '../../platform/db/base.entity.js';

/** 文书: a 督办通知单 or a 通报 as it was issued, with the tables it was made from. Insert-only: a correction is a new one. */
export const TaskDocument = defineEntity({
  name: 'TaskDocument',
  tableName: 'task_documents',
  properties: {
    id: id(),
    kind: p.enum(['NOTICE', 'BULLETIN'] as const),
    number: p.string().length(40).unique('task_documents_number_is_unique'),
    title: p.string().length(200),
    /** Null for a bulletin. */
    taskId: p.uuid().nullable().index('task_documents_by_task'),
    docx: p.blob(),
    /** The bulletin's tables as a workbook. */
    xlsx: p.blob().nullable(),
    sha256: p.string().length(64),
    issuedBy: p.uuid(),
    issuedAt: instant(),
  },
});
