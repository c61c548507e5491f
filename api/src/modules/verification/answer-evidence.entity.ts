import { defineEntity, p } from '@mikro-orm/core';
import { id, instant } from '../../platform/db/base.entity.js';
import { Attachment } from '../messaging/index.js';
import { VerificationRequest } from './verification-request.entity.js';

/** 佐证 of an answer: which file was handed in with which answer. Sealed: only inserted; a file belongs to one answer. */
export const AnswerEvidence = defineEntity({
  name: 'AnswerEvidence',
  tableName: 'answer_evidence',
  properties: {
    id: id(),
    requestId: p
      .manyToOne(VerificationRequest)
      .mapToPk()
      .fieldName('request_id')
      .index('answer_evidence_by_request'),
    attachmentId: p
      .manyToOne(Attachment)
      .mapToPk()
      .fieldName('attachment_id')
      .unique('evidence_belongs_to_one_answer'),
    caseId: p.uuid(),
    agencyId: p.string().length(40),
    answerRound: p.integer(),
    givenAt: instant(),
  },
});
