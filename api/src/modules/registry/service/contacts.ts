import type { Work } from '../../../platform/work.js';
import { VaultEntry } from '../vault-entry.entity.js';
import type { CheckedPerson } from '../rules/check-person.js';
import { openSecret, storeSecret, type SecretKind, type SecretOwner } from './vault.js';

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
  const before = await present(work, owner, kind);
  const index = work.environment.keys.blindIndex(kind, value);
  if (before && Buffer.from(before.blindIndex).equals(index)) return false;
  storeSecret(work, owner, kind, value, before ? { supersedesId: before.id } : {});
  return true;
}

/** What the case has of the person. */
async function present(
  work: Work,
  { personId, caseId }: SecretOwner,
  kind: SecretKind,
): Promise<VaultEntry | null> {
  const [latest] = await work.em.find(
    VaultEntry,
    { personId, caseId, kind },
    { orderBy: { storedAt: 'desc', id: 'desc' }, limit: 1 },
  );
  return latest ?? null;
}

/** What was given under the former entry goes with the household, unless it was given anew. */
export async function carryContacts(
  work: Work,
  owner: SecretOwner,
  formerPersonId: string,
  given: Pick<CheckedPerson, 'phone' | 'bankAccount'>,
): Promise<void> {
  for (const [kind, isGiven] of [
    ['PHONE', given.phone !== null],
    ['BANK_ACCOUNT', given.bankAccount !== null],
  ] as const) {
    const former = isGiven ? null : await present(work, { ...owner, personId: formerPersonId }, kind);
    if (former) await keep(work, owner, kind, openSecret(work, former));
  }
}
