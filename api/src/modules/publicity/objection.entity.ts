import { defineEntity, p } from '@mikro-orm/core';
import { id, instant, version } from '../../platform/db/base.entity.js';
import { OBJECTION_STATES } from './rules/notice-levels.js';
import { PublicNotice } from './public-notice.entity.js';

/** 异议 to a public notice. Who objects and what they say is encrypted: the applicant must not learn it. */
export const Objection = defineEntity({
  name: 'Objection',
  tableName: 'objections',
  properties: {
    id: id(),
    noticeId: p.manyToOne(PublicNotice).mapToPk().fieldName('notice_id').index('objections_by_notice'),
    caseId: p.uuid().index('objections_by_case'),
    agencyId: p.string().length(40),
    state: p.enum(OBJECTION_STATES),
    isAnonymous: p.boolean(),
    suite: p.string().length(20),
    ciphertext: p.blob(),
    receivedAt: instant(),
    dueOn: p.date(),
    concludedBy: p.uuid().nullable(),
    concludedAt: instant().nullable(),
    conclusion: p.string().length(1000).nullable(),
    version: version(),
  },
});
