import type { SqlRunner } from '../../../platform/db/sql.js';
import type { ReadViewer } from '../../../platform/read-viewer.js';
import type { Work } from '../../../platform/work.js';

/** Which cases the county does not (or no longer) have before it. The application answers, which stands further down. */
export const CASES_NOT_UNDER_REVIEW = 'CasesNotUnderReview';

/** Held: whoever approves at the same moment waits, and then finds the answer doubted. */
export async function staysUnderReview(work: Work, caseId: string): Promise<boolean> {
  await work.flush();
  const others = await work.environment.events.ask(CASES_NOT_UNDER_REVIEW, work.db, [caseId], { hold: true });
  return !others.has(caseId);
}

/** Whether each row's case is under review; asked only for who may doubt answers. */
export async function areUnderReview(
  rows: readonly Readonly<Record<string, unknown>>[],
  viewer: ReadViewer,
  runner: SqlRunner,
): Promise<boolean[]> {
  if (!viewer.grants.has('verification.dispute')) return rows.map(() => false);
  const caseIds = rows.map((row) => String(row['case_id']));
  const others = await viewer.events.ask(CASES_NOT_UNDER_REVIEW, runner, [...new Set(caseIds)]);
  return caseIds.map((caseId) => !others.has(caseId));
}
