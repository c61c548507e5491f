import { reachOf, type Actor } from '../../../platform/auth/actor.js';
import { sql, type Sql, type SqlRunner } from '../../../platform/db/sql.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import { ENDED_STATES } from '../rules/task-vocabulary.js';
import { taskCondition } from './task-filter.js';

/** Counts of the tasks registered in a period, as they stand today. Rates are null where there is nothing to divide by. */
export interface TaskFigures {
  readonly total: number;
  readonly done: number;
  readonly suspended: number;
  readonly open: number;
  /** Open, past due and not yet claimed. */
  readonly overdue: number;
  /** Done, with a due date: what the on-time rate is a part of. */
  readonly doneWithDueDate: number;
  readonly doneOnTime: number;
  readonly doneRate: number | null;
  readonly onTimeRate: number | null;
  /** Calendar days past due of what was done with a due date, 0 for what was on time. */
  readonly meanDelayDays: number | null;
  /** Times something was sent back in the period. */
  readonly returns: number;
}

export interface AgencyFigures extends TaskFigures {
  readonly agencyId: string;
  readonly agencyName: string;
  /** By on-time rate, then by share done; of the units that lead a task of the period. */
  readonly rank: number;
}

export interface MonthFigures {
  readonly month: string;
  readonly registered: number;
  readonly completed: number;
  readonly returned: number;
}

export interface TaskStatistics {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly county: TaskFigures;
  readonly rankedAgencies: number;
  readonly agencies: readonly AgencyFigures[];
  readonly months: readonly MonthFigures[];
}

/** What a card opens is the list of the same filter. */
function countedColumns(today: PlainDate): Sql {
  const done = taskCondition({ states: ENDED_STATES }, today)('t');
  return sql`count(*)::int, (count(*) filter (where ${done}))::int,
  (count(*) filter (where ${taskCondition({ states: ['SUSPENDED'] }, today)('t')}))::int,
  (count(*) filter (where ${taskCondition({ isOverdue: true }, today)('t')}))::int,
  (count(*) filter (where ${done} and t.due_on is not null))::int,
  (count(*) filter (where ${done} and t.done_on <= t.due_on))::int,
  avg(greatest(t.done_on - t.due_on, 0)) filter (where ${done} and t.due_on is not null)`;
}

function figuresOf(values: readonly unknown[], returns: number): TaskFigures {
  const [total, done, suspended, overdue, doneWithDueDate, doneOnTime] = values.slice(0, 6).map(Number);
  const counts = {
    total: total ?? 0,
    done: done ?? 0,
    suspended: suspended ?? 0,
    overdue: overdue ?? 0,
    doneWithDueDate: doneWithDueDate ?? 0,
    doneOnTime: doneOnTime ?? 0,
  };
  return {
    ...counts,
    open: counts.total - counts.done - counts.suspended,
    doneRate: counts.total === 0 ? null : counts.done / counts.total,
    onTimeRate: counts.doneWithDueDate === 0 ? null : counts.doneOnTime / counts.doneWithDueDate,
    meanDelayDays: values[6] === null || values[6] === undefined ? null : Number(values[6]),
    returns,
  };
}

async function returnsByAgency(
  runner: SqlRunner,
  from: PlainDate,
  to: PlainDate,
): Promise<Map<string, number>> {
  const rows = await runner.rows({
    text: `select agency_id, count(*)::int from task_steps where action in ('return', 'reopen') and happened_on between $1 and $2 group by 1`,
    values: [from, to],
  });
  return new Map(rows.map(([agencyId, total]) => [String(agencyId), Number(total)]));
}

async function monthFigures(
  runner: SqlRunner,
  from: PlainDate,
  to: PlainDate,
  agencyIds: readonly string[] | null,
): Promise<MonthFigures[]> {
  const rows = await runner.rows(sql`
    with months as (select to_char(m, 'YYYY-MM') as month from generate_series(date_trunc('month', ${from}::date), ${to}::date, interval '1 month') m),
    acts as (select to_char(s.happened_on, 'YYYY-MM') as month, s.action from task_steps s join tasks t on t.id = s.task_id
      where s.happened_on between ${from} and ${to} and s.action in ('create', 'complete', 'return', 'reopen')
        and (${agencyIds === null} or t.lead_agency_id = any(${[...(agencyIds ?? [])]})))
    select m.month, (count(*) filter (where a.action = 'create'))::int, (count(*) filter (where a.action = 'complete'))::int,
      (count(*) filter (where a.action in ('return', 'reopen')))::int
    from months m left join acts a on a.month = m.month group by 1 order by 1`);
  return rows.map(([month, registered, completed, returned]) => ({
    month: String(month),
    registered: Number(registered),
    completed: Number(completed),
    returned: Number(returned),
  }));
}

const better = (left: number | null, right: number | null): number => (right ?? -1) - (left ?? -1);

/**
 * 督办统计: totals and rates of the county and of each lead unit over a period, trend by month. A unit sees its own row
 * and the county's numbers, so that it knows where it stands; matters and other units' rows stay with the office.
 */
export async function taskStatistics(
  runner: SqlRunner,
  actor: Actor,
  period: { readonly from: PlainDate; readonly to: PlainDate },
  today: PlainDate,
): Promise<TaskStatistics> {
  const { from, to } = period;
  const reach = reachOf(actor, 'task.read');
  const returns = await returnsByAgency(runner, from, to);
  const columns = countedColumns(today);
  const inPeriod = taskCondition({ registeredFrom: from, registeredTo: to }, today)('t');
  const [county] = await runner.rows(sql`select ${columns} from tasks t where ${inPeriod}`);
  const byAgency = await runner.rows(sql`
    select ${columns}, t.lead_agency_id, a.short_name from tasks t join agencies a on a.id = t.lead_agency_id
    where ${inPeriod} group by t.lead_agency_id, a.short_name, a.ordinal order by a.ordinal`);
  const rows = byAgency.map((row) => {
    const agencyId = String(row[7]);
    return { ...figuresOf(row, returns.get(agencyId) ?? 0), agencyId, agencyName: String(row[8]) };
  });
  const ranks = [...rows]
    .sort((a, b) => better(a.onTimeRate, b.onTimeRate) || better(a.doneRate, b.doneRate))
    .map(({ agencyId }) => agencyId);
  const ranked = rows.map((row) => ({ ...row, rank: ranks.indexOf(row.agencyId) + 1 }));
  const allReturns = [...returns.values()].reduce((sum, count) => sum + count, 0);
  return {
    from,
    to,
    county: figuresOf(county ?? [], allReturns),
    rankedAgencies: rows.length,
    agencies: reach.county ? ranked : ranked.filter(({ agencyId }) => reach.agencyIds.includes(agencyId)),
    months: await monthFigures(runner, from, to, reach.county ? null : reach.agencyIds),
  };
}
