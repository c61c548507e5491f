import { comeOfAge } from '../../registry/index.js';
import type { Permission } from '../../../platform/auth/actor.js';
import { faultOf } from '../../../platform/fault.js';
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

/** An objection to the county's own list is no new review: dismissed, the household goes on as it was approved. */
const UNDECIDED_CASE = `a.state = any($1)
  and (a.state <> 'OBJECTION_CHECK' or a.resume_state is distinct from 'COUNTY_PUBLICITY')`;

type SystemWork = (cause: string, permissions: readonly Permission[]) => Work;

/**
 * Who became eighteen while the case was under way is from then on asked for their own signature and declaration (办法 第八条),
 * and no review passes without. Each case in its own transaction: one that fails never stops the others. Idempotent. Returns
 * how many came of age.
 */
export async function registerComingsOfAge(workAsSystem: SystemWork): Promise<number> {
  const begin = () => workAsSystem('register-comings-of-age', []);
  let total = 0;
  for (let page = await undecidedCases(begin(), null); page.length > 0;) {
    for (const caseId of page) total += await ofOneCase(begin(), caseId);
    page = await undecidedCases(begin(), page.at(-1) ?? null);
  }
  return total;
}

/** Cases with minors, a page at a time in the order of their ids. */
async function undecidedCases(work: Work, after: string | null): Promise<string[]> {
  const { ids } = await work.atomically(async () => {
    const rows = await work.db.rows({
      text: `select a.id from applications a where ${UNDECIDED_CASE} and ($2::uuid is null or a.id > $2::uuid)
               and exists (select 1 from household_members m
                 where m.household_id = a.household_id and m.left_at is null and not m.is_adult)
             order by a.id limit $3`,
      values: [[...UNDECIDED], after, CASES_AT_ONCE],
    });
    return done({ ids: rows.map(([id]) => String(id)) });
  });
  return ids;
}

async function ofOneCase(work: Work, caseId: string): Promise<number> {
  try {
    const { grown } = await work.atomically(async () => {
      // Under the lock that every act takes: whoever hands the case in at this moment comes before or after.
      const [row] = await work.db.rows({
        text: `select a.household_id from applications a where a.id = $2 and ${UNDECIDED_CASE} for update`,
        values: [[...UNDECIDED], caseId],
      });
      const members = row ? await comeOfAge(work, String(row[0])) : [];
      for (const { id } of members)
        await work.record('HouseholdMemberCameOfAge', { type: 'HouseholdMember', id, caseId }, {});
      return done({ grown: members.length });
    });
    return grown;
  } catch (error) {
    work.environment.log.error(
      { applicationId: caseId, ...faultOf(error) },
      'a coming of age was not registered',
    );
    return 0;
  }
}
