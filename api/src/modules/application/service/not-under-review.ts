import { sql, type SqlRunner } from '../../../platform/db/sql.js';

/**
 * Of some cases those the county does not have before it: not in 联审联查 or 县级核准, nor returned from there for
 * correction. Elsewhere the decision is made, or nobody looks at a new answer. `hold` keeps them where they are until the
 * transaction ends.
 */
export async function casesNotUnderReview(
  runner: SqlRunner,
  caseIds: readonly string[],
  { hold }: { readonly hold: boolean } = { hold: false },
): Promise<ReadonlySet<string>> {
  const found = sql`SELECT a.id, a.state IN ('JOINT_VERIFICATION', 'COUNTY_REVIEW')
    OR (a.state = 'CORRECTION_REQUIRED' AND a.resume_state = 'COUNTY_REVIEW') FROM applications a WHERE a.id = ANY(${[...caseIds]})`;
  const rows = await runner.rows(hold ? sql`${found} FOR SHARE` : found);
  return new Set(rows.filter(([, isUnderReview]) => isUnderReview !== true).map(([id]) => String(id)));
}
