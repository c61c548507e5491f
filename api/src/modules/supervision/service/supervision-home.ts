import { rejectedSince } from '../../application/index.js';
import { OWING_PROBLEM_STATES } from '../../clue/index.js';
import { WORKING_STATES } from '../../task/index.js';
import { OPEN_STATES } from '../../verification/index.js';
import { workingCalendarBetween } from '../../organization/index.js';
import { sql, type SqlRunner } from '../../../platform/db/sql.js';
import { daysLeft, type DayUnit } from '../../../shared/deadline.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import { OWING_STATES, supervisionNoticeStateLabels, type NoticeState } from '../rules/notice-states.js';

/** Whose turn it is in which state: 社区, 街道 or the county's units. Who waits for the applicant owes nothing: a rejection has a limit only while its notice is to be served. */
const TURN = sql`case
  when a.state in ('SUBMITTED', 'ACCEPTED', 'COMMUNITY_REVIEW', 'OBJECTION_CHECK', 'REJECTED') then c.agency_id
  when a.state = 'SUBDISTRICT_REVIEW' then c.subdistrict_id
  when a.state in ('JOINT_VERIFICATION', 'COUNTY_REVIEW') then 'HOUSING_MANAGEMENT'
  when a.state = 'RECONSIDERATION' then 'HOUSING' end`;

/** Who of the household a check is about: two of one household may be asked about for the same record. */
const RELATION = sql`(select m.relation_code from household_members m
    where m.household_id = r.household_id and m.person_id = r.person_id order by m.joined_at desc limit 1)`;

/** Everything that is past its last day, with who owes it; a task that puts a late problem right is the same matter again. */
const overdue = (today: PlainDate) => sql`
  select 'CASE' as kind, a.id, a.id as case_id, a.application_number as label, ${TURN} as agency_id, a.due_on, a.state, null as record_type, null as relation_code, false as is_again
  from applications a join communities c on c.id = a.community_id where a.due_on < ${today} and ${TURN} is not null
  union all
  select 'REQUEST', r.id, r.case_id, a.application_number, r.agency_id, r.due_on, r.state, r.record_type, ${RELATION}, false
  from verification_requests r join applications a on a.id = r.case_id where r.due_on < ${today} and r.state = any(${[...OPEN_STATES]})
  union all
  select 'NOTICE', n.id, null, n.number, n.agency_id, n.due_on, n.state, null, null, false
  from supervision_notices n where n.due_on < ${today} and n.state = any(${[...OWING_STATES]})
  union all
  select 'PROBLEM', p.id, null, p.number, p.lead_agency_id, p.due_on, p.state, null, null, false
  from problems p where p.due_on < ${today} and p.state = any(${[...OWING_PROBLEM_STATES]})
  union all
  select 'TASK', t.id, null, t.number, t.lead_agency_id, t.due_on, t.state, null, null,
    exists (select 1 from problems p where p.task_id = t.id and p.due_on < ${today} and p.state = any(${[...OWING_PROBLEM_STATES]}))
  from tasks t where t.due_on < ${today} and t.claimed_on is null and t.state = any(${[...WORKING_STATES]})`;

const MOST_RED = 20;

export interface OverdueUnit {
  readonly id: string;
  readonly name: string;
  readonly cases: number;
  readonly requests: number;
  readonly notices: number;
  readonly problems: number;
  readonly tasks: number;
  readonly oldestDueOn: string;
}

/** 谁超期: units by how much they owe. Each number is what the list behind it shows. */
export async function listOverdueUnits(runner: SqlRunner, today: PlainDate): Promise<OverdueUnit[]> {
  const rows = await runner.rows(sql`
    select g.id, g.name, count(*) filter (where o.kind = 'CASE')::int, count(*) filter (where o.kind = 'REQUEST')::int,
      count(*) filter (where o.kind = 'NOTICE')::int, count(*) filter (where o.kind = 'PROBLEM')::int,
      count(*) filter (where o.kind = 'TASK')::int, min(o.due_on)::text
    from (${overdue(today)}) o join agencies g on g.id = o.agency_id group by 1, 2
    order by count(*) filter (where not o.is_again) desc, 8, 1`);
  return rows.map(([id, name, cases, requests, notices, problems, tasks, oldestDueOn]) => ({
    id: String(id),
    name: String(name),
    cases: Number(cases),
    requests: Number(requests),
    notices: Number(notices),
    problems: Number(problems),
    tasks: Number(tasks),
    oldestDueOn: String(oldestDueOn),
  }));
}

/** The limits of offices run in working days; a task's, and so its reminders, in days of the calendar. */
const unitOf = (kind: unknown): DayUnit => (kind === 'TASK' ? 'CALENDAR_DAY' : 'WORKING_DAY');

/** 红灯事项: what is late for longest, and why it is red; by how much, in the unit of its limit, as its own list says it. */
export async function listRedItems(
  runner: SqlRunner,
  today: PlainDate,
): Promise<{ items: object[]; count: number }> {
  const rows = await runner.rows(sql`
    select o.kind, o.id, o.case_id, o.label, g.name, o.due_on::text, o.state, o.record_type, o.relation_code, count(*) over ()::int
    from (${overdue(today)}) o join agencies g on g.id = o.agency_id where not o.is_again order by o.due_on, o.id limit ${MOST_RED}`);
  const oldest = rows[0]?.[5] as PlainDate | undefined;
  const calendar = oldest === undefined ? {} : await workingCalendarBetween(runner, oldest, today);
  const items = rows.map(([kind, id, caseId, label, agencyName, dueOn, state, recordType, relationCode]) => ({
    kind,
    id,
    caseId,
    label: label ?? '',
    recordType,
    relationCode,
    agencyName,
    dueOn,
    daysLate: -daysLeft(dueOn as PlainDate, today, unitOf(kind), calendar),
    dayUnit: unitOf(kind),
    applicationState: kind === 'CASE' ? state : null,
    problemState: kind === 'PROBLEM' ? state : null,
    taskState: kind === 'TASK' ? state : null,
    noticeState: kind === 'NOTICE' ? supervisionNoticeStateLabels[state as NoticeState] : null,
  }));
  return { items, count: Number(rows[0]?.[9] ?? 0) };
}

/** 上次查看以来: how much is new since the person last looked; what a list shows, as the list counts it from that instant. */
export async function countChanges(runner: SqlRunner, since: Date, today: PlainDate): Promise<object> {
  const instant = since.toISOString();
  const [row] = await runner.rows(sql`
    select (select count(*)::int from alerts where raised_at >= ${instant}),
      (select count(distinct notice_id)::int from notice_replies where replied_at >= ${instant}),
      (select count(*)::int from (${overdue(today)}) o where not o.is_again and o.due_on >= (${instant}::timestamptz at time zone 'Asia/Shanghai')::date),
      (select count(*)::int from applications a where ${rejectedSince(sql`a`, since)}),
      (select count(*)::int from policy_parameters where entered_at >= ${instant})`);
  const [alerts, replies, overdueItems, rejections, parameters] = (row ?? []).map(Number);
  return {
    since,
    alerts: alerts ?? 0,
    replies: replies ?? 0,
    overdue: overdueItems ?? 0,
    rejections: rejections ?? 0,
    parameters: parameters ?? 0,
  };
}

/** 风险点与预警: the register's risks whose models have hits that nobody concluded. */
export async function listRisksWithHits(runner: SqlRunner): Promise<object[]> {
  const rows = await runner.rows(sql`
    select r.id, r.number, r.risk_point, r.grade, g.name, count(*)::int, array_agg(distinct a.model_code order by a.model_code)
    from integrity_risks r join agencies g on g.id = r.agency_id
      join alerts a on a.state = 'RAISED' and r.model_codes ? a.model_code
    where r.state = 'ACTIVE' group by 1, 2, 3, 4, 5, r.score order by r.score desc, 6 desc, 2`);
  return rows.map(([id, number, riskPoint, grade, agencyName, openAlerts, modelCodes]) => ({
    id,
    number,
    riskPoint,
    grade,
    agencyName,
    openAlerts: Number(openAlerts),
    modelCodes,
  }));
}
