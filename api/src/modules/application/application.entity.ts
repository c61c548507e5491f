import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { id, instant, version } from '../../platform/db/base.entity.js';
import { Community } from '../organization/index.js';
import { Household, Person } from '../registry/index.js';
import { APPLICATION_STATES, GUARANTEE_TYPES } from './rules/application-vocabulary.js';

/** 公租房申请: one case from the draft to the waiting list. Its id is the case id that sealed rows carry. */
export const Application = defineEntity({
  name: 'Application',
  tableName: 'applications',
  properties: {
    id: id(),
    applicationNumber: p.string().length(20).unique('application_number_is_unique'),
    receiptNumber: p.string().length(20).nullable().unique('receipt_number_is_unique'),
    /** HMAC of the code printed on the receipt, with which the household asks for its progress. */
    queryCodeHash: p.blob().nullable(),
    householdId: p.manyToOne(Household).mapToPk().fieldName('household_id'),
    communityId: p.manyToOne(Community).mapToPk().fieldName('community_id'),
    applicantId: p.manyToOne(Person).mapToPk().fieldName('applicant_id'),
    guaranteeType: p.enum(GUARANTEE_TYPES),
    householdSize: p.integer(),
    state: p.enum(APPLICATION_STATES),
    stateSince: instant(),
    /** Where a correction, an objection or a reconsideration goes back to. */
    resumeState: p.enum(APPLICATION_STATES).nullable(),
    /** The running clock: name of the parameter, its limit, days used before a pause, last day. */
    clock: p.string().length(60).nullable(),
    clockStartedOn: p.date().nullable(),
    clockUsedDays: p.integer(),
    dueOn: p.date().nullable(),
    /** `dueOn`, or 9999-12-31 without one: the worklist's order, never null so that pages go by row comparison. */
    queueOn: p.date(),
    /** From this day the light is yellow: kept so that lamps are filtered in SQL. */
    warnOn: p.date().nullable(),
    assigneeId: p.uuid().nullable(),
    correctionRound: p.integer(),
    verificationRound: p.integer(),
    rejectionCode: p.string().length(40).nullable(),
    rejectionServedOn: p.date().nullable(),
    createdBy: p.uuid(),
    createdAt: instant(),
    submittedAt: instant().nullable(),
    registeredAt: instant().nullable(),
    version: version(),
  },
  indexes: [
    { name: 'applications_worklist', properties: ['communityId', 'state', 'queueOn', 'id'] },
    { name: 'applications_by_state', properties: ['state', 'queueOn', 'id'] },
    { name: 'applications_by_queue', properties: ['queueOn', 'id'] },
    { name: 'applications_by_creation', properties: ['createdAt', 'id'] },
  ],
});

export type Application = InferEntity<typeof Application>;
