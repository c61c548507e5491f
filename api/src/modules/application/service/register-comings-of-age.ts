import { comeOfAge } from '../../registry/index.js';
import type { Permission } from '../../../platform/auth/actor.js';
import { done } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import type { ApplicationState } from '../rules/application-vocabulary.js';

const CASES_AT_ONCE = 50;

/** Before the county has decided. Later a birthday changes nothing: what was approved was approved of the household as it stood. */
const UNDECIDED = [
  'DRAFT',
  'SUBMITTED',
  'ACCEPTED',
  'COMMUNITY_REVIEW',
  'COMMUNITY_PUBLICITY',
  'SUBDISTRICT_REVIEW',
  'SUBDISTRICT_PUBLICITY',
  'JOINT_VERIFICATION',
  'COUNTY_REVIEW',
  'CORRECTION_REQUIRED',
  'OBJECTION_CHECK',
  'RECONSIDERATION',
] as const satisfies readonly ApplicationState[];

type SystemWork = (cause: string, permissions: readonly Permission[]) => Work;

/**
 * Who became eighteen while the case was under way is from then on asked for their own signature and declaration (办法 第八条),
 * and no review passes without. An event for each. Idempotent. Returns how many came of age.
 */
export async function registerComingsOfAge(workAsSystem: SystemWork): Promise<number> {
  let total = 0;
  for (let after: string | null = null; ;) {
    const work = workAsSystem('register-comings-of-age', []);
    const { grown, last } = await work.atomically(() => ofSomeCases(work, after));
    total += grown;
    if (last === null) return total;
    after = last;
  }
}

/** `last`: the case to go on after; null when there are no more. */
async function ofSomeCases(
  work: Work,
  after: string | null,
): Promise<{ refused: false; grown: number; last: string | null }> {
  const cases = await work.db.objects<{ id: string; household_id: string }>({
    text: `select a.id, a.household_id from applications a
           where a.state = any($1) and ($2::uuid is null or a.id > $2::uuid)
             and exists (select 1 from household_members m
               where m.household_id = a.household_id and m.left_at is null and not m.is_adult)
           order by a.id limit $3 for update of a`,
    values: [[...UNDECIDED], after, CASES_AT_ONCE],
  });
  const grown = await comeOfAge(
    work,
    cases.map((one) => one.household_id),
  );
  for (const { id, caseId } of grown)
    await work.record('HouseholdMemberCameOfAge', { type: 'HouseholdMember', id, caseId }, {});
  return done({ grown: grown.length, last: cases[CASES_AT_ONCE - 1]?.id ?? null });
}
