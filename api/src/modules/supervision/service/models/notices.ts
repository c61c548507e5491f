import { sql } from '../../../../platform/db/sql.js';
import { finding, type ModelQuery } from './finding.js';

/**
 * P10: shorter than the rule of its day, taken off line early, or no longer what was released. The rule of its day is what
 * had been entered by then: a version that came later ends the one before it, and would excuse what was already shown.
 */
export const publicityCutShort: ModelQuery = async ({ runner, since, of }) => {
  const least = of('alert.P10.missingDays');
  const short = await runner.rows(sql`
    with looked_at as (
      select n.id, n.case_id, n.public_number, n.days, n.state, n.submitted_by, n.ends_on, (n.published_at at time zone 'Asia/Shanghai')::date as published_on,
        (n.offline_at at time zone 'Asia/Shanghai')::date as offline_on,
        (select v.value::int from policy_parameters v where v.key = case n.level when 'COMMUNITY' then 'publicity.communityDays'
            when 'SUBDISTRICT' then 'publicity.subdistrictDays' else 'publicity.countyDays' end
          and v.valid_from <= (n.published_at at time zone 'Asia/Shanghai')::date
          and (v.valid_until is null or v.valid_until >= v.valid_from)
          and (v.is_sample or v.entered_at <= n.published_at)
          order by v.valid_from desc, v.entered_at desc limit 1) as wanted
      from public_notices n where n.published_at >= ${since})
    select id, case_id, submitted_by, published_on::text, public_number, days, wanted, ends_on::text, offline_on::text, is_cut
    from looked_at, lateral (select state = 'CLOSED' and offline_on + ${least}::int <= ends_on + 1 as is_cut) l
    where days + ${least}::int <= wanted or is_cut
    order by id`);
  const edited = await runner.rows(sql`
    select e.notice_id, e.case_id, n.submitted_by, (n.published_at at time zone 'Asia/Shanghai')::date::text, n.public_number
    from find_notices_edited_after_release(${since}) e join public_notices n on n.id = e.notice_id order by 1`);
  return [
    ...short.map(([id, caseId, accountId, on, number, days, wanted, endsOn, offlineOn, isCut]) =>
      finding({
        key: [id, 'days'],
        caseId,
        accountId,
        on,
        facts: {
          公示编号: number,
          公示天数: `${days}天`,
          规定天数: wanted === null ? '未设置' : `${wanted}天`,
          期满日期: endsOn,
          下线日期: offlineOn ?? '未下线',
        },
        // That it ended on its day is nothing new.
        terms: isCut === true ? [] : ['下线日期'],
      }),
    ),
    ...edited.map(([id, caseId, accountId, on, number]) =>
      finding({
        key: [id, 'text'],
        caseId,
        accountId,
        on,
        facts: { 公示编号: number, 情况: '现有标题或正文与发布时不一致' },
      }),
    ),
  ];
};
