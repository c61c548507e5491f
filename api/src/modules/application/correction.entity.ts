import { defineEntity, p } from '@mikro-orm/core';
import { id, instant } from '../../platform/db/base.entity.js';
import { Application } from './application.entity.js';
import { APPLICATION_STATES } from './rules/application-vocabulary.js';
import type { CorrectionChange } from './rules/correction-changes.js';

/** 补正通知: one consolidated list per round (办法 第八条 一次性告知). */
export const Correction = defineEntity({
  name: 'Correction',
  tableName: 'corrections',
  properties: {
    id: id(),
    caseId: p.manyToOne(Application).mapToPk().fieldName('case_id'),
    round: p.integer(),
    fromState: p.enum(APPLICATION_STATES),
    items: p.json<{ subject: string; request: string }[]>(),
    /** What the desk changed meanwhile. */
    changes: p.json<readonly CorrectionChange[]>(),
    issuedBy: p.uuid(),
    issuedAt: instant(),
    dueOn: p.date(),
    answeredAt: instant().nullable(),
  },
  uniques: [{ name: 'one_correction_list_per_round', properties: ['caseId', 'round'] }],
});
