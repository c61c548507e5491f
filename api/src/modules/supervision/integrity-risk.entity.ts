import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { id, instant, version } from '../../platform/db/base.entity.js';
import { Agency } from '../organization/index.js';
import { RISK_CATEGORIES, RISK_GRADES, RISK_STATES } from './rules/integrity-risk.js';

/** 廉政风险点: what could go wrong at which post, how likely and how bad, what is done against it, which models watch it. */
export const IntegrityRisk = defineEntity({
  name: 'IntegrityRisk',
  tableName: 'integrity_risks',
  properties: {
    id: id(),
    number: p.string().length(20).unique('integrity_risks_number_is_unique'),
    year: p.integer(),
    agencyId: p.manyToOne(Agency).mapToPk().fieldName('agency_id'),
    post: p.string().length(60),
    category: p.enum(RISK_CATEGORIES),
    riskPoint: p.string().length(200),
    manifestation: p.string().length(1000),
    likelihood: p.integer(),
    consequence: p.integer(),
    score: p.integer(),
    grade: p.enum(RISK_GRADES),
    measures: p.string().length(1000),
    owner: p.string().length(60),
    leader: p.string().length(60),
    modelCodes: p.json<readonly string[]>(),
    reviewOn: p.date(),
    state: p.enum(RISK_STATES),
    createdAt: instant(),
    version: version(),
  },
  checks: [
    {
      name: 'a_score_is_likelihood_times_consequence',
      expression:
        'likelihood >= 1 and likelihood <= 5 and consequence >= 1 and consequence <= 5 and score = likelihood * consequence',
    },
  ],
  indexes: [{ name: 'integrity_risks_by_score', properties: ['state', 'score', 'id'] }],
});

export type IntegrityRisk = InferEntity<typeof IntegrityRisk>;
