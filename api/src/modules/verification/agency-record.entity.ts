import { defineEntity, p } from '@mikro-orm/core';
import { id, instant } from '../../platform/db/base.entity.js';
import { ANSWER_RESULTS } from './rules/request-states.js';
import { VerificationRequest } from './verification-request.entity.js';

/** 核查记录: one answered record with its provenance, encrypted under the household's key. Sealed: only inserted and superseded. */
export const AgencyRecord = defineEntity({
  name: 'AgencyRecord',
  tableName: 'agency_records',
  properties: {
    id: id(),
    requestId: p
      .manyToOne(VerificationRequest)
      .mapToPk()
      .fieldName('request_id')
      .index('agency_records_by_request'),
    caseId: p.uuid().index('agency_records_by_case'),
    agencyId: p.string().length(40),
    householdId: p.uuid(),
    personId: p.uuid(),
    recordType: p.string().length(40),
    result: p.enum(ANSWER_RESULTS),
    /** The answers to one request share a round; a new round supersedes the old as a whole. */
    answerRound: p.integer(),
    dataAsOf: p.date(),
    channel: p.enum(['ONLINE', 'FILE', 'MANUAL'] as const),
    suite: p.string().length(20),
    ciphertext: p.blob(),
    answeredBy: p.uuid(),
    answeredAt: instant(),
  },
});
