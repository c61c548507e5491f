import { refuse, type Refused } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import type { HouseholdMember } from '../household-member.entity.js';
import { Person } from '../person.entity.js';
import { VaultEntry } from '../vault-entry.entity.js';
import { checkDetails, checkPerson, type CheckedPerson } from '../rules/check-person.js';
import type { IdType, PersonProfile } from '../rules/person-input.js';
import { endConsents } from './consent.js';
import { carryContacts, changedContacts, keepContacts } from './contacts.js';
import { carryDeclarations, openFactsOf, supersede } from './declarations.js';
import { overLookupLimit, recordTelling } from './lookup-limit.js';
import {
  joinHousehold,
  profileOf,
  refuseMinority,
  withRelation,
  type MemberPlace,
  type MemberProfile,
} from './members.js';
import { isOnRecordAs, lockNumber, nameBond, numbersTakenOver, pinyinOf } from './register-person.js';
import { openSecret } from './vault.js';

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
  /** Somebody else took the place, who may be in a live case already. Null when the person stayed. */
  readonly replacement: { readonly liveCaseId: string | null } | null;
}

interface OnRecord {
  readonly person: Person;
  readonly number: VaultEntry;
  readonly profile: PersonProfile;
}

/** Whether the case allows another number, and whether agencies were asked about the person as they stand. */
export interface CorrectionLimits {
  readonly mayReplace: boolean;
  readonly wasAsked: boolean;
}

/**
 * Mends the entry of a present member. Another id number is another person, and so is another name or sex once agencies were
 * asked about the former, or while another case has them: they take the place, with what was declared; consents of or by the former
 * are ended, for they name somebody else. Refuses INPUT_INVALID with every problem, LOOKUP_LIMIT, NAME_DIFFERS,
 * ALREADY_A_MEMBER, STAYS_GROWN_UP and NUMBER_STAYS.
 */
export async function correctMember(
  work: Work,
  place: MemberPlace,
  member: HouseholdMember,
  correction: MemberCorrection,
  { mayReplace, wasAsked }: CorrectionLimits,
): Promise<CorrectedMember | Refused> {
  const input = { ...correction, relationCode: member.isApplicant ? '01' : correction.relationCode };
  const onRecord = await readRecord(work, member);
  const checked = checkCorrection(work, input, onRecord);
  if (checked.refused) return checked;
  const { person } = checked;
  const change: Change = { input, onRecord, checked: person };
  if (input.idNumber !== null && (await isOtherNumber(work, member, change)))
    return mayReplace ? replace(work, place, member, change) : NUMBER_STAYS;
  if (isOnRecordAs(onRecord.person, person)) return amend(work, place, member, change);
  const bond = await lookAtBond(work, place, change);
  if (typeof bond === 'object') return bond;
  if (bond === 'SHARED' || wasAsked) return replace(work, place, member, change);
  return amend(work, place, member, change);
}

interface Change {
  readonly input: MemberCorrection;
  readonly onRecord: OnRecord;
  /** With the number on record where none was typed. */
  readonly checked: CheckedPerson;
}

const NUMBER_STAYS = refuse(
  'NUMBER_STAYS',
  '申请受理以后，申请人的证件号码不能再改。号码确实录错的，请申请人撤回后重新申请。',
  [{ field: 'idNumber', message: '受理以后申请人的证件号码不能再改。' }],
);

const KNOWN_OTHERWISE = {
  name: refuse(
    'NAME_DIFFERS',
    '这个人在别的申请里按原来的姓名登记，这里不能改姓名。请对照证件核对姓名；号码录错的，请一并改正证件号码。',
    [{ field: 'name', message: '这个证件号码的人已按原来的姓名登记，请核对姓名和号码。' }],
  ),
  sex: refuse(
    'NAME_DIFFERS',
    '这个人在别的申请里按原来的性别登记，这里不能改性别。请对照证件核对性别；号码录错的，请一并改正证件号码。',
    [{ field: 'sex', message: '这个证件号码的人已按原来的性别登记，请核对性别和号码。' }],
  ),
};

function checkCorrection(
  work: Work,
  input: MemberCorrection,
  { person, number, profile }: OnRecord,
): { readonly refused: false; readonly person: CheckedPerson } | Refused {
  if (input.idNumber)
    return withRelation(checkPerson({ ...input, idNumber: input.idNumber }, work.today()), input);
  const kept = { idType: number.idType as IdType, sex: person.sex, bornOn: profile.bornOn };
  const checked = withRelation(checkDetails(input, kept, work.today()), input);
  if (checked.refused) return checked;
  return { refused: false, person: { ...checked.person, idNumber: openSecret(work, number) } };
}

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
  return { person, number, profile: profile.value as PersonProfile };
}

/** Typed again as it was, a number is still another one when somebody of another name has taken it over since. */
async function isOtherNumber(
  work: Work,
  { personId, householdId }: HouseholdMember,
  { checked, onRecord }: Change,
): Promise<boolean> {
  const typed = work.environment.keys.blindIndex('ID_NUMBER', checked.idNumber);
  if (!typed.equals(Buffer.from(onRecord.number.blindIndex))) return true;
  return (await numbersTakenOver(work, householdId)).has(personId);
}

/** Within the limit of what a day may tell of numbers, and before anybody else names the person. */
async function lookAtBond(
  work: Work,
  { caseId }: MemberPlace,
  { onRecord: { person, number }, checked }: Change,
): Promise<'SHARED' | 'NONE' | Refused> {
  const tooMany = await overLookupLimit(work);
  if (tooMany) return tooMany;
  await lockNumber(work, Buffer.from(number.blindIndex));
  const bond = await nameBond(work, person.id, caseId);
  if (bond !== 'BOUND') return bond;
  recordTelling(work, person.id, 'NAME_DIFFERS');
  return KNOWN_OTHERWISE[person.name === checked.name ? 'sex' : 'name'];
}

async function amend(
  work: Work,
  place: MemberPlace,
  member: HouseholdMember,
  change: Change,
): Promise<CorrectedMember | Refused> {
  const { input, onRecord, checked } = change;
  const { id: memberId, personId } = member;
  const minority = refuseMinority(place, member, checked);
  if (minority) return minority;
  const changed = listChanged(work, member, change);
  const { name, sex } = checked;
  Object.assign(onRecord.person, { name, sex, pinyin: pinyinOf(name) });
  const profile = profileOf(input, checked.bornOn);
  if (changedKeys(onRecord.profile, profile).length > 0)
    await supersede(work, { ...place, personId }, 'PROFILE', profile);
  const owner = { personId, caseId: place.caseId, agencyId: place.agencyId };
  const contacts = await keepContacts(work, owner, checked);
  // A guardian's signature is not the grown-up's, and a minor signs for nobody.
  if (member.isAdult !== checked.isAdult || isSomebodyElse(checked, changed))
    await endConsents(work, place.householdId, personId);
  member.relationCode = input.relationCode;
  member.isAdult = checked.isAdult;
  await work.em.flush();
  return { refused: false, memberId, personId, changed: [...changed, ...contacts], replacement: null };
}

/** A resident's number says who it is; of another document name, sex and birthday together do, and a consent names them. */
const isSomebodyElse = ({ idType }: CheckedPerson, changed: readonly string[]): boolean =>
  idType !== 'RESIDENT_ID' && ['name', 'sex', 'bornOn'].some((field) => changed.includes(field));

async function replace(
  work: Work,
  place: MemberPlace,
  former: HouseholdMember,
  change: Change,
): Promise<CorrectedMember | Refused> {
  const owner = { personId: former.personId, caseId: place.caseId, agencyId: place.agencyId };
  const contacts = await changedContacts(work, owner, change.checked);
  const changed = [...listChanged(work, former, change), ...contacts];
  former.leftAt = work.now();
  await work.em.flush();
  const joining = { ...place, isApplicant: former.isApplicant };
  const joined = await joinHousehold(work, joining, change.checked, change.input, place.caseId);
  if (joined.refused) return joined;
  const { memberId, personId, liveCaseId } = joined;
  await carryContacts(work, { ...place, personId }, former.personId, change.checked);
  await carryDeclarations(work, { ...place, personId }, former.personId);
  await endConsents(work, place.householdId, former.personId);
  await work.em.flush();
  return { refused: false, memberId, personId, changed, replacement: { liveCaseId } };
}

/** Names of what was typed differently; contacts apart, which only their indexes tell. */
function listChanged(work: Work, member: HouseholdMember, { input, onRecord, checked }: Change): string[] {
  const { person, number, profile } = onRecord;
  const typed = work.environment.keys.blindIndex('ID_NUMBER', checked.idNumber);
  const isSameNumber = typed.equals(Buffer.from(number.blindIndex));
  return [
    ...(number.idType === checked.idType ? [] : ['idType']),
    ...(isSameNumber ? [] : ['idNumber']),
    ...changedKeys({ name: person.name, sex: person.sex }, { name: checked.name, sex: checked.sex }),
    ...changedKeys({ relationCode: member.relationCode }, { relationCode: input.relationCode }),
    ...changedKeys(profile, profileOf(input, checked.bornOn)),
  ];
}

function changedKeys<Entry extends object>(before: Entry, after: Entry): string[] {
  return Object.entries(after).flatMap(([key, value]) => (value === before[key as keyof Entry] ? [] : [key]));
}
