import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { id, instant } from '../../platform/db/base.entity.js';
import { Person } from './person.entity.js';

/** 密存: one secret of a person (id number, phone, bank account, plate). Sealed: only inserted and superseded. */
export const VaultEntry = defineEntity({
  name: 'VaultEntry',
  tableName: 'vault_entries',
  properties: {
    id: id(),
    personId: p.manyToOne(Person).mapToPk().fieldName('person_id').index('vault_entries_by_person'),
    caseId: p.uuid(),
    agencyId: p.string().length(40),
    kind: p.enum(['ID_NUMBER', 'PHONE', 'BANK_ACCOUNT', 'PLATE'] as const),
    idType: p.string().length(30).nullable(),
    suite: p.string().length(20),
    keyVersion: p.integer(),
    /** The row's own key under that version; null in rows from before there were such keys. */
    wrappedKey: p.blob().nullable(),
    ciphertext: p.blob(),
    /** HMAC of the normalised value under its own key: exact match only. */
    blindIndex: p.blob(),
    masked: p.string().length(60),
    storedAt: instant(),
    supersedesId: p.uuid().nullable().unique('a_vault_entry_is_superseded_once'),
  },
  indexes: [{ name: 'vault_entries_by_blind_index', properties: ['kind', 'blindIndex'] }],
});

export type VaultEntry = InferEntity<typeof VaultEntry>;
