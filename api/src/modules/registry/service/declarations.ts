import { parsePlateNumber } from '../../../shared/plate-number.js';
import { parseSocialCreditCode } from '../../../shared/social-credit-code.js';
import { unwrap } from '../../../shared/result.js';
import type { Work } from '../../../platform/work.js';
import { VaultEntry } from '../vault-entry.entity.js';
import {
  NOTHING_DECLARED,
  type Declarations,
  type StoredDeclarations,
  type StoredVehicle,
} from '../rules/declarations.js';
import { openFacts, recordFacts, type FactKind, type FactPlace, type OpenFact } from './facts.js';
import { openSecret, storeSecret } from './vault.js';

/** Replaces what one person declared: every kind becomes a new fact that supersedes the one before. Input was checked. */
export async function recordDeclarations(
  work: Work,
  place: FactPlace & { personId: string },
  input: Declarations,
): Promise<void> {
  const vehicles = input.vehicles.map(({ plateNumber, ...vehicle }): StoredVehicle => {
    const entry = storeSecret(work, place, 'PLATE', unwrap(parsePlateNumber(plateNumber)).plateNumber);
    return {
      ...vehicle,
      vaultEntryId: entry.id,
      maskedPlate: entry.masked,
      plateIndex: Buffer.from(entry.blindIndex).toString('base64url'),
    };
  });
  const businesses = input.businesses.map((business) => ({
    ...business,
    uscc: unwrap(parseSocialCreditCode(business.uscc)),
  }));
  await supersedeEach(work, place, [
    ['INCOME', input.incomes],
    ['HOUSING', { homes: input.homes, transfers: input.transfers }],
    ['VEHICLE', vehicles],
    ['BUSINESS', businesses],
    ['FINANCIAL_ASSET', input.assets],
  ]);
}

const DECLARED: ReadonlySet<FactKind> = new Set([
  'INCOME',
  'HOUSING',
  'VEHICLE',
  'BUSINESS',
  'FINANCIAL_ASSET',
]);

/** What somebody declared under a number typed wrongly becomes what the right person declared. */
export async function carryDeclarations(
  work: Work,
  place: FactPlace & { personId: string },
  formerPersonId: string,
): Promise<void> {
  const carried: [FactKind, unknown][] = [];
  for (const { personId, kind, value } of await openFactsOf(work, place.householdId)) {
    if (personId !== formerPersonId || !DECLARED.has(kind)) continue;
    const isOfPlates = kind === 'VEHICLE';
    carried.push([kind, isOfPlates ? await carryPlates(work, place, value as StoredVehicle[]) : value]);
  }
  await supersedeEach(work, place, carried);
}

/** A plate is kept as a secret of its owner. */
async function carryPlates(
  work: Work,
  place: FactPlace & { personId: string },
  vehicles: readonly StoredVehicle[],
): Promise<StoredVehicle[]> {
  const carried: StoredVehicle[] = [];
  for (const vehicle of vehicles) {
    const entry = await work.em.findOneOrFail(VaultEntry, { id: vehicle.vaultEntryId });
    const plate = openSecret(work, entry);
    carried.push({ ...vehicle, vaultEntryId: storeSecret(work, place, 'PLATE', plate).id });
  }
  return carried;
}

/** Records a fact in place of the person's one in force of the same kind. */
export function supersede(
  work: Work,
  place: FactPlace & { personId: string },
  kind: FactKind,
  value: unknown,
): Promise<void> {
  return supersedeEach(work, place, [[kind, value]]);
}

async function supersedeEach(
  work: Work,
  place: FactPlace & { personId: string },
  facts: readonly (readonly [FactKind, unknown])[],
): Promise<void> {
  await work.flush();
  const rows = await work.db.rows({
    name: 'facts_in_force',
    text: `select f.kind, f.id from confidential_facts f where f.household_id = $1 and f.person_id = $2
             and not exists (select 1 from confidential_facts later where later.supersedes_id = f.id)`,
    values: [place.householdId, place.personId],
  });
  const inForce = new Map(rows.map(([kind, id]) => [String(kind), String(id)]));
  await recordFacts(
    work,
    place,
    facts.map(([kind, value]) => ({ kind, value, supersedesId: inForce.get(kind) ?? null })),
  );
}

/** What each person of the facts declared, from the facts in force. */
export function declarationsByPerson(facts: readonly OpenFact[]): Map<string, StoredDeclarations> {
  const byPerson = new Map<string, StoredDeclarations>();
  for (const fact of facts) {
    if (!fact.personId) continue;
    const before = byPerson.get(fact.personId) ?? NOTHING_DECLARED;
    byPerson.set(fact.personId, { ...before, ...asDeclared(fact) });
  }
  return byPerson;
}

function asDeclared({ kind, value }: OpenFact): Partial<StoredDeclarations> {
  switch (kind) {
    case 'INCOME':
      return { incomes: value as StoredDeclarations['incomes'] };
    case 'HOUSING':
      return value as Pick<StoredDeclarations, 'homes' | 'transfers'>;
    case 'VEHICLE':
      return { vehicles: value as StoredDeclarations['vehicles'] };
    case 'BUSINESS':
      return { businesses: value as StoredDeclarations['businesses'] };
    case 'FINANCIAL_ASSET':
      return { assets: value as StoredDeclarations['assets'] };
    case 'PROFILE':
    case 'SURVEY':
    case 'EVIDENCE':
      return {};
  }
}

/** Declared facts of one household inside a use case. */
export const openFactsOf = (work: Work, householdId: string): Promise<OpenFact[]> =>
  openFacts(work.db, work.environment.keys, [householdId]);
