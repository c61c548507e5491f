import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { id, instant, version } from '../../platform/db/base.entity.js';
import { Agency } from '../organization/index.js';
import { CHAIN_LINKS, PROBLEM_SOURCES, PROBLEM_STATES } from './rules/problem-states.js';

/** 问题: found in one link of the chain, put right by one unit, looked back at before it is closed. */
export const Problem = defineEntity({
  name: 'Problem',
  tableName: 'problems',
  properties: {
    id: id(),
    number: p.string().length(20).unique('problems_number_is_unique'),
    link: p.enum(CHAIN_LINKS),
    source: p.enum(PROBLEM_SOURCES),
    title: p.string().length(100),
    description: p.string().length(2000),
    requirement: p.string().length(1000),
    leadAgencyId: p.manyToOne(Agency).mapToPk().fieldName('lead_agency_id'),
    dueOn: p.date(),
    state: p.enum(PROBLEM_STATES),
    registeredBy: p.uuid(),
    registeredAt: instant(),
    measures: p.string().length(2000).nullable(),
    rectifiedBy: p.uuid().nullable(),
    rectifiedAt: instant().nullable(),
    lookBackFrom: p.date().nullable(),
    lookBackHolds: p.boolean().nullable(),
    lookBackNote: p.string().length(1000).nullable(),
    lookedBackBy: p.uuid().nullable(),
    lookedBackAt: instant().nullable(),
    closedBy: p.uuid().nullable(),
    closedAt: instant().nullable(),
    /** The task that carries out the present round. */
    taskId: p.uuid().nullable().unique('problems_task_id_unique'),
    taskSentBackAt: instant().nullable(),
    taskSentBackReason: p.string().length(2000).nullable(),
    reopened: p.integer().default(0),
    version: version(),
  },
  checks: [
    { name: 'who_rectifies_never_closes', expression: 'closed_by is null or closed_by <> rectified_by' },
    {
      name: 'a_problem_is_looked_back_at_before_it_is_closed',
      expression: "state <> 'CLOSED' or (look_back_holds and looked_back_by is not null)",
    },
  ],
  indexes: [
    { name: 'problems_by_time', properties: ['registeredAt', 'id'] },
    { name: 'problems_by_agency', properties: ['leadAgencyId', 'state'] },
  ],
});

export type Problem = InferEntity<typeof Problem>;

/** 建章立制: a rule for one link, with its owner; a revision is a row of its own. */
export const ChainRule = defineEntity({
  name: 'ChainRule',
  tableName: 'chain_rules',
  properties: {
    id: id(),
    link: p.enum(CHAIN_LINKS),
    title: p.string().length(200),
    docNo: p.string().length(80),
    ownerAgencyId: p.manyToOne(Agency).mapToPk().fieldName('owner_agency_id'),
    adoptedOn: p.date(),
    revision: p.integer(),
    summary: p.string().length(1000),
    revisesId: p.uuid().nullable().unique('a_rule_is_revised_once'),
    supersededAt: instant().nullable(),
    registeredBy: p.uuid(),
    registeredAt: instant(),
    version: version(),
  },
});
