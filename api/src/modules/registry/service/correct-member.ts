import { refuse, type Refused } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import type { HouseholdMember } from '../household-member.entity.js';
import { Person } from '../person.entity.js';
import { VaultEntry } from '../vault-entry.entity.js';
import { checkDetails, checkPerson, type CheckedPerson } from '../rules/check-person.js';
import type { IdType, PersonProfile, Sex } from '../rules/person-input.js';
import { endConsents } from './consent.js';
import { keepContacts } from './contacts.js';
import { carryDeclarations, openFactsOf, supersede } from './declarations.js';
import {
  joinHousehold,
  profileOf,
  withRelation,
  type MemberInput,
  type MemberPlace,
  type MemberProfile,
} from './members.js';
import { renamePerson } from './register-person.js';

/** What was typed wrongly, typed anew: the whole entry. Without a number, phone or account those on record stay. */
export interface MemberCorrection extends MemberProfile {
  readonly idNumber: string | null;
}

export interface CorrectedMember {
  readonly refused: false;
  readonly memberId: string;
  readonly personId: string;
  /** Names of the fields that changed; never what they hold. */
  readonly changed: readonly string[];
  /** Another number is another person, who may be in a live case already. Null when the number stayed. */
  readonly replacement: { readonly liveCaseId: string | null } | null;
}

interface OnRecord {
  readonly name: string;
  readonly sex: Sex;
  readonly idType: IdType;
  readonly idIndex: Buffer;
  readonly profile: PersonProfile;
}

/**
 * Mends the entry of a present member. Another id number is another person: they take the place, with what was declared;
 * consents of or by the former are ended, for they name somebody else. Refuses INPUT_INVALID with every problem,
 * LOOKUP_LIMIT, NAME_DIFFERS, ALREADY_A_MEMBER and NUMBER_STAYS.
 */
export async function correctMember(
  work: Work,
  place: MemberPlace,
  member: HouseholdMember,
  correction: MemberCorrection,
  { mayReplace }: { readonly mayReplace: boolean },
): Promise<CorrectedMember | Refused> {
  const input = { ...correction, relationCode: member.isApplicant ? '01' : correction.relationCode };
  const onRecord = await readRecord(work, member);
  const entry = input.idNumber ? { ...input, idNumber: input.idNumber } : null;
  const checked = withRelation(
    entry
      ? checkPerson(entry, work.today())
      : checkDetails(input, { ...onRecord, bornOn: onRecord.profile.bornOn }, work.today()),
    input,
  );
  if (checked.refused) return checked;
  const isOther = entry && !indexOf(work, checked.person).equals(onRecord.idIndex);
  if (!isOther) return amend(work, place, member, { input, onRecord, checked: checked.person });
  if (!mayReplace) return NUMBER_STAYS;
  return replace(work, place, member, { input: entry, checked: checked.person });
}

const NUMBER_STAYS = refuse(
  'NUMBER_STAYS',
  '申请受理以后，申请人的证件号码不能再改。号码确实录错的，请申请人撤回后重新申请。',
  [{ field: 'idNumber', message: '受理以后申请人的证件号码不能再改。' }],
);

const indexOf = (work: Work, { idNumber }: CheckedPerson): Buffer =>
  work.environment.keys.blindIndex('ID_NUMBER', idNumber);

async function readRecord(work: Work, { personId, householdId }: HouseholdMember): Promise<OnRecord> {
  const person = await work.em.findOneOrFail(Person, { id: personId });
  const [number] = await work.em.find(
    VaultEntry,
    { personId, kind: 'ID_NUMBER' },
    { orderBy: { storedAt: 'desc' }, limit: 1 },
  );
  const facts = await openFactsOf(work, householdId);
  const profile = facts.find((fact) => fact.kind === 'PROFILE' && fact.personId === personId);
  if (!number || !profile) throw new Error('a member has a number and a profile');
  return {
    name: person.name,
    sex: person.sex,
    idType: number.idType as IdType,
    idIndex: Buffer.from(number.blindIndex),
    profile: profile.value as PersonProfile,
  };
}

async function amend(
  work: Work,
  place: MemberPlace,
  member: HouseholdMember,
  { input, onRecord, checked }: { input: MemberProfile; onRecord: OnRecord; checked: CheckedPerson },
): Promise<CorrectedMember | Refused> {
  const { id: memberId, personId } = member;
  if (!(await renamePerson(work, personId, checked, place.caseId))) return KNOWN_BY_NAME;
  const contacts = await keepContacts(
    work,
    { personId, caseId: place.caseId, agencyId: place.agencyId },
    checked,
  );
  const profile = profileOf(input, checked.bornOn);
  const inProfile = changedKeys(onRecord.profile, profile);
  if (inProfile.length > 0) await supersede(work, { ...place, personId }, 'PROFILE', profile);
  const changed = [
    ...changedKeys({ name: onRecord.name, sex: onRecord.sex }, { name: checked.name, sex: checked.sex }),
    ...changedKeys({ relationCode: member.relationCode }, { relationCode: input.relationCode }),
    ...inProfile,
    ...contacts,
  ];
  member.relationCode = input.relationCode;
  member.isAdult = checked.isAdult;
  await work.em.flush();
  return { refused: false, memberId, personId, changed, replacement: null };
}

const KNOWN_BY_NAME = refuse(
  'NAME_DIFFERS',
  '这个人在别的申请里按原来的姓名登记，这里不能改姓名。请对照证件核对姓名；号码录错的，请一并改正证件号码。',
  [{ field: 'name', message: '这个证件号码的人已按原来的姓名登记，请核对姓名和号码。' }],
);

function changedKeys<Entry extends object>(before: Entry, after: Entry): string[] {
  return Object.entries(after).flatMap(([key, value]) => (value === before[key as keyof Entry] ? [] : [key]));
}

async function replace(
  work: Work,
  place: MemberPlace,
  former: HouseholdMember,
  { input, checked }: { input: MemberInput; checked: CheckedPerson },
): Promise<CorrectedMember | Refused> {
  former.leftAt = work.now();
  await work.em.flush();
  const joined = await joinHousehold(work, { ...place, isApplicant: former.isApplicant }, checked, input);
  if (joined.refused) return joined;
  const { memberId, personId, liveCaseId } = joined;
  await carryDeclarations(work, { ...place, personId }, former.personId);
  await endConsents(work, place.householdId, former.personId);
  await work.em.flush();
  return { refused: false, memberId, personId, changed: ['idNumber'], replacement: { liveCaseId } };
}
