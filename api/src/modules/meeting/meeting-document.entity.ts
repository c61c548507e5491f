import { defineEntity, p } from '@mikro-orm/core';
import { id, instant } from '../../platform/db/base.entity.js';
import { Meeting } from './meeting.entity.js';
import { DOCUMENT_KINDS } from './rules/meeting-kinds.js';

/** A document of a meeting as it was issued: bytes and hash, only ever inserted. A correction is a new version with a reason. */
export const MeetingDocument = defineEntity({
  name: 'MeetingDocument',
  tableName: 'meeting_documents',
  properties: {
    id: id(),
    meetingId: p.manyToOne(Meeting).mapToPk().fieldName('meeting_id'),
    kind: p.enum(DOCUMENT_KINDS),
    versionNumber: p.integer(),
    number: p.string().length(60),
    title: p.string().length(200),
    reason: p.string().length(500).nullable(),
    sha256: p.blob(),
    bytes: p.blob(),
    issuedBy: p.uuid(),
    issuedAt: instant(),
  },
  uniques: [
    { name: 'a_document_version_is_issued_once', properties: ['meetingId', 'kind', 'versionNumber'] },
  ],
});
