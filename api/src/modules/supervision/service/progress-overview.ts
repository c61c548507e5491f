import { countCases } from '../../application/index.js';
import { OPEN_STATES } from '../../verification/index.js';
import { reachOf, type Actor, type Reach } from '../../../platform/auth/actor.js';
import { sql, type SqlRunner } from '../../../platform/db/sql.js';
import type { PlainDate } from '../../../shared/plain-date.js';

type CaseProgress = Awaited<ReturnType<typeof countCases>>[number];

/** Counts of all cases by community, state and light; nothing for whoever sees an agency's numbers alone. */
function countCaseProgress(
  runner: SqlRunner,
  reach: Reach,
  today: PlainDate,
): Promise<readonly CaseProgress[]> {
  return reach.county ? countCases(runner, { county: true, areaIds: [] }, today) : Promise.resolve([]);
}

interface AgencyProgress {
  readonly agencyId: string;
  readonly waiting: number;
  readonly yellow: number;
  readonly red: number;
  readonly oldestDueOn: string | null;
}

/** Which agency still owes answers, the latest first. */
async function countAgencyProgress(
  runner: SqlRunner,
  { county, agencyIds }: Reach,
  today: PlainDate,
): Promise<AgencyProgress[]> {
  const rows = await runner.rows(sql`
    select r.agency_id, count(*)::int, count(*) filter (where r.due_on >= ${today} and r.warn_on <= ${today})::int,
      count(*) filter (where r.due_on < ${today})::int, min(r.due_on)::text
    from verification_requests r
    where r.state = any(${[...OPEN_STATES]}) and (${county} or r.agency_id = any(${[...agencyIds]}))
    group by 1 order by 4 desc, 3 desc, 2 desc, 1`);
  return rows.map(([agencyId, waiting, yellow, red, oldestDueOn]) => ({
    agencyId: String(agencyId),
    waiting: Number(waiting),
    yellow: Number(yellow),
    red: Number(red),
    oldestDueOn: oldestDueOn === null ? null : String(oldestDueOn),
  }));
}

interface StepPace {
  readonly state: string;
  readonly finished: number;
  readonly medianDays: number;
  readonly longestDays: number;
  readonly overdue: number;
}

/** How long each state took, in working days, for what was moved on since then; of 驳回 what the community takes to serve the notice, not how long the applicant thinks. */
async function measurePace(runner: SqlRunner, reach: Reach, since: string): Promise<StepPace[]> {
  if (!reach.county) return [];
  const rows = await runner.rows(sql`
    select from_state, count(*)::int, percentile_disc(0.5) within group (order by took_days), max(took_days), count(*) filter (where was_overdue)::int
    from application_steps where id >= first_id_at(${since}) and (from_state <> to_state or action = 'serveRejection') and action <> 'requestReconsideration' group by 1 order by 1`);
  return rows.map(([state, finished, medianDays, longestDays, overdue]) => ({
    state: String(state),
    finished: Number(finished),
    medianDays: Number(medianDays),
    longestDays: Number(longestDays),
    overdue: Number(overdue),
  }));
}

/** Is the county on schedule, who is late, what is slow: as far as the actor's statistics reach. */
export async function progressOverview(
  runner: SqlRunner,
  actor: Actor,
  today: PlainDate,
  since: string,
): Promise<{
  cases: readonly CaseProgress[];
  agencies: readonly AgencyProgress[];
  paces: readonly StepPace[];
}> {
  const reach = reachOf(actor, 'statistics.read');
  return {
    cases: await countCaseProgress(runner, reach, today),
    agencies: await countAgencyProgress(runner, reach, today),
    paces: await measurePace(runner, reach, since),
  };
}
