import {
  declarationsByPerson,
  NOTHING_DECLARED,
  openFactsOf,
  presentMembers,
  Household,
  type PersonProfile,
} from '../../registry/index.js';
import { recordsOfCase, type CaseRecord } from '../../verification/index.js';
import type { Work } from '../../../platform/work.js';
import { plainDate, type PlainDate } from '../../../shared/plain-date.js';
import { plainDateInShanghai } from '../../../shared/working-days.js';
import { answeredFactSet } from '../rules/answered-facts.js';
import { declaredFactSet, joinFactSets, memberOf } from '../rules/declared-facts.js';
import type { Evidence } from '../rules/findings.js';
import type { Engagement, HouseholdFacts, SharedTrait } from '../rules/household-facts.js';

/** Everything the rules look at about one case, decrypted inside the use case; nothing of it leaves but ids and findings. */
export interface CaseFacts {
  readonly householdId: string;
  readonly facts: HouseholdFacts;
  readonly records: readonly CaseRecord[];
  /** Of every suspicion raised before, by the id of the fact that holds it. */
  readonly evidence: ReadonlyMap<string, readonly Evidence[]>;
}

export async function loadCaseFacts(work: Work, caseId: string): Promise<CaseFacts> {
  const household = await work.em.findOneOrFail(Household, { caseId });
  const members = await presentMembers(work, household.id);
  const personIds = members.map((member) => member.personId);
  const open = await openFactsOf(work, household.id);
  const declared = declarationsByPerson(open);
  const profiles = new Map(
    open
      .filter((fact) => fact.kind === 'PROFILE')
      .map((fact) => [fact.personId, fact.value as PersonProfile]),
  );
  const records = await recordsOfCase(work, caseId);
  const declaredOn = plainDateInShanghai(household.createdAt);
  return {
    householdId: household.id,
    records,
    evidence: new Map(
      open
        .filter((fact) => fact.kind === 'EVIDENCE')
        .map((fact) => [fact.id, fact.value as readonly Evidence[]]),
    ),
    facts: {
      submittedOn: declaredOn,
      checkedOn: work.today(),
      stage: 'REVIEW',
      members: personIds.flatMap((personId) => {
        const profile = profiles.get(personId);
        return profile ? [memberOf(personId, profile)] : [];
      }),
      declared: joinFactSets(
        personIds.map((personId) =>
          declaredFactSet(personId, declared.get(personId) ?? NOTHING_DECLARED, declaredOn),
        ),
      ),
      answered: answeredFactSet(records, await personsByIndex(work, personIds)),
      answers: records.map(({ personId, agencyName, label, asOf, recordType, result }) => ({
        personId,
        source: `${agencyName} ${label}`,
        asOf,
        recordType,
        result,
      })),
      engagements: await otherEngagements(work, caseId, personIds),
      sharedTraits: await sharedTraits(work, caseId, personIds, work.today()),
    },
  };
}

async function personsByIndex(work: Work, personIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await work.db.objects<{ person_id: string; blind_index: Buffer }>({
    text: `select person_id, blind_index from vault_entries where person_id = any($1) and kind = 'ID_NUMBER'`,
    values: [personIds],
  });
  return new Map(rows.map((row) => [row.blind_index.toString('base64url'), row.person_id]));
}

/** Live cases of other households in which a member appears too. */
async function otherEngagements(
  work: Work,
  caseId: string,
  personIds: readonly string[],
): Promise<Engagement[]> {
  const rows = await work.db.objects<{ person_id: string; case_id: string; since: string }>({
    text: `select m.person_id, m.case_id, m.joined_at as since from household_members m
           where m.person_id = any($1) and m.case_id <> $2 and m.left_at is null
             and exists (select 1 from live_participations l where l.case_id = m.case_id)`,
    values: [personIds, caseId],
  });
  return rows.map((row) => ({
    personId: row.person_id,
    source: '本系统 申请登记',
    asOf: plainDate(row.since.slice(0, 10)),
    kind: 'APPLICATION',
    reference: row.case_id,
    isLive: true,
  }));
}

/** Phones and bank accounts in force that stand in other households too: compared by blind index, never in clear. What was mistyped and corrected counts on neither side. */
async function sharedTraits(
  work: Work,
  caseId: string,
  personIds: readonly string[],
  today: PlainDate,
): Promise<SharedTrait[]> {
  const rows = await work.db.objects<{ person_id: string; kind: 'PHONE' | 'BANK_ACCOUNT'; others: number }>({
    text: `select v.person_id, v.kind, count(distinct o.case_id)::int as others
           from vault_entries v join vault_entries o on o.kind = v.kind and o.blind_index = v.blind_index and o.case_id <> $2 and o.person_id <> v.person_id
           where v.person_id = any($1) and v.case_id = $2 and v.kind in ('PHONE', 'BANK_ACCOUNT')
             and not exists (select 1 from vault_entries later where later.supersedes_id in (v.id, o.id)) group by v.person_id, v.kind`,
    values: [personIds, caseId],
  });
  return rows.map((row) => ({
    personId: row.person_id,
    source: '本系统 登记信息',
    asOf: today,
    kind: row.kind,
    otherHouseholdCount: row.others,
  }));
}
