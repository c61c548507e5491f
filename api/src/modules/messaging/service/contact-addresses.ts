import type { KeyRing } from '../../../platform/crypto/key-ring.js';
import type { Place } from '../../../platform/crypto/sealed-place.js';

/** Address and number of one person; null where none was given. */
export interface ContactAddresses {
  readonly email: string | null;
  readonly phone: string | null;
}

/** How they stand in a row of `contact_cards`. */
export interface SealedAddresses {
  readonly suite: string;
  readonly keyVersion: number;
  readonly wrappedKey: Buffer;
  readonly ciphertext: Buffer;
}

/** The account is the place: a card that somebody moved to another account does not open there. */
const cardPlace = (accountId: string): Place => ({
  table: 'contact_cards',
  column: 'ciphertext',
  id: accountId,
});

/** Of the same domain as the phones in the vault, so that a number of staff and one of an applicant compare in SQL. */
export const phoneBlindIndex = (keys: KeyRing, phone: string | null): Buffer | null =>
  phone === null ? null : keys.blindIndex('PHONE', phone);

/** Both under a new key of their row, with what may be known without it. */
export function sealAddresses(
  keys: KeyRing,
  accountId: string,
  { email, phone }: ContactAddresses,
): SealedAddresses & { hasEmail: boolean; hasPhone: boolean; phoneBlindIndex: Buffer | null } {
  const sealed = keys.seal(JSON.stringify({ email, phone }), cardPlace(accountId));
  const { suite, keyVersion, wrappedKey, ciphertext } = sealed;
  return {
    hasEmail: email !== null,
    hasPhone: phone !== null,
    suite,
    keyVersion,
    wrappedKey: Buffer.from(wrappedKey),
    ciphertext: Buffer.from(ciphertext),
    phoneBlindIndex: phoneBlindIndex(keys, phone),
  };
}

export const openAddresses = (keys: KeyRing, accountId: string, sealed: SealedAddresses): ContactAddresses =>
  JSON.parse(keys.open(sealed, cardPlace(accountId)).toString('utf8')) as ContactAddresses;
