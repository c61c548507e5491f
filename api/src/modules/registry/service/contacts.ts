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
  const changed = await changedContacts(work, owner, { phone, bankAccount });
  if (phone !== null && changed.includes('phone')) await keep(work, owner, 'PHONE', phone);
  if (bankAccount !== null && changed.includes('bankAccount'))
    await keep(work, owner, 'BANK_ACCOUNT', bankAccount);
  return changed;
}

/** Which of what is given is not what the case has of the person. */
export async function changedContacts(
  work: Work,
  owner: SecretOwner,
  { phone, bankAccount }: Pick<CheckedPerson, 'phone' | 'bankAccount'>,
): Promise<('phone' | 'bankAccount')[]> {
  const changed: ('phone' | 'bankAccount')[] = [];
  if (phone !== null && !(await isPresent(work, owner, 'PHONE', phone))) changed.push('phone');
  if (bankAccount !== null && !(await isPresent(work, owner, 'BANK_ACCOUNT', bankAccount)))
    changed.push('bankAccount');
  return changed;
}

async function isPresent(work: Work, owner: SecretOwner, kind: SecretKind, value: string): Promise<boolean> {
  const before = await present(work, owner, kind);
  return (
    before !== null && Buffer.from(before.blindIndex).equals(work.environment.keys.blindIndex(kind, value))
  );
}

async function keep(work: Work, owner: SecretOwner, kind: SecretKind, value: string): Promise<void> {
  const before = await present(work, owner, kind);
  storeSecret(work, owner, kind, value, before ? { supersedesId: before.id } : {});
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
