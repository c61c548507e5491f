import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { id, instant, version } from '../../platform/db/base.entity.js';
import { CLUE_STATES, CLUE_TARGETS, FEEDBACK_CATEGORIES } from './rules/clue-states.js';

/** 线索移送: to whom, when, received when, and which category came back. */
export const ClueTransfer = defineEntity({
  name: 'ClueTransfer',
  tableName: 'clue_transfers',
  properties: {
    id: id(),
    number: p.string().length(20).unique('clue_transfers_number_is_unique'),
    targetAgencyId: p.enum(CLUE_TARGETS).length(40).columnType('varchar(40)'),
    accusedAgencyId: p.string().length(40).nullable(),
    summary: p.string().length(2000),
    evidenceRefs: p.string().length(500),
    state: p.enum(CLUE_STATES),
    registeredBy: p.uuid(),
    transferredAt: instant(),
    receivedBy: p.uuid().nullable(),
    receivedAt: instant().nullable(),
    feedbackCategory: p.enum(FEEDBACK_CATEGORIES).nullable(),
    feedbackAt: instant().nullable(),
    version: version(),
  },
  checks: [
    {
      name: 'nobody_handles_a_clue_about_themselves',
      expression: 'accused_agency_id is null or accused_agency_id <> target_agency_id',
    },
  ],
  indexes: [{ name: 'clue_transfers_by_time', properties: ['transferredAt', 'id'] }],
});

export type ClueTransfer = InferEntity<typeof ClueTransfer>;

/** Who brought it, encrypted; read by whoever took it in and nobody else. */
export const ClueInformant = defineEntity({
  name: 'ClueInformant',
  tableName: 'clue_informants',
  properties: {
    id: p.manyToOne(ClueTransfer).mapToPk().primary().fieldName('id'),
    registeredBy: p.uuid(),
    suite: p.string().length(20),
    keyVersion: p.integer(),
    wrappedKey: p.blob(),
    ciphertext: p.blob(),
  },
});
