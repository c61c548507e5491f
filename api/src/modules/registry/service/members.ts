import { refuse, type Refused } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import { HouseholdMember } from '../household-member.entity.js';
import { Household } from '../household.entity.js';
import { checkPerson, type CheckedPerson } from '../rules/check-person.js';
import type { PersonInput, PersonProfile } from '../rules/person-input.js';
import { supersede } from './declarations.js';
import { householdPlace } from './household-key.js';
import { findOrRegisterPerson } from './register-person.js';

export interface MemberInput extends PersonInput {
  /** GB/T 4761, relation to the applicant; 01 for the applicant. */
  readonly relationCode: string;
}

/** The part of an entry that does not say who it is. */
export type MemberProfile = Omit<MemberInput, 'idNumber'>;

export interface NewMember {
  readonly refused: false;
  readonly memberId: string;
  readonly personId: string;
  readonly liveCaseId: string | null;
}

/** A household for a new case, with its own data key. */
export async function createHousehold(work: Work, caseId: string, communityId: string): Promise<string> {
  const id = work.newId();
  const { wrapped } = work.environment.keys.newDataKey(householdPlace(id));
  work.em.create(Household, {
    id,
    caseId,
    communityId,
    wrappedKey: Buffer.from(wrapped.wrappedKey),
    keyVersion: wrapped.keyVersion,
    createdAt: work.now(),
  });
  await work.em.flush();
  return id;
}

export interface MemberPlace {
  readonly householdId: string;
  readonly caseId: string;
  readonly agencyId: string;
  /** Whether the case was accepted: from then on nobody who counted as grown-up in it becomes a minor. */
  readonly isAccepted: boolean;
}

/** Agencies are asked less about minors, and a guardian speaks for them: no later entry makes a minor of a grown-up. Refuses STAYS_GROWN_UP. */
export function refuseMinority(
  { isAccepted }: MemberPlace,
  former: Pick<HouseholdMember, 'isAdult'> | null,
  { isAdult }: Pick<CheckedPerson, 'isAdult'>,
): Refused | null {
  return isAccepted && former?.isAdult && !isAdult ? STAYS_GROWN_UP : null;
}

const STAYS_GROWN_UP = refuse(
  'STAYS_GROWN_UP',
  '受理以后，已按成年人办理的成员不能改为未成年人。出生日期确实录错的，请申请人撤回后重新申请。',
  [{ field: 'bornOn', message: '受理以后，已按成年人办理的成员不能改为未成年人。' }],
);

/** Adds a person to a household. Refuses INPUT_INVALID with every problem, LOOKUP_LIMIT, NAME_DIFFERS, ALREADY_A_MEMBER, STAYS_GROWN_UP. */
export async function addMember(
  work: Work,
  place: MemberPlace & { isApplicant: boolean },
  input: MemberInput,
): Promise<NewMember | Refused> {
  const checked = withRelation(checkPerson(input, work.today()), input);
  return checked.refused ? checked : joinHousehold(work, place, checked.person, input);
}

/** The checked person, or INPUT_INVALID with all that is wrong with them and their relation to the applicant. */
export function withRelation(
  { person, problems }: ReturnType<typeof checkPerson>,
  { relationCode }: Pick<MemberInput, 'relationCode'>,
): { readonly refused: false; readonly person: CheckedPerson } | Refused {
  const all = /^\d{2}$/u.test(relationCode)
    ? problems
    : [...problems, { field: 'relationCode', message: '请选择与申请人的关系。' }];
  return person && all.length === 0
    ? { refused: false, person }
    : refuse('INPUT_INVALID', '有几处填写需要改正，已在下面逐项标出。', all);
}

/** Finds or registers the person and makes them a member; `beside`: the case that mends its own entry. Refuses as {@link addMember}. */
export async function joinHousehold(
  work: Work,
  place: MemberPlace & { isApplicant: boolean },
  checked: CheckedPerson,
  input: MemberProfile,
  beside: string | null = null,
): Promise<NewMember | Refused> {
  const found = await findOrRegisterPerson(work, checked, place, beside);
  if (found.refused) return refuse(found.code, found.message, [{ field: 'name', message: found.message }]);
  const { personId } = found;
  if (await work.em.findOne(HouseholdMember, { householdId: place.householdId, personId, leftAt: null })) {
    return refuse('ALREADY_A_MEMBER', '这个人已经在家庭成员里了，请核对证件号码。', [
      { field: 'idNumber', message: '这个证件号码的人已经在家庭成员里了。' },
    ]);
  }
  const before = { caseId: place.caseId, personId };
  const [former = null] = await work.em.find(HouseholdMember, before, {
    orderBy: { joinedAt: 'desc' },
    limit: 1,
  });
  const minority = refuseMinority(place, former, checked);
  if (minority) return minority;
  const memberId = work.newId();
  work.em.create(HouseholdMember, {
    id: memberId,
    householdId: place.householdId,
    personId,
    caseId: place.caseId,
    isApplicant: place.isApplicant,
    relationCode: input.relationCode,
    isAdult: checked.isAdult,
    // Moved out and in again, somebody still speaks for themselves only since then.
    cameOfAgeAt: former?.cameOfAgeAt ?? null,
    joinedAt: work.now(),
  });
  await work.em.flush();
  await supersede(work, { ...place, personId }, 'PROFILE', profileOf(input, checked.bornOn));
  return { refused: false, memberId, personId, liveCaseId: found.liveCaseId };
}

/** What of an entry the household's key seals. */
export function profileOf(input: MemberProfile, bornOn: PlainDate): PersonProfile {
  return {
    bornOn,
    maritalCode: input.maritalCode,
    employer: input.employer?.trim() || null,
    currentAddress: input.currentAddress?.trim() || null,
    idReason: input.idReason?.trim() || null,
    hasUnverifiableIncome: input.hasUnverifiableIncome,
  };
}

/** The present members of a household. */
export function presentMembers(work: Work, householdId: string): Promise<HouseholdMember[]> {
  return work.em.find(
    HouseholdMember,
    { householdId, leftAt: null },
    { orderBy: { joinedAt: 'asc', id: 'asc' } },
  );
}

/** What the present members of a case are called. */
export async function householdNames(work: Work, caseId: string): Promise<string[]> {
  const rows = await work.db.rows({
    name: 'household_names',
    text: 'select p.name from household_members m join persons p on p.id = m.person_id where m.case_id = $1 and m.left_at is null',
    values: [caseId],
  });
  return rows.map(([name]) => String(name));
}
