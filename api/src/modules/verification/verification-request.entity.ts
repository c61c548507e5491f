import { defineEntity, p } from '@mikro-orm/core';
import { id, instant, version } from '../../platform/db/base.entity.js';
import { Agency } from '../organization/index.js';
import { ANSWER_RESULTS, REQUEST_STATES } from './rules/request-states.js';

/** 核查请求: one agency is asked for one record type about one person of one case. */
export const VerificationRequest = defineEntity({
  name: 'VerificationRequest',
  tableName: 'verification_requests',
  properties: {
    id: id(),
    caseId: p.uuid(),
    householdId: p.uuid(),
    personId: p.uuid(),
    agencyId: p.manyToOne(Agency).mapToPk().fieldName('agency_id'),
    recordType: p.string().length(40),
    scope: p.enum(['APPLICANT', 'WAITLISTED', 'TENANT'] as const),
    legalBasis: p.string().length(120),
    state: p.enum(REQUEST_STATES),
    result: p.enum(ANSWER_RESULTS).nullable(),
    sentAt: instant(),
    dueOn: p.date(),
    /** From this day on the light is yellow. */
    warnOn: p.date(),
    signedForAt: instant().nullable(),
    signedForBy: p.uuid().nullable(),
    answeredAt: instant().nullable(),
    answeredBy: p.uuid().nullable(),
    dataAsOf: p.date().nullable(),
    /** Why it was disputed or waived. */
    reason: p.string().length(500).nullable(),
    /** The round of verification of the case: a reopened case is asked again. */
    round: p.integer(),
    version: version(),
  },
  uniques: [
    {
      name: 'one_request_per_person_and_record_type',
      properties: ['caseId', 'round', 'agencyId', 'recordType', 'personId'],
    },
  ],
  indexes: [{ name: 'verification_queue', properties: ['agencyId', 'state', 'dueOn', 'id'] }],
});
