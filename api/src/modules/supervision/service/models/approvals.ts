import { sql } from '../../../../platform/db/sql.js';
import { finding, type ModelQuery } from './finding.js';

/** The three acts by which a level lets an application pass. */
export const PASSES = ['passCommunityReview', 'passSubdistrictReview', 'approve'];

const ON_DAY = sql`(s.at at time zone 'Asia/Shanghai')::date`;

/** P04: whose share of a finished month's approvals is over the line. */
export const tooManyByOne: ModelQuery = async ({ runner, since, now, of }) => {
  const rows = await runner.rows(sql`
    with monthly as (
      select to_char(s.at at time zone 'Asia/Shanghai', 'YYYY-MM') as month, s.actor_id, max(s.agency_id) as agency_id,
        count(*)::int as own, max(${ON_DAY})::text as last_on
      from application_steps s where s.action = 'approve' and s.actor_id is not null
        and s.id >= first_id_at(date_trunc('month', ${since}::timestamptz at time zone 'Asia/Shanghai') at time zone 'Asia/Shanghai')
        and s.at < date_trunc('month', ${now}::timestamptz at time zone 'Asia/Shanghai') at time zone 'Asia/Shanghai'
      group by 1, 2),
    shared as (select *, sum(own) over (partition by month)::int as total from monthly)
    select month, actor_id, agency_id, own, total, last_on from shared
    where total >= ${of('alert.P04.leastApprovals')} and own * 100 > total * ${of('alert.P04.sharePercent')}
    order by month, actor_id`);
  return rows.map(([month, accountId, agencyId, own, total, on]) =>
    finding({
      key: [month, accountId],
      accountId,
      agencyId,
      on,
      facts: {
        月份: month,
        本人核准: `${own}件`,
        全县核准: `${total}件`,
        占比: `${Math.round((Number(own) * 1000) / Number(total)) / 10}%`,
      },
    }),
  );
};

/** P05: who acted at two levels of one case, past the use cases that refuse it. */
export const actedAtTwoLevels: ModelQuery = async ({ runner, since, of }) => {
  const rows = await runner.rows(sql`
    with acts as (
      select s.case_id, s.actor_id, s.agency_id, ${ON_DAY} as day, case
        when s.action in ('accept', 'decline', 'startReview', 'passCommunityReview') or s.from_state = 'COMMUNITY_REVIEW' and s.action in ('return', 'reject') then '社区'
        when s.action = 'passSubdistrictReview' or s.from_state = 'SUBDISTRICT_REVIEW' and s.action in ('return', 'reject') then '街道'
        when s.action = 'recommend' then '县级审核'
        when s.action in ('approve', 'uphold', 'reopen') then '核准' end as level, s.id
      from application_steps s where s.actor_id is not null)
    select a.case_id, a.actor_id, max(a.agency_id), max(a.day)::text, string_agg(distinct a.level, '、'), count(distinct a.level)::int
    from acts a where a.level is not null
    group by 1, 2 having count(distinct a.level) >= ${of('alert.P05.levels')} and bool_or(a.id >= first_id_at(${since}))
    order by 1, 2`);
  return rows.map(([caseId, accountId, agencyId, on, levels, count]) =>
    finding({
      key: [caseId, accountId],
      caseId,
      accountId,
      agencyId,
      on,
      facts: { 办理层级: levels, 层级数: count },
    }),
  );
};

/** P11: more passes by one person within some minutes than anybody reads. */
export const passedInBatches: ModelQuery = async ({ runner, since, of }) => {
  const rows = await runner.rows(sql`
    with windows as (
      select s.actor_id, s.agency_id, ${ON_DAY} as day, s.at,
        count(*) over (partition by s.actor_id order by s.at
          range between current row and make_interval(mins => ${of('alert.P11.minutes')}) following)::int as passed
      from application_steps s
      where s.action = any(${PASSES}) and s.actor_id is not null and s.id >= first_id_at(${since}))
    select distinct on (actor_id, day) actor_id, agency_id, day::text, passed, to_char(at at time zone 'Asia/Shanghai', 'HH24:MI')
    from windows where passed > ${of('alert.P11.approvals')} order by actor_id, day, passed desc, at`);
  return rows.map(([accountId, agencyId, on, passed, from]) =>
    finding({
      key: [accountId, on],
      accountId,
      agencyId,
      on,
      facts: { 起始时间: from, 时间段: `${of('alert.P11.minutes')}分钟`, 通过件数: `${passed}件` },
      terms: ['时间段'],
    }),
  );
};

/** P13: a standard or the days of publicity changed, and approvals followed at once: from when the new value was there and in force. */
export const approvedAfterChange: ModelQuery = async ({ runner, since, of }) => {
  const rows = await runner.rows(sql`
    with changes as (
      select v.*, greatest(v.entered_at, v.valid_from::timestamp at time zone 'Asia/Shanghai') as since
      from policy_parameters v
      where not v.is_sample and (v.valid_until is null or v.valid_until >= v.valid_from)
        and (v.key like 'standard.%' or v.key like 'rule.%' or v.key like 'publicity.%'))
    select v.id, v.key, v.entered_by, (v.since at time zone 'Asia/Shanghai')::date::text, v.doc_no, count(*)::int
    from changes v join application_steps s on s.action = 'approve'
      and s.at > v.since and s.at <= v.since + make_interval(days => ${of('alert.P13.days')})
    where v.since >= ${since}
    group by 1, 2, 3, 4, 5 having count(*) >= ${of('alert.P13.approvals')} order by 4, 1`);
  return rows.map(([id, key, accountId, on, docNo, approvals]) =>
    finding({
      key: [id],
      accountId,
      on,
      facts: {
        参数: key,
        文号: docNo,
        观察天数: `${of('alert.P13.days')}天`,
        其间核准: `${approvals}件`,
      },
      terms: ['观察天数'],
    }),
  );
};

/** P14: rejected by one, approved by another soon after; the same applicant, in this or another application. */
export const approvedAfterRejection: ModelQuery = async ({ runner, since, of }) => {
  const rows = await runner.rows(sql`
    select distinct on (s.id) s.id, s.case_id, s.actor_id, s.agency_id, ${ON_DAY}::text, r.actor_name, a.application_number,
      (r.at at time zone 'Asia/Shanghai')::date::text
    from application_steps s
      join applications b on b.id = s.case_id
      join applications a on a.applicant_id = b.applicant_id
      join application_steps r on r.case_id = a.id and r.action = 'reject'
    where s.action = 'approve' and s.id >= first_id_at(${since}) and r.actor_id <> s.actor_id
      and r.at < s.at and s.at < r.at + make_interval(days => ${of('alert.P14.days')})
    order by s.id, r.at desc`);
  return rows.map(([stepId, caseId, accountId, agencyId, on, rejectedBy, number, rejectedOn]) =>
    finding({
      key: [stepId],
      caseId,
      accountId,
      agencyId,
      on,
      facts: { 驳回人: rejectedBy, 驳回日期: rejectedOn, 被驳回的申请: number, 核准日期: on },
    }),
  );
};
