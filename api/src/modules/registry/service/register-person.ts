import { pinyin } from 'pinyin-pro';
import { refuse, type Refused } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { HouseholdMember } from '../household-member.entity.js';
import { Person } from '../person.entity.js';
import type { CheckedPerson } from '../rules/check-person.js';
import { keepContacts } from './contacts.js';
import { recordTelling, overLookupLimit } from './lookup-limit.js';
import { storeSecret } from './vault.js';

export interface FoundPerson {
  readonly refused: false;
  readonly personId: string;
  /** The live case the person is in already, if any: for the one-live-application rule, never shown. */
  readonly liveCaseId: string | null;
}

interface CasePlace {
  readonly caseId: string;
  readonly agencyId: string;
}

/** Full pinyin and initials of a name, for search by prefix. */
export function pinyinOf(name: string): string {
  const full = pinyin(name, { toneType: 'none', type: 'array' }).join('');
  const initials = pinyin(name, { pattern: 'first', toneType: 'none', type: 'array' }).join('');
  return `${full} ${initials}`.toLowerCase().slice(0, 200);
}

/**
 * Finds a person by the blind index of the id number, or registers them. A number that an accepted or live case knows under
 * another name, or of the other sex, is refused, NAME_DIFFERS: one of the two was copied wrongly, and the clerk has the card
 * in hand. One that was only typed so far is taken over by a person as typed now. Refuses LOOKUP_LIMIT.
 */
export async function findOrRegisterPerson(
  work: Work,
  checked: CheckedPerson,
  place: CasePlace,
  /** The case that mends its own entry, whose former name therefore binds nobody. */
  beside: string | null = null,
): Promise<FoundPerson | Refused> {
  const tooMany = await overLookupLimit(work);
  if (tooMany) return tooMany;
  const index = work.environment.keys.blindIndex('ID_NUMBER', checked.idNumber);
  await lockNumber(work, index);
  const [known] = await work.db.objects<Known>({
    name: 'find_person',
    text: 'select person_id, live_case_id, entry_id from find_person($1)',
    values: [index],
  });
  const found = known
    ? await recognise(work, known, checked, place, beside)
    : await register(work, checked, place);
  if (found.refused) return found;
  await keepContacts(work, { personId: found.personId, ...place }, checked);
  await work.em.flush();
  return { ...found, liveCaseId: known?.live_case_id ?? null };
}

interface Known {
  readonly person_id: string;
  readonly live_case_id: string | null;
  readonly entry_id: string;
}

/** Two desks that enter the same number at once must not register two persons, nor name one twice: the second waits. */
export async function lockNumber(work: Work, index: Buffer): Promise<void> {
  await work.db.rows({
    name: 'lock_number',
    text: `select pg_advisory_xact_lock(hashtextextended(encode($1::bytea, 'hex'), 0))`,
    values: [index],
  });
}

async function register(
  work: Work,
  checked: CheckedPerson,
  place: CasePlace,
  supersedesId?: string,
): Promise<{ refused: false; personId: string }> {
  const person = work.em.create(Person, {
    id: work.newId(),
    name: checked.name,
    pinyin: pinyinOf(checked.name),
    sex: checked.sex,
    registeredAt: work.now(),
  });
  storeSecret(work, { personId: person.id, ...place }, 'ID_NUMBER', checked.idNumber, {
    idType: checked.idType,
    ...(supersedesId === undefined ? {} : { supersedesId }),
  });
  await work.em.flush();
  return { refused: false, personId: person.id };
}

async function recognise(
  work: Work,
  { person_id: personId, entry_id: entryId }: Known,
  checked: CheckedPerson,
  place: CasePlace,
  beside: string | null,
): Promise<{ refused: false; personId: string } | Refused> {
  const person = await work.em.findOneOrFail(Person, { id: personId });
  if (isOnRecordAs(person, checked) || (await isPresentMember(work, personId, place.caseId)))
    return { refused: false, personId };
  if ((await nameBond(work, personId, beside)) !== 'BOUND') return register(work, checked, place, entryId);
  recordTelling(work, personId, 'NAME_DIFFERS');
  return person.name === checked.name ? SEX_DIFFERS : NAME_DIFFERS;
}

const NAME_DIFFERS = refuse(
  'NAME_DIFFERS',
  '填写的姓名与这个证件号码已登记的姓名不一致，请对照证件核对姓名和号码。',
);
const SEX_DIFFERS = refuse(
  'NAME_DIFFERS',
  '填写的性别与这个证件号码已登记的性别不一致，请对照证件核对性别和号码。',
);

/** A resident's number tells the sex itself; of other documents it is typed, and may be typed wrongly like a name. */
export function isOnRecordAs(person: Person, typed: Pick<CheckedPerson, 'name' | 'sex'>): boolean {
  return person.name === typed.name && person.sex === typed.sex;
}

async function isPresentMember(work: Work, personId: string, caseId: string): Promise<boolean> {
  return (await work.em.count(HouseholdMember, { personId, caseId, leftAt: null })) > 0;
}

/** BOUND: an accepted or live case knows the person by this name. SHARED: another case has them, open or past. */
export async function nameBond(
  work: Work,
  personId: string,
  beside: string | null,
): Promise<'BOUND' | 'SHARED' | 'NONE'> {
  const [[bond] = []] = await work.db.rows({
    text: 'select name_bond($1, $2)',
    values: [personId, beside],
  });
  return bond as 'BOUND' | 'SHARED' | 'NONE';
}

/** Whose numbers of a household another desk has entered since, under another name. */
export async function numbersTakenOver(work: Work, householdId: string): Promise<ReadonlySet<string>> {
  const rows = await work.db.rows({ text: 'select numbers_taken_over($1)', values: [householdId] });
  return new Set(rows.map(([personId]) => String(personId)));
}
