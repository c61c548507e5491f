import type { Work } from '../../../platform/work.js';
import { HouseholdMember } from '../household-member.entity.js';
import { isGrownUp } from '../rules/check-person.js';
import type { PersonProfile } from '../rules/person-input.js';
import { endConsents } from './consent.js';
import { openFacts } from './facts.js';

/**
 * 年满十八周岁. Present members of these households who were minors when they were entered and are none any more: from now on they
 * count as grown-ups, and the consent that a guardian signed for them ends. Returns who came of age.
 */
export async function comeOfAge(work: Work, householdIds: readonly string[]): Promise<HouseholdMember[]> {
  const minors = await work.em.find(HouseholdMember, {
    householdId: { $in: [...householdIds] },
    isAdult: false,
    leftAt: null,
  });
  const profiles = await openFacts(work.db, work.environment.keys, householdIds, ['PROFILE']);
  const grown = minors.filter(({ householdId, personId }) => {
    const profile = profiles.find((fact) => fact.householdId === householdId && fact.personId === personId);
    return profile !== undefined && isGrownUp((profile.value as PersonProfile).bornOn, work.today());
  });
  for (const member of grown) {
    member.isAdult = true;
    await endConsents(work, member.householdId, member.personId);
  }
  await work.em.flush();
  return grown;
}
