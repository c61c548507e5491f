import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { id, instant, version } from '../../platform/db/base.entity.js';
import { ALERT_STATES } from './rules/alert-states.js';
import type { AlertFact } from './rules/supervision-models.js';

/** 预警: a hit of a supervision model. The key makes the same data hit once, and other data after a conclusion once more; a person concludes, with a reason. */
export const Alert = defineEntity({
  name: 'Alert',
  tableName: 'alerts',
  properties: {
    id: id(),
    modelCode: p.string().length(4),
    modelVersion: p.integer(),
    subjectKey: p.string().length(200),
    /** How often the matter came up anew after a conclusion, beginning with 1; a later one names the one before it. */
    round: p.integer().default(1),
    previousId: p.uuid().nullable(),
    caseId: p.uuid().nullable(),
    /** The colleague whose acts are looked at. */
    accountId: p.uuid().nullable(),
    agencyId: p.string().length(40).nullable(),
    occurredOn: p.date(),
    /** What was found, in words and numbers; no person of a household, no confidential value. */
    evidence: p.json<readonly AlertFact[]>(),
    /** The values and their versions that it was found with. */
    thresholds: p.json<Readonly<Record<string, { value: number; versionId: string | null }>>>(),
    state: p.enum(ALERT_STATES),
    raisedAt: instant(),
    concludedBy: p.uuid().nullable(),
    concludedAt: instant().nullable(),
    conclusion: p.string().length(500).nullable(),
    version: version(),
  },
  uniques: [{ name: 'same_data_same_alert', properties: ['modelCode', 'subjectKey', 'round'] }],
  checks: [
    {
      name: 'a_later_round_names_the_one_before',
      expression: '(round = 1) = (previous_id is null)',
    },
    { name: 'a_conclusion_names_its_person', expression: "(state = 'RAISED') = (concluded_by is null)" },
  ],
  indexes: [
    { name: 'alerts_by_state', properties: ['state', 'raisedAt', 'id'] },
    { name: 'alerts_by_raising', properties: ['raisedAt', 'id'] },
  ],
});

export type Alert = InferEntity<typeof Alert>;
