import { defineEntity, p } from '@mikro-orm/core';
import { id, instant } from '../../platform/db/base.entity.js';
import { OFFICE_FILE_OWNERS } from './rules/office-file-owners.js';

/** 佐证 of a task or 附件 of a topic, sealed under a key of its own. Insert-only; written under the lock of its owner. */
export const OfficeFile = defineEntity({
  name: 'OfficeFile',
  tableName: 'office_files',
  properties: {
    id: id(),
    ownerKind: p.enum(OFFICE_FILE_OWNERS),
    ownerId: p.uuid().index('office_files_by_owner'),
    agencyId: p.string().length(40),
    fileName: p.string().length(255),
    contentType: p.string().length(100),
    byteSize: p.integer(),
    sha256: p.blob(),
    uploadedBy: p.uuid(),
    uploadedAt: instant(),
    suite: p.string().length(20),
    keyVersion: p.integer(),
    wrappedKey: p.blob(),
    ciphertext: p.blob(),
  },
});
