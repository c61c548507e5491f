import type { Work } from '../../../platform/work.js';
import { VaultEntry } from '../vault-entry.entity.js';
import type { CheckedPerson } from '../rules/check-person.js';
import { storeSecret, type SecretKind, type SecretOwner } from './vault.js';

/** How a person is reached and paid, as this household gave it: kept when it is new, and takes the place of what the case had. Names what changed. */
export async function keepContacts(
  work: Work,
  owner: SecretOwner,
  { phone, bankAccount }: Pick<CheckedPerson, 'phone' | 'bankAccount'>,
): Promise<('phone' | 'bankAccount')[]> {
  const isNewPhone = phone !== null && (await keep(work, owner, 'PHONE', phone));
  const isNewAccount = bankAccount !== null && (await keep(work, owner, 'BANK_ACCOUNT', bankAccount));
  return [...(isNewPhone ? (['phone'] as const) : []), ...(isNewAccount ? (['bankAccount'] as const) : [])];
}

async function keep(work: Work, owner: SecretOwner, kind: SecretKind, value: string): Promise<boolean> {
  const { personId, caseId } = owner;
  const [present] = await work.em.find(
    VaultEntry,
    { personId, caseId, kind },
    { orderBy: { storedAt: 'desc', id: 'desc' }, limit: 1 },
  );
  const index = work.environment.keys.blindIndex(kind, value);
  if (present && Buffer.from(present.blindIndex).equals(index)) return false;
  storeSecret(work, owner, kind, value, present ? { supersedesId: present.id } : {});
  return true;
}
