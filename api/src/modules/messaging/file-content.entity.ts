import { defineEntity, p } from '@mikro-orm/core';
import { Attachment } from './attachment.entity.js';

/** The bytes of an attachment, encrypted, apart from its description so that lists never read them. */
export const FileContent = defineEntity({
  name: 'FileContent',
  tableName: 'file_contents',
  properties: {
    attachmentId: p.manyToOne(Attachment).mapToPk().primary().fieldName('attachment_id'),
    caseId: p.uuid(),
    agencyId: p.string().length(40),
    suite: p.string().length(20),
    ciphertext: p.blob(),
    keyVersion: p.integer().default(1),
    /** The row's own key under that version; null in rows from before there were such keys. */
    wrappedKey: p.blob().nullable(),
  },
});
