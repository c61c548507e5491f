import { pinyin } from 'pinyin-pro';
import { refuse, type Refused } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
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
 * Finds a person by the blind index of the id number, or registers them. Refuses NAME_DIFFERS when the number is known
 * under another name: one of the two was copied wrongly, and the clerk has the card in hand. Refuses LOOKUP_LIMIT.
 */
export async function findOrRegisterPerson(
  work: Work,
  checked: CheckedPerson,
  place: CasePlace,
): Promise<FoundPerson | Refused> {
  const tooMany = await overLookupLimit(work);
  if (tooMany) return tooMany;
  const index = work.environment.keys.blindIndex('ID_NUMBER', checked.idNumber);
  // Two desks that enter the same new number at once must not register two persons: the second waits and finds the first.
  await work.db.rows({
    text: `select pg_advisory_xact_lock(hashtextextended(encode($1::bytea, 'hex'), 0))`,
    values: [index],
  });
  const [known] = await work.db.objects<{ person_id: string; live_case_id: string | null }>({
    text: 'select person_id, live_case_id from find_person($1)',
    values: [index],
  });
  const found = known
    ? await recognise(work, known.person_id, checked, place)
    : await register(work, checked, place);
  if (found.refused) return found;
  await keepContacts(work, { personId: found.personId, ...place }, checked);
  await work.em.flush();
  return { ...found, liveCaseId: known?.live_case_id ?? null };
}

async function register(
  work: Work,
  checked: CheckedPerson,
  place: CasePlace,
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
  });
  await work.em.flush();
  return { refused: false, personId: person.id };
}

async function recognise(
  work: Work,
  personId: string,
  checked: CheckedPerson,
  place: CasePlace,
): Promise<{ refused: false; personId: string } | Refused> {
  if (await renamePerson(work, personId, checked, place.caseId)) return { refused: false, personId };
  return refuse('NAME_DIFFERS', '填写的姓名与这个证件号码已登记的姓名不一致，请对照证件核对姓名和号码。');
}

/**
 * Gives a person whom only this case knows the name and sex that were typed. False when another handed-in case or open
 * draft knows them by their present name, which is then not for one desk to change.
 */
export async function renamePerson(
  work: Work,
  personId: string,
  { name, sex }: Pick<CheckedPerson, 'name' | 'sex'>,
  caseId: string,
): Promise<boolean> {
  const person = await work.em.findOneOrFail(Person, { id: personId });
  if (person.name === name && person.sex === sex) return true;
  const [[isKnown] = []] = await work.db.rows({
    text: 'select is_known_outside($1, $2)',
    values: [personId, caseId],
  });
  if (isKnown) {
    if (person.name !== name) recordTelling(work, personId, 'NAME_DIFFERS');
    return person.name === name;
  }
  Object.assign(person, { name, pinyin: pinyinOf(name), sex });
  await work.em.flush();
  return true;
}
