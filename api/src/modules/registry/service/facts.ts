import { sql, type SqlRunner } from '../../../platform/db/sql.js';
import type { KeyRing } from '../../../platform/crypto/key-ring.js';
import type { Work } from '../../../platform/work.js';
import { ConfidentialFact } from '../confidential-fact.entity.js';
import { householdKey, householdKeys, openFromRow, sealForRow } from './household-key.js';

export type FactKind =
  | 'PROFILE'
  | 'INCOME'
  | 'HOUSING'
  | 'VEHICLE'
  | 'BUSINESS'
  | 'FINANCIAL_ASSET'
  | 'SURVEY'
  | 'EVIDENCE';

export interface FactPlace {
  readonly householdId: string;
  readonly caseId: string;
  readonly agencyId: string;
  readonly personId: string | null;
}

/** Records one fact under the household's key and returns its id. `supersedesId`: the fact it takes the place of. */
export async function recordFact(
  work: Work,
  place: FactPlace,
  kind: FactKind,
  value: unknown,
  supersedesId: string | null = null,
): Promise<string> {
  const [id = ''] = await recordFacts(work, place, [{ kind, value, supersedesId }]);
  return id;
}

export interface NewFact {
  readonly kind: FactKind;
  readonly value: unknown;
  readonly supersedesId: string | null;
}

/** The same for several facts of one person, under one opening of the key. */
export async function recordFacts(
  work: Work,
  place: FactPlace,
  facts: readonly NewFact[],
): Promise<string[]> {
  const key = await householdKey(work, place.householdId);
  return facts.map(({ kind, value, supersedesId }) => {
    const id = work.newId();
    const sealed = sealForRow(key, 'confidential_facts', id, value);
    work.em.create(ConfidentialFact, {
      id,
      ...place,
      kind,
      suite: sealed.suite,
      ciphertext: sealed.ciphertext,
      recordedBy: work.actor.accountId ?? id,
      recordedAt: work.now(),
      supersedesId,
      isRemoved: false,
    });
    return id;
  });
}

export interface OpenFact {
  readonly id: string;
  readonly householdId: string;
  readonly personId: string | null;
  readonly kind: FactKind;
  readonly value: unknown;
}

/** The facts in force of some households, of all kinds or only of some, decrypted. The caller answers for who may see them. */
export async function openFacts(
  runner: SqlRunner,
  keys: KeyRing,
  householdIds: readonly string[],
  kinds: readonly FactKind[] | null = null,
): Promise<OpenFact[]> {
  if (householdIds.length === 0) return [];
  const dataKeys = await householdKeys(runner, keys, householdIds);
  const rows = await runner.rows(sql`
    select f.id, f.household_id, f.person_id, f.kind, f.suite, f.ciphertext
    from confidential_facts f
    where f.household_id = any(${[...new Set(householdIds)]}) and not f.is_removed
      and (${kinds}::varchar[] is null or f.kind = any(${kinds}))
      and not exists (select 1 from confidential_facts later where later.supersedes_id = f.id)`);
  return rows.flatMap(([id, householdId, personId, kind, suite, ciphertext]) => {
    const key = dataKeys.get(String(householdId));
    if (!key) return [];
    const value = openFromRow(key, 'confidential_facts', String(id), {
      suite: String(suite),
      ciphertext: ciphertext as Buffer,
    });
    return [
      {
        id: String(id),
        householdId: String(householdId),
        personId: personId as string | null,
        kind: kind as FactKind,
        value,
      },
    ];
  });
}
