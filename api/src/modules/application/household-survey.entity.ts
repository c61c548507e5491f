import { defineEntity, p } from '@mikro-orm/core';
import { id, instant } from '../../platform/db/base.entity.js';
import { Application } from './application.entity.js';

/** 入户调查 by two surveyors. What was seen is confidential and lies encrypted in the confidential facts. */
export const HouseholdSurvey = defineEntity({
  name: 'HouseholdSurvey',
  tableName: 'household_surveys',
  properties: {
    id: id(),
    caseId: p.manyToOne(Application).mapToPk().fieldName('case_id').index('household_surveys_by_case'),
    visitedOn: p.date(),
    firstSurveyor: p.string().length(50),
    secondSurveyor: p.string().length(50),
    conclusion: p.enum(['CONSISTENT', 'INCONSISTENT', 'NOT_REACHED'] as const),
    factId: p.uuid(),
    photoIds: p.json<string[]>(),
    recordedBy: p.uuid(),
    recordedAt: instant(),
  },
  checks: [{ name: 'a_survey_takes_two_surveyors', expression: 'first_surveyor <> second_surveyor' }],
});
