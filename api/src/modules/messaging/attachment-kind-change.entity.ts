import { defineEntity, p } from '@mikro-orm/core';
import { instant } from '../../platform/db/base.entity.js';
import { Attachment } from './attachment.entity.js';
import { MATERIAL_KINDS } from './rules/attachment-kinds.js';

/** Another kind given to a material; the one with the highest number is in force. Sealed: only inserted. */
export const AttachmentKindChange = defineEntity({
  name: 'AttachmentKindChange',
  tableName: 'attachment_kind_changes',
  properties: {
    attachmentId: p.manyToOne(Attachment).mapToPk().primary().fieldName('attachment_id'),
    no: p.integer().primary(),
    caseId: p.uuid(),
    /** The desk that changed it. */
    agencyId: p.string().length(40),
    kind: p.enum(MATERIAL_KINDS),
    changedBy: p.uuid(),
    changedAt: instant(),
  },
  primaryKeys: ['attachmentId', 'no'],
});
