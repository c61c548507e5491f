import type { Actor } from '../../../platform/auth/actor.js';
import { sql, type SqlRunner } from '../../../platform/db/sql.js';
import { caseVisibleTo, isLiveCase } from '../../registry/index.js';
import { eligibilityRules } from '../rules/check-household.js';

/** Live cases with an open suspicion (疑点), by rule: the numbers of the home page. Rules without one are left out. */
export async function countSuspicions(
  runner: SqlRunner,
  actor: Actor,
): Promise<{ ruleCode: string; ruleTitle: string; total: number }[]> {
  const { text, values } = sql`SELECT s.rule_code, count(DISTINCT s.case_id) FROM suspicions AS s
    WHERE s.state = 'RAISED' AND ${isLiveCase(sql`s.case_id`)} AND ${caseVisibleTo(actor, 'household.readConfidential', 's')}
    GROUP BY s.rule_code ORDER BY 2 DESC, 1`;
  const rows = await runner.rows({ text, values });
  return rows.map(([code, total]) => ({
    ruleCode: String(code),
    ruleTitle: eligibilityRules[code as keyof typeof eligibilityRules].title,
    total: Number(total),
  }));
}
