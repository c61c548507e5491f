import { defineEntity, p } from '@mikro-orm/core';
import { id, instant } from '../../platform/db/base.entity.js';
import { SupervisionNotice } from './supervision-notice.entity.js';

/** The paper of a notice as it was served. Insert-only: what was said then is not rewritten. */
export const SupervisionDocument = defineEntity({
  name: 'SupervisionDocument',
  tableName: 'supervision_documents',
  properties: {
    id: id(),
    noticeId: p
      .manyToOne(SupervisionNotice)
      .mapToPk()
      .fieldName('notice_id')
      .unique('a_notice_is_issued_once'),
    number: p.string().length(40),
    title: p.string().length(200),
    docx: p.blob(),
    sha256: p.string().length(64),
    issuedBy: p.uuid(),
    issuedAt: instant(),
  },
});
