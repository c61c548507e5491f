import type { Work } from '../../../platform/work.js';

/** Involves agencies in a case from now on. Rows are only gained: a hand-over never moves a row out of its writer's sight. */
export async function grantCaseAccess(
  work: Work,
  caseId: string,
  agencyIds: readonly string[],
): Promise<void> {
  await work.db.execute({
    text: `insert into case_access (case_id, agency_id, since)
           select $1, agency, $3 from unnest($2::varchar[]) as agency on conflict do nothing`,
    values: [caseId, [...new Set(agencyIds)], work.now().toISOString()],
  });
}
