import { parameters } from '../../eligibility/index.js';
import { workingCalendarOf } from '../../organization/index.js';
import { reachOf, type Actor, type Reach } from '../../../platform/auth/actor.js';
import { sql, type SqlRunner } from '../../../platform/db/sql.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import { addWorkingDays } from '../../../shared/working-days.js';
import { statesInTurnOf } from '../rules/application-policy.js';
import { NO_DUE_DATE } from '../rules/clock.js';

export interface CaseCount {
  readonly communityId: string;
  readonly state: string;
  readonly lamp: 'GREEN' | 'YELLOW' | 'RED' | null;
  readonly total: number;
}

export interface WorklistCount extends CaseCount {
  readonly isMyTurn: boolean;
}

/** How many cases stand where, by light, from the counters alone. A due date is yellow up to the same day as on the case itself. */
export async function countWorklist(
  runner: SqlRunner,
  actor: Actor,
  today: PlainDate,
): Promise<readonly WorklistCount[]> {
  const mine = new Set<unknown>(statesInTurnOf(actor));
  const counts = await countCases(runner, reachOf(actor, 'application.read'), today);
  return counts.map((count) => ({ ...count, isMyTurn: mine.has(count.state) }));
}

/** The same for whoever may know the numbers but not the cases; the caller decides how far they reach. */
export async function countCases(
  runner: SqlRunner,
  { county, areaIds }: Pick<Reach, 'county' | 'areaIds'>,
  today: PlainDate,
): Promise<readonly CaseCount[]> {
  const values = await parameters(runner, today);
  const yellowUntil = addWorkingDays(
    today,
    values['lamp.stepYellowDaysLeft'],
    await workingCalendarOf(runner),
  );
  const rows = await runner.rows(sql`
    select community_id, state,
      case when due_on = ${NO_DUE_DATE} then null when due_on < ${today} then 'RED' when due_on <= ${yellowUntil} then 'YELLOW' else 'GREEN' end as lamp,
      sum(total)::int
    from worklist_counters where total > 0 and (${county} or community_id = any(${areaIds})) group by 1, 2, 3 order by 1, 2, 3`);
  return rows.map(([communityId, state, lamp, total]) => ({
    communityId: String(communityId),
    state: String(state),
    lamp: lamp as CaseCount['lamp'],
    total: Number(total),
  }));
}
