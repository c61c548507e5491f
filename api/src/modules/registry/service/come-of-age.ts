import type { Work } from '../../../platform/work.js';
import { HouseholdMember } from '../household-member.entity.js';
import { isGrownUp } from '../rules/check-person.js';
import type { PersonProfile } from '../rules/person-input.js';
import { endConsents } from './consent.js';
import { openFacts } from './facts.js';

/**
 * 年满十八周岁. Present members of a household who were minors when they were entered and are none any more: from now on they
 * count as grown-ups: the consent that a guardian signed for them ends, and what was declared for them is not their own word. Returns who
 * came of age.
 */
export async function comeOfAge(work: Work, householdId: string): Promise<HouseholdMember[]> {
  const minors = await work.em.find(HouseholdMember, { householdId, isAdult: false, leftAt: null });
  const profiles = await openFacts(work.db, work.environment.keys, [householdId], ['PROFILE']);
  const grown = minors.filter(({ personId }) => {
    const profile = profiles.find((fact) => fact.personId === personId);
    return profile !== undefined && isGrownUp((profile.value as PersonProfile).bornOn, work.today());
  });
  for (const member of grown) {
    member.isAdult = true;
    member.cameOfAgeAt = work.now();
    await endConsents(work, householdId, member.personId);
  }
  await work.em.flush();
  return grown;
}
