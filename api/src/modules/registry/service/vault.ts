import { maskBankAccount, maskCitizenId, maskPhone, maskPlate } from '../../../shared/masking.js';
import type { Place } from '../../../platform/crypto/sealed-place.js';
import type { Work } from '../../../platform/work.js';
import { VaultEntry } from '../vault-entry.entity.js';

export type SecretKind = 'ID_NUMBER' | 'PHONE' | 'BANK_ACCOUNT' | 'PLATE';

const MASKS: Readonly<Record<SecretKind, (value: string) => string>> = {
  ID_NUMBER: maskCitizenId,
  PHONE: maskPhone,
  BANK_ACCOUNT: maskBankAccount,
  PLATE: maskPlate,
};

export interface SecretOwner {
  readonly personId: string;
  readonly caseId: string;
  readonly agencyId: string;
}

/** What a vault ciphertext is bound to. */
export const vaultPlace = (entryId: string): Place => ({
  table: 'vault_entries',
  column: 'ciphertext',
  id: entryId,
});

/** Stores one secret of a person, encrypted, with its blind index; an earlier one of the kind is superseded, never overwritten. */
export function storeSecret(
  work: Work,
  owner: SecretOwner,
  kind: SecretKind,
  value: string,
  options: { idType?: string; supersedesId?: string } = {},
): VaultEntry {
  const id = work.newId();
  const { keys } = work.environment;
  const sealed = keys.seal(value, vaultPlace(id));
  return work.em.create(VaultEntry, {
    id,
    ...owner,
    kind,
    idType: options.idType ?? null,
    suite: sealed.suite,
    keyVersion: sealed.keyVersion,
    wrappedKey: Buffer.from(sealed.wrappedKey),
    ciphertext: sealed.ciphertext,
    blindIndex: keys.blindIndex(kind, value),
    masked: MASKS[kind](value),
    storedAt: work.now(),
    supersedesId: options.supersedesId ?? null,
  });
}

/** One secret in clear, for the product's own use; people get there by `openForPurpose` alone. */
export function openSecret(work: Work, entry: VaultEntry): string {
  return work.environment.keys
    .open({ ...entry, wrappedKey: entry.wrappedKey ?? null }, vaultPlace(entry.id))
    .toString('utf8');
}
