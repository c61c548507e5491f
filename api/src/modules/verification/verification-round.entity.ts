import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { instant } from '../../platform/db/base.entity.js';

/** 一轮核查 of a case: the limits that were in force when it was opened, and when its last answer came. A doubted answer opens it again; a reopened case gets a new round. */
export const VerificationRound = defineEntity({
  name: 'VerificationRound',
  tableName: 'verification_rounds',
  properties: {
    caseId: p.uuid().primary(),
    round: p.integer().primary(),
    /** Working days an agency has to answer again after a dispute, and how many of them are yellow. */
    disputeDays: p.integer(),
    warnDays: p.integer(),
    openedAt: instant(),
    closedAt: instant().nullable(),
  },
  primaryKeys: ['caseId', 'round'],
});

export type VerificationRound = InferEntity<typeof VerificationRound>;
