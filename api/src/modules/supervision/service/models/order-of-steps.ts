import { sql } from '../../../../platform/db/sql.js';
import { PASSES } from './approvals.js';
import { finding, type ModelQuery } from './finding.js';

const ON_DAY = sql`(s.at at time zone 'Asia/Shanghai')::date`;

/** P08: passed within minutes, or faster than nearly all before it where the county compares with them. */
export const passedTooFast: ModelQuery = async ({ runner, since, of }) => {
  const rows = await runner.rows(sql`
    with passes as (
      select s.id, s.case_id, s.actor_id, s.agency_id, s.action, s.at, ${ON_DAY} as day,
        extract(epoch from s.at - (select max(e.at) from application_steps e
          where e.case_id = s.case_id and e.to_state = s.from_state and e.from_state <> e.to_state and e.at <= s.at and e.id <> s.id)) / 60 as minutes
      from application_steps s where s.action = any(${PASSES}) and s.actor_id is not null
        and s.id >= first_id_at(${since}::timestamptz - case when ${of('alert.P08.percentile')}::int > 0 then interval '1 year' else interval '0' end)),
    judged as (
      select p.*, h.steps, h.line from passes p left join lateral (
        select count(*)::int as steps, percentile_cont(${of('alert.P08.percentile')}::float8 / 100) within group (order by o.minutes) as line
        from passes o where ${of('alert.P08.percentile')}::int > 0 and o.action = p.action and o.at < p.at and o.at >= p.at - interval '1 year') h on true
      where p.id >= first_id_at(${since}))
    select id, case_id, actor_id, agency_id, day::text, round(minutes::numeric, 1), round(line::numeric, 1), steps
    from judged where minutes < ${of('alert.P08.minutes')}
      or (${of('alert.P08.percentile')}::int > 0 and steps >= ${of('alert.P08.leastSteps')} and minutes < line)
    order by id`);
  return rows.map(([stepId, caseId, accountId, agencyId, on, minutes, line, steps]) => {
    const compared = `此前${steps}次的第${of('alert.P08.percentile')}百分位`;
    return finding({
      key: [stepId],
      caseId,
      accountId,
      agencyId,
      on,
      facts: {
        用时: `${Number(minutes)}分钟`,
        ...(of('alert.P08.percentile') > 0 && line !== null ? { [compared]: `${Number(line)}分钟` } : {}),
      },
      terms: [compared],
    });
  });
};

/** P09: a state was left more often than it had been entered by then. A case begins as a draft. */
export const outOfOrder: ModelQuery = async ({ runner, since, of }) => {
  const rows = await runner.rows(sql`
    select s.id, s.case_id, s.actor_id, s.agency_id, ${ON_DAY}::text, s.actor_name, s.from_state
    from application_steps s
    where s.id >= first_id_at(${since}) and s.from_state <> s.to_state
      and (select count(*) from application_steps o where o.case_id = s.case_id and o.from_state = s.from_state
          and o.from_state <> o.to_state and o.at <= s.at)
        > (case when s.from_state = 'DRAFT' then 1 else 0 end) + (select count(*) from application_steps e
          where e.case_id = s.case_id and e.to_state = s.from_state and e.from_state <> e.to_state
            and e.at <= s.at + make_interval(secs => ${of('alert.P09.toleranceSeconds')}))
    order by s.id`);
  return rows.map(([stepId, caseId, accountId, agencyId, on, name]) =>
    finding({
      key: [stepId],
      caseId,
      accountId,
      agencyId,
      on,
      facts: { 办理人: name, 情况: '办结时间早于进入该环节的时间' },
    }),
  );
};

/** P12: what was declared changed after the first review had passed, and not while a correction was asked for. */
export const changedAfterReview: ModelQuery = async ({ runner, since, of }) => {
  const rows = await runner.rows(sql`
    with passed as (
      select case_id, min(at) as at from application_steps where action = 'passCommunityReview' group by 1),
    changes as (
      select f.case_id, f.recorded_by as account_id, f.agency_id, f.recorded_at as at, case f.kind
          when 'INCOME' then '收入' when 'HOUSING' then '住房' when 'VEHICLE' then '车辆' when 'BUSINESS' then '经营' else '资产' end as what
      from confidential_facts f
      where f.kind in ('INCOME', 'HOUSING', 'VEHICLE', 'BUSINESS', 'FINANCIAL_ASSET') and f.recorded_at >= ${since}
      union all
      select m.case_id, null, null, m.joined_at, '增加成员' from household_members m where m.joined_at >= ${since}
      union all
      select m.case_id, null, null, m.left_at, '减少成员' from household_members m where m.left_at >= ${since})
    select c.case_id, max(c.account_id::text), max(c.agency_id), (c.at at time zone 'Asia/Shanghai')::date::text,
      string_agg(distinct c.what, '、'), count(*)::int, (min(p.at) at time zone 'Asia/Shanghai')::date::text
    from changes c join passed p on p.case_id = c.case_id
    where c.at > p.at + make_interval(mins => ${of('alert.P12.graceMinutes')})
      and coalesce((select s.to_state from application_steps s where s.case_id = c.case_id and s.at <= c.at
        order by s.at desc, s.id desc limit 1), '') <> 'CORRECTION_REQUIRED'
    group by 1, 4 order by 1, 4`);
  return rows.map(([caseId, accountId, agencyId, on, what, count, passedOn]) =>
    finding({
      key: [caseId, on],
      caseId,
      accountId,
      agencyId,
      on,
      facts: { 初审通过: passedOn, 改动项目: what, 改动次数: `${count}次` },
    }),
  );
};
