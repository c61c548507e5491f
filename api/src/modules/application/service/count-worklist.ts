import { parameters } from '../../eligibility/index.js';
import { workingCalendarOf } from '../../organization/index.js';
import { reachOf, type Actor, type Reach } from '../../../platform/auth/actor.js';
import { sql, type Sql, type SqlRunner } from '../../../platform/db/sql.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import { addWorkingDays } from '../../../shared/working-days.js';
import { NO_DUE_DATE } from '../rules/clock.js';
import { countyTurnCondition, turnCondition } from './turn-condition.js';

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
  const isMyTurn = turnCondition(sql`state`, sql`due_on`, actor);
  const reach = reachOf(actor, 'application.read');
  return countCountyTurn(runner, actor, reach, today, await readCounters(runner, reach, today, isMyTurn));
}

/** The counters do not tell reviewer's cases from approver's; those few at the county are counted themselves. */
async function countCountyTurn(
  runner: SqlRunner,
  actor: Actor,
  { county, areaIds }: CounterReach,
  today: PlainDate,
  counts: readonly WorklistCount[],
): Promise<readonly WorklistCount[]> {
  const a = sql`a`;
  const condition = countyTurnCondition(a, actor);
  if (!condition || !counts.some(({ state }) => state === 'COUNTY_REVIEW')) return counts;
  const rows = await runner.rows(sql`
    select a.community_id, ${lampOf(sql`a.queue_on`, today, await yellowUntil(runner, today))} as lamp, count(*)::int
    from applications a where a.state = 'COUNTY_REVIEW' and (${county} or a.community_id = any(${areaIds})) and ${condition} group by 1, 2`);
  const mine = new Map(rows.map(([community, lamp, total]) => [`${community}|${lamp}`, Number(total)]));
  return counts.flatMap((count) => {
    if (count.state !== 'COUNTY_REVIEW') return [count];
    const own = Math.min(count.total, mine.get(`${count.communityId}|${count.lamp}`) ?? 0);
    return [
      { ...count, isMyTurn: true, total: own },
      { ...count, isMyTurn: false, total: count.total - own },
    ].filter(({ total }) => total > 0);
  });
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
  const rows = await runner.rows(sql`
    select community_id, state, ${lampOf(sql`due_on`, today, await yellowUntil(runner, today))} as lamp,
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

async function yellowUntil(runner: SqlRunner, today: PlainDate): Promise<PlainDate> {
  const values = await parameters(runner, today);
  return addWorkingDays(today, values['lamp.stepYellowDaysLeft'], await workingCalendarOf(runner));
}

const lampOf = (dueOn: Sql, today: PlainDate, lastYellow: PlainDate): Sql =>
  sql`case when ${dueOn} = ${NO_DUE_DATE} then null when ${dueOn} < ${today} then 'RED' when ${dueOn} <= ${lastYellow} then 'YELLOW' else 'GREEN' end`;
