import { defineEntity, p } from '@mikro-orm/core';
import { id, instant } from '../../platform/db/base.entity.js';
import { Application } from './application.entity.js';
import { APPLICATION_STATES } from './rules/application-vocabulary.js';

/** 办理过程: one act on a case, by whom, when, from which state to which. Insert-only. */
export const ApplicationStep = defineEntity({
  name: 'ApplicationStep',
  tableName: 'application_steps',
  properties: {
    id: id(),
    caseId: p.manyToOne(Application).mapToPk().fieldName('case_id').index('application_steps_by_case'),
    action: p.string().length(40),
    fromState: p.enum(APPLICATION_STATES),
    toState: p.enum(APPLICATION_STATES),
    actorId: p.uuid().nullable(),
    actorName: p.string().length(60),
    agencyId: p.string().length(40).nullable(),
    opinion: p.string().length(2000).nullable(),
    reasonCode: p.string().length(40).nullable(),
    at: instant(),
    /** Working days the state before lasted. */
    tookDays: p.integer(),
    wasOverdue: p.boolean(),
  },
});
