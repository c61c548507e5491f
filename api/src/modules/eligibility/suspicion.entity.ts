import { defineEntity, p } from '@mikro-orm/core';
import { id, instant, version } from '../../platform/db/base.entity.js';

/** 疑点: a rule hit, with its rule version. It never changes eligibility: a person concludes, with a reason. Its evidence lies encrypted in the confidential facts. */
export const Suspicion = defineEntity({
  name: 'Suspicion',
  tableName: 'suspicions',
  properties: {
    id: id(),
    caseId: p.uuid().index('suspicions_by_case'),
    householdId: p.uuid(),
    personId: p.uuid().nullable(),
    ruleCode: p.string().length(10),
    ruleVersion: p.integer(),
    severity: p.enum(['INFO', 'CHECK', 'SERIOUS'] as const),
    /** Plain sentence without values: values are confidential. */
    summary: p.string().length(300),
    evidenceFactId: p.uuid(),
    state: p.enum(['RAISED', 'CONFIRMED', 'CLEARED'] as const),
    raisedAt: instant(),
    concludedBy: p.uuid().nullable(),
    concludedAt: instant().nullable(),
    conclusion: p.string().length(500).nullable(),
    version: version(),
  },
  indexes: [{ name: 'suspicions_by_rule', properties: ['ruleCode', 'state'] }],
});
