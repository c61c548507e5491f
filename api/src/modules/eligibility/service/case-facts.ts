import type { Work } from '../../../platform/work.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import { plainDateInShanghai } from '../../../shared/working-days.js';
import { declarationsByPerson, Household, NOTHING_DECLARED, openFactsOf, presentMembers, type OpenFact, type PersonProfile } from '../../registry/index.js';
import { recordsOfCase, type CaseRecord } from '../../verification/index.js';
import { answeredFacts, answersOf } from '../rules/answered-facts.js';
import { declaredFacts, type DeclaredPerson } from '../rules/declared-facts.js';
import type { Engagement, HouseholdFacts, Member, SharedTrait } from '../rules/household-facts.js';

/** Everything about one case that the rules and the comparison look at, decrypted, inside the open transaction. */
export interface CaseFacts {
  readonly household: { readonly id: string; readonly caseId: string };
  readonly facts: HouseholdFacts;
  readonly declaredBy: readonly DeclaredPerson[];
  readonly profiles: ReadonlyMap<string, PersonProfile>;
  readonly records: readonly CaseRecord[];
  readonly stored: readonly OpenFact[];
}

/** Null when the case has no household. `submittedOn` defaults to the day the household was recorded. */
export async function caseFacts(work: Work, caseId: string, submittedOn?: PlainDate): Promise<CaseFacts | null> {
  const household = await work.em.findOne(Household, { caseId });
  if (!household) return null;
  const stored = await openFactsOf(work, household.id);
  const records = await recordsOfCase(work, caseId);
  const personIds = (await presentMembers(work, household.id)).map((member) => member.personId);
  const vault = await vaultIndexes(work, personIds);
  const profiles = new Map(
    stored.filter((fact) => fact.kind === 'PROFILE' && fact.personId).map((fact) => [fact.personId ?? '', fact.value as PersonProfile]),
  );
  const declarations = declarationsByPerson(stored);
  const declaredBy = personIds.map((personId) => ({ personId, declared: declarations.get(personId) ?? NOTHING_DECLARED, plateIndexes: vault.plates }));
  const facts: HouseholdFacts = {
    submittedOn: submittedOn ?? plainDateInShanghai(household.createdAt),
    checkedOn: work.today(),
    stage: 'REVIEW',
    members: personIds.flatMap((personId) => memberOf(personId, profiles.get(personId))),
    declared: declaredFacts(declaredBy),
    answered: answeredFacts(records, vault.persons),
    answers: answersOf(records),
    engagements: await engagementsOf(work, caseId, personIds),
    sharedTraits: await sharedTraitsOf(work, household.id, personIds),
  };
  return { household: { id: household.id, caseId }, facts, declaredBy, profiles, records, stored };
}

function memberOf(personId: string, profile: PersonProfile | undefined): Member[] {
  if (!profile) return [];
  return [{ personId, bornOn: profile.bornOn, declaredMarriageCode: profile.maritalCode, hasUnverifiableIncome: profile.hasUnverifiableIncome }];
}

/** Keyed indexes only: enough to see that two numbers are the same, never the number. */
async function vaultIndexes(work: Work, personIds: readonly string[]): Promise<{ persons: Map<string, string>; plates: Map<string, string> }> {
  const rows = await work.db.objects<{ id: string; person_id: string; kind: string; blind_index: Buffer }>({
    text: `select id, person_id, kind, blind_index from vault_entries where person_id = any($1) and kind in ('ID_NUMBER', 'PLATE')`,
    values: [personIds],
  });
  const ofKind = (kind: string) => rows.filter((row) => row.kind === kind);
  return {
    persons: new Map(ofKind('ID_NUMBER').map((row) => [row.blind_index.toString('base64url'), row.person_id])),
    plates: new Map(ofKind('PLATE').map((row) => [row.id, row.blind_index.toString('base64url')])),
  };
}

async function engagementsOf(work: Work, caseId: string, personIds: readonly string[]): Promise<Engagement[]> {
  const rows = await work.db.objects<{ person_id: string; case_id: string }>({
    text: 'select person_id, case_id from live_participations where person_id = any($1) and case_id <> $2',
    values: [personIds, caseId],
  });
  return rows.map((row) => ({ personId: row.person_id, source: '本系统', asOf: work.today(), kind: 'APPLICATION', reference: row.case_id, isLive: true }));
}

async function sharedTraitsOf(work: Work, householdId: string, personIds: readonly string[]): Promise<SharedTrait[]> {
  const rows = await work.db.objects<{ person_id: string; kind: SharedTrait['kind']; households: number }>({
    text: `select own.person_id, own.kind, count(distinct m.household_id)::int as households
           from vault_entries own
             join vault_entries other on other.kind = own.kind and other.blind_index = own.blind_index and other.person_id <> own.person_id
             join household_members m on m.person_id = other.person_id and m.left_at is null and m.household_id <> $2
           where own.person_id = any($1) and own.kind in ('PHONE', 'BANK_ACCOUNT')
             and not exists (select 1 from vault_entries later where later.supersedes_id = own.id)
           group by own.person_id, own.kind`,
    values: [personIds, householdId],
  });
  return rows.map((row) => ({ personId: row.person_id, source: '本系统', asOf: work.today(), kind: row.kind, otherHouseholdCount: row.households }));
}
