import { defineEntity, p } from '@mikro-orm/core';
import { id, instant } from '../../platform/db/base.entity.js';
import { Household } from './household.entity.js';

/** 申报事实: what a household declared, encrypted under the household's key. Sealed: only inserted and superseded. */
export const ConfidentialFact = defineEntity({
  name: 'ConfidentialFact',
  tableName: 'confidential_facts',
  properties: {
    id: id(),
    householdId: p
      .manyToOne(Household)
      .mapToPk()
      .fieldName('household_id')
      .index('confidential_facts_by_household'),
    caseId: p.uuid(),
    agencyId: p.string().length(40),
    personId: p.uuid().nullable(),
    kind: p.enum([
      'PROFILE',
      'INCOME',
      'HOUSING',
      'VEHICLE',
      'BUSINESS',
      'FINANCIAL_ASSET',
      'SURVEY',
      'EVIDENCE',
    ] as const),
    suite: p.string().length(20),
    ciphertext: p.blob(),
    recordedBy: p.uuid(),
    recordedAt: instant(),
    supersedesId: p.uuid().nullable().unique('a_fact_is_superseded_once'),
    /** A declaration taken back: superseding with nothing in its place. */
    isRemoved: p.boolean().default(false),
  },
});
