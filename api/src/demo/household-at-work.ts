import type { Actor } from '../platform/auth/actor.js';
import type { CountyStaff } from './county-staff.js';
import type { PlannedHousehold } from './planned-household.js';
import type { PlannedStory } from './plan-story.js';
import { SeededRandom } from './seeded-random.js';

/** One household while its story is told: who handles it, and what the system has called it so far. */
export interface HouseholdAtWork {
  readonly number: number;
  readonly communityId: string;
  readonly plan: PlannedHousehold;
  readonly story: PlannedStory;
  readonly clerk: Actor;
  readonly subdistrictClerk: Actor;
  readonly reviewer: Actor;
  readonly approver: Actor;
  readonly releaser: Actor;
  readonly random: SeededRandom;
  applicationId: string;
  /** Person ids in the order of the planned members. */
  personIds: readonly string[];
}

/** The same people handle a case from beginning to end, and nobody at two levels of it. */
export function assignHousehold(
  number: number,
  plan: PlannedHousehold,
  story: PlannedStory,
  staff: CountyStaff,
  seed: string,
): HouseholdAtWork {
  const random = new SeededRandom(`${seed}|hands|${number}`);
  const community = random.pick(staff.communities);
  return {
    number,
    communityId: community.id,
    plan,
    story,
    clerk: staff.clerkOf(community.id, random),
    subdistrictClerk: staff.anyOf('SUBDISTRICT_CLERK', random),
    reviewer: staff.anyOf('COUNTY_REVIEWER', random),
    approver: staff.anyOf('COUNTY_APPROVER', random),
    releaser: staff.anyOf('RELEASE_REVIEWER', random),
    random,
    applicationId: '',
    personIds: [],
  };
}
