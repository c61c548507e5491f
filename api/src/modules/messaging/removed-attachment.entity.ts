import { defineEntity, p } from '@mikro-orm/core';
import { instant } from '../../platform/db/base.entity.js';
import { Attachment } from './attachment.entity.js';

/** That a material was removed, when and by whom. Sealed: written by `remove_material()` alone, which deletes the bytes with it. */
export const RemovedAttachment = defineEntity({
  name: 'RemovedAttachment',
  tableName: 'removed_attachments',
  properties: {
    attachmentId: p.manyToOne(Attachment).mapToPk().primary().fieldName('attachment_id'),
    caseId: p.uuid(),
    /** The desk that removed it. */
    agencyId: p.string().length(40),
    removedBy: p.uuid(),
    removedAt: instant(),
  },
});
