import { parameters } from '../../eligibility/index.js';
import { workingCalendarOf } from '../../organization/index.js';
import { reachOf, type Actor, type Reach } from '../../../platform/auth/actor.js';
import { sql, type Sql, type SqlRunner } from '../../../platform/db/sql.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import { addWorkingDays } from '../../../shared/working-days.js';
import { NO_DUE_DATE } from '../rules/clock.js';
import { turnCondition } from './turn-condition.js';

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
export function countWorklist(
  runner: SqlRunner,
  actor: Actor,
  today: PlainDate,
): Promise<readonly WorklistCount[]> {
  const isMyTurn = turnCondition(sql`state`, sql`due_on`, actor);
  return readCounters(runner, reachOf(actor, 'application.read'), today, isMyTurn);
}

/** The same for whoever may know the numbers but not the cases; the caller decides how far they reach. */
export function countCases(
  runner: SqlRunner,
  reach: CounterReach,
  today: PlainDate,
): Promise<readonly CaseCount[]> {
  return readCounters(runner, reach, today, sql`FALSE`);
}

type CounterReach = Pick<Reach, 'county' | 'areaIds'>;

async function readCounters(
  runner: SqlRunner,
  { county, areaIds }: CounterReach,
  today: PlainDate,
  isMyTurn: Sql,
): Promise<WorklistCount[]> {
  const values = await parameters(runner, today);
  const yellowUntil = addWorkingDays(
    today,
    values['lamp.stepYellowDaysLeft'],
    await workingCalendarOf(runner),
  );
  const rows = await runner.rows(sql`
    select community_id, state,
      case when due_on = ${NO_DUE_DATE} then null when due_on < ${today} then 'RED' when due_on <= ${yellowUntil} then 'YELLOW' else 'GREEN' end as lamp,
      ${isMyTurn} as is_my_turn, sum(total)::int
    from worklist_counters where total > 0 and (${county} or community_id = any(${areaIds})) group by 1, 2, 3, 4 order by 1, 2, 3`);
  return rows.map(([communityId, state, lamp, mine, total]) => ({
    communityId: String(communityId),
    state: String(state),
    lamp: lamp as CaseCount['lamp'],
    isMyTurn: mine === true,
    total: Number(total),
  }));
}
