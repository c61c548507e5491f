import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { TestClient } from '../../support/client.js';
import { TaskOffice } from './task-office.js';

const STATISTICS = `query($from: PlainDate!, $to: PlainDate!) { taskStatistics(from: $from, to: $to) {
  county { total done suspended open overdue doneWithDueDate doneOnTime meanDelayDays returns } rankedAgencies
  agencies { agencyId rank total done suspended open overdue doneWithDueDate doneOnTime doneRate onTimeRate meanDelayDays returns }
  months { month registered completed returned } } }`;
const LIST = 'query($filter: TaskFilter) { tasks(filter: $filter, first: 1) { totalCount } }';
const COUNTS = `{ taskCounts { state lamp agencyId total } }`;

interface Figures {
  readonly agencyId: string;
  readonly total: number;
  readonly done: number;
  readonly open: number;
  readonly suspended: number;
  readonly overdue: number;
  readonly doneWithDueDate: number;
  readonly doneOnTime: number;
  readonly onTimeRate: number | null;
  readonly doneRate: number | null;
  readonly meanDelayDays: number | null;
  readonly returns: number;
}
interface Answer {
  readonly taskStatistics: {
    readonly county: Figures;
    readonly agencies: Figures[];
    readonly months: { month: string; registered: number; completed: number; returned: number }[];
  };
}

const AGENCIES = ['PROPERTY_CENTER', 'CIVIL_AFFAIRS', 'COURT', 'HRSS'] as const;
const STATES = [
  'ASSIGNED',
  'IN_PROGRESS',
  'REPORTED',
  'COMPLETION_CLAIMED',
  'DONE',
  'CLOSED',
  'SUSPENDED',
] as const;

const day = fc
  .integer({ min: 0, max: 250 })
  .map((n) => new Date(Date.UTC(2025, 10, 1) + n * 86_400_000).toISOString().slice(0, 10));
const made = fc.record({
  agency: fc.constantFrom(...AGENCIES),
  state: fc.constantFrom(...STATES),
  registered: day,
  due: fc.option(day, { nil: null, freq: 4 }),
  done: day,
  returns: fc.array(day, { maxLength: 3 }),
});
type Made = typeof made extends fc.Arbitrary<infer T> ? T : never;

let office: TaskOffice;
let clerk: TestClient;
let tasks: Made[];

beforeAll(async () => {
  office = await TaskOffice.start();
  clerk = await office.as('OFFICE_CLERK');
  // Seeded: the same tasks at every run.
  tasks = fc.sample(made, { numRuns: 200, seed: 20260708 });
  for (const [index, task] of tasks.entries()) {
    const ended = task.state === 'DONE' || task.state === 'CLOSED';
    const [row] = await office.rows<{ id: string }>(
      `insert into tasks (id, number, origin_kind, origin_label, title, content, acceptance, instructed_by, contact, urgency, lead_agency_id, working_agency_ids, due_on, feedback_cycle, state, registered_at, claimed_on, done_on, look_back)
       values (gen_random_uuid(), $1, 'FREE', '批示', '任务', '内容', '标准', '', '', 'ROUTINE', $2::text, array[$2::text], $3, 'MONTHLY', $4, $5::date + time '10:00', $6, $7, '看过') returning id`,
      [
        `DBS-${index}`,
        task.agency,
        task.due,
        task.state,
        task.registered,
        ended || task.state === 'COMPLETION_CLAIMED' ? task.done : null,
        ended ? task.done : null,
      ],
    );
    const steps = [
      ['create', task.registered],
      ...(ended ? [['complete', task.done]] : []),
      // A look-back that fails sends back too.
      ...task.returns.map((on, place) => [place === 0 ? 'return' : 'reopen', on]),
    ];
    for (const [place, [action, on]] of steps.entries())
      await office.rows(
        `insert into task_steps (id, task_id, ordinal, action, to_state, actor_name, agency_id, text, at, happened_on) values (gen_random_uuid(), $1, $2, $3, 'RETURNED', '甲', $4, '', now(), $5)`,
        [row?.id, place + 1, action, task.agency, on],
      );
  }
}, 120_000);
afterAll(() => office.close());

const TODAY = '2026-07-08';
const FROM = '2026-01-01';
const TO = '2026-06-30';

describe('督办统计', () => {
  it('equals an independent recount, for the county and for each unit', async () => {
    const { taskStatistics } = await clerk.run<Answer>(STATISTICS, { from: FROM, to: TO });
    // Another way to the same numbers: one flat table of facts per task, counted unit by unit.
    const recount = await office.rows<Record<string, unknown>>(
      `with facts as (
         select t.lead_agency_id as agency, (t.state = 'DONE' or t.state = 'CLOSED') as is_done, t.state = 'SUSPENDED' as is_stopped, t.due_on, t.done_on,
           (t.state in ('ASSIGNED', 'IN_PROGRESS', 'REPORTED') and t.due_on < date '${TODAY}') as is_late
         from tasks t where to_char(t.registered_at at time zone 'Asia/Shanghai', 'YYYY-MM') between '2026-01' and '2026-06')
       select a.agency as "agencyId",
         (select count(*)::int from facts f where f.agency = a.agency) as total,
         (select count(*)::int from facts f where f.agency = a.agency and is_done) as done,
         (select count(*)::int from facts f where f.agency = a.agency and is_stopped) as suspended,
         (select count(*)::int from facts f where f.agency = a.agency and not is_done and not is_stopped) as open,
         (select count(*)::int from facts f where f.agency = a.agency and is_late) as overdue,
         (select count(*)::int from facts f where f.agency = a.agency and is_done and due_on is not null) as "doneWithDueDate",
         (select count(*)::int from facts f where f.agency = a.agency and is_done and due_on is not null and not (done_on > due_on)) as "doneOnTime",
         (select (sum(case when done_on > due_on then done_on - due_on else 0 end)::float / nullif(count(*), 0)) from facts f where f.agency = a.agency and is_done and due_on is not null) as delay,
         (select count(*)::int from task_steps s where s.agency_id = a.agency and s.action in ('return', 'reopen') and s.happened_on >= date '${FROM}' and s.happened_on < date '2026-07-01') as returns
       from (select distinct agency from facts) a`,
    );
    expect(recount).toHaveLength(AGENCIES.length);
    const rateOf = (row: Record<string, unknown>, part: string, whole: string) =>
      Number(row[part]) / Number(row[whole]);
    const rates = (row: Record<string, unknown>) => [
      rateOf(row, 'doneOnTime', 'doneWithDueDate'),
      rateOf(row, 'done', 'total'),
    ];
    // By on-time rate, then by share done: as many stand before a unit as are better.
    const rankOf = (row: Record<string, unknown>) => {
      const [onTime = 0, done = 0] = rates(row);
      return (
        1 +
        recount.filter((other) => {
          const [otherOnTime = 0, otherDone = 0] = rates(other);
          return otherOnTime > onTime || (otherOnTime === onTime && otherDone > done);
        }).length
      );
    };
    for (const { delay, ...row } of recount) {
      const shown = taskStatistics.agencies.find(({ agencyId }) => agencyId === row['agencyId']);
      expect(shown).toMatchObject({ ...row, rank: rankOf(row) });
      expect(shown?.meanDelayDays).toBeCloseTo(Number(delay), 6);
      expect([shown?.onTimeRate, shown?.doneRate]).toEqual(rates(row));
    }
    const sum = (key: string) => recount.reduce((total, row) => total + Number(row[key]), 0);
    const counted = [
      'total',
      'done',
      'suspended',
      'open',
      'overdue',
      'doneWithDueDate',
      'doneOnTime',
      'returns',
    ];
    const { meanDelayDays, ...county } = taskStatistics.county;
    expect(county).toEqual(Object.fromEntries(counted.map((key) => [key, sum(key)])));
    const delays = recount.reduce(
      (days, row) => days + Number(row['delay']) * Number(row['doneWithDueDate']),
      0,
    );
    expect(meanDelayDays).toBeCloseTo(delays / sum('doneWithDueDate'), 6);
    expect(Math.min(sum('overdue'), sum('suspended'), sum('returns'))).toBeGreaterThan(0);
  });

  it('opens a list of exactly as many as each number says', async () => {
    const { taskStatistics } = await clerk.run<Answer>(STATISTICS, { from: FROM, to: TO });
    const period = { registeredFrom: FROM, registeredTo: TO };
    const listed = async (filter: object, client = clerk) =>
      (await client.run<{ tasks: { totalCount: number } }>(LIST, { filter: { ...period, ...filter } })).tasks
        .totalCount;
    const cards: Record<string, object> = {
      total: {},
      done: { states: ['DONE', 'CLOSED'] },
      open: {
        states: [
          ...['REGISTERED', 'ASSIGNED', 'RECEIVED', 'IN_PROGRESS', 'REPORTED', 'RETURNED'],
          ...['COMPLETION_CLAIMED', 'VERIFIED'],
        ],
      },
      suspended: { states: ['SUSPENDED'] },
      overdue: { isOverdue: true },
    };
    const numbers = (row: Figures) => Object.entries(row).filter(([key]) => key in cards);
    const lists = async (lead: object, client = clerk) => {
      const pairs: [string, number][] = [];
      for (const [key, filter] of Object.entries(cards))
        pairs.push([key, await listed({ ...lead, ...filter }, client)]);
      return Object.fromEntries(pairs);
    };
    // One task that a unit only supports stands in the unit's list, not in its number.
    await office.rows(
      `update tasks set working_agency_ids = array['PROPERTY_CENTER', 'COURT'] where lead_agency_id = 'PROPERTY_CENTER'`,
    );
    expect(Object.fromEntries(numbers(taskStatistics.county))).toEqual(await lists({}));
    for (const row of taskStatistics.agencies)
      expect(Object.fromEntries(numbers(row))).toEqual(await lists({ leadAgencyId: row.agencyId }));
    const court = taskStatistics.agencies.find(({ agencyId }) => agencyId === 'COURT');
    const liaison = await office.as('LIAISON', 'COURT');
    expect(await listed({ leadAgencyId: 'COURT', isOverdue: true }, liaison)).toBe(court?.overdue);
    // Without its period and its rule a number would open another list: the data tell them apart.
    expect(await listed({ registeredFrom: null, registeredTo: null })).toBeGreaterThan(
      taskStatistics.county.total,
    );
    expect(await listed({ agencyIds: ['COURT'] })).toBeGreaterThan(Number(court?.total));
    expect(await listed({ isOverdue: false })).toBe(taskStatistics.county.total);
    await office.rows(`update tasks set working_agency_ids = array[lead_agency_id]`);
  });

  it('counts the trend month by month', async () => {
    const { taskStatistics } = await clerk.run<Answer>(STATISTICS, { from: FROM, to: TO });
    const within = (on: string, month: string) => on.startsWith(month);
    for (const { month, registered, completed, returned } of taskStatistics.months) {
      const ended = tasks.filter(({ state }) => state === 'DONE' || state === 'CLOSED');
      expect([month, registered, completed, returned]).toEqual([
        month,
        tasks.filter((task) => within(task.registered, month)).length,
        ended.filter((task) => within(task.done, month)).length,
        tasks.flatMap((task) => task.returns).filter((on) => within(on, month)).length,
      ]);
    }
    expect(taskStatistics.months.map(({ month }) => month)).toEqual([
      '2026-01',
      '2026-02',
      '2026-03',
      '2026-04',
      '2026-05',
      '2026-06',
    ]);
  });

  it('shows a unit its own row, its rank among all and the county, and no other unit', async () => {
    const liaison = await office.as('LIAISON', 'COURT');
    const { taskStatistics } = await liaison.run<Answer>(STATISTICS, { from: FROM, to: TO });
    expect(taskStatistics.agencies.map(({ agencyId }) => agencyId)).toEqual(['COURT']);
    const { taskCounts } = await liaison.run<{ taskCounts: { agencyId: string; total: number }[] }>(COUNTS);
    expect(new Set(taskCounts.map(({ agencyId }) => agencyId))).toEqual(new Set(['COURT']));
    expect(taskCounts.reduce((sum, { total }) => sum + total, 0)).toBe(
      tasks.filter(({ agency }) => agency === 'COURT').length,
    );
  });
});
