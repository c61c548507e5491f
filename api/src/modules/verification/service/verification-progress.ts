import type { Work } from '../../../platform/work.js';
import { OPEN_STATES } from '../rules/request-states.js';

/** How many requests a round of a case has, and for how many an agency is still waited for. */
export async function verificationProgress(
  work: Work,
  caseId: string,
  round: number,
): Promise<{ total: number; open: number }> {
  const [row] = await work.db.rows({
    name: 'verification_progress',
    text: `select count(*) as total, count(*) filter (where state = any($3)) as open
           from verification_requests where case_id = $1 and round = $2`,
    values: [caseId, round, [...OPEN_STATES]],
  });
  return { total: Number(row?.[0]), open: Number(row?.[1]) };
}
