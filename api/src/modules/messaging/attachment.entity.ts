import { defineEntity, p } from '@mikro-orm/core';
import { id, instant } from '../../platform/db/base.entity.js';
import { ATTACHMENT_KINDS } from './rules/attachment-kinds.js';

/** 附件 of a case. Sealed: carries case and agency, is only inserted or superseded. Its bytes lie encrypted in `file_contents`. */
export const Attachment = defineEntity({
  name: 'Attachment',
  tableName: 'attachments',
  properties: {
    id: id(),
    caseId: p.uuid().index('attachments_by_case'),
    agencyId: p.string().length(40),
    kind: p.enum(ATTACHMENT_KINDS),
    fileName: p.string().length(255),
    contentType: p.string().length(100),
    byteSize: p.integer(),
    sha256: p.blob(),
    uploadedBy: p.uuid(),
    uploadedAt: instant(),
    supersedesId: p.uuid().nullable().unique('an_attachment_is_superseded_once'),
  },
});
