import { sql } from '../../../../platform/db/sql.js';
import { finding, type Finding, type ModelInput, type ModelQuery } from './finding.js';

/** P15: who acted on the case of their own or a declared relative's family, and who is close to an applying family undeclared. */
export const relatedToStaff: ModelQuery = async (input) => [
  ...(await actedForRelatives(input)),
  ...(await ownFamilyUndeclared(input)),
  ...(await sameNumberUndeclared(input)),
];

async function actedForRelatives({ runner, since }: ModelInput): Promise<Finding[]> {
  const rows = await runner.rows(sql`
    select distinct on (s.case_id, s.actor_id) s.case_id, s.actor_id, s.agency_id, (s.at at time zone 'Asia/Shanghai')::date::text,
      k.is_own, k.relation
    from application_steps s join recusal_numbers() k on k.account_id = s.actor_id
      join household_members m on m.case_id = s.case_id and m.left_at is null
      join vault_entries v on v.person_id = m.person_id and v.kind = 'ID_NUMBER' and v.blind_index = k.blind_index
    where s.id >= first_id_at(${since})
    order by s.case_id, s.actor_id, s.at, k.is_own desc`);
  return rows.map(([caseId, accountId, agencyId, on, isOwn, relation]) =>
    finding({
      key: [caseId, accountId, 'acted'],
      caseId,
      accountId,
      agencyId,
      on,
      facts: { 情况: '应回避未回避', 关系: isOwn === true ? '本人' : `申报的${String(relation)}` },
    }),
  );
}

async function ownFamilyUndeclared({ runner, since, now, of }: ModelInput): Promise<Finding[]> {
  const rows = await runner.rows(sql`
    select m.case_id, a.id, (min(m.joined_at) at time zone 'Asia/Shanghai')::date::text, count(distinct other.id)::int
    from (select account_id as id, blind_index from recusal_numbers() where is_own) a
      join vault_entries v on v.kind = 'ID_NUMBER' and v.blind_index = a.blind_index
      join household_members m on m.person_id = v.person_id and m.left_at is null
      join household_members other on other.case_id = m.case_id and other.left_at is null and other.id <> m.id
      join vault_entries w on w.person_id = other.person_id and w.kind = 'ID_NUMBER'
    where m.joined_at >= ${since}
      and (greatest(m.joined_at, other.joined_at) at time zone 'Asia/Shanghai')::date + ${of('alert.P15.declarationDays')}::int
        < (${now}::timestamptz at time zone 'Asia/Shanghai')::date
      and not exists (select 1 from declared_relatives d where d.account_id = a.id and d.id_blind_index = w.blind_index
        and (d.declared_at at time zone 'Asia/Shanghai')::date
          <= (greatest(m.joined_at, other.joined_at) at time zone 'Asia/Shanghai')::date + ${of('alert.P15.declarationDays')}::int)
    group by 1, 2 order by 1, 2`);
  return rows.map(([caseId, accountId, on, others]) =>
    finding({
      key: [caseId, accountId, 'undeclared'],
      caseId,
      accountId,
      on,
      facts: { 情况: '本人家庭申请，其他成员未按期申报为亲属', 未申报人数: `${others}人` },
    }),
  );
}

/**
 * A member's phone is the mobile number of somebody who declared nobody of the family in time and is not of it themselves.
 * The days count from when the member joined, never from when the card was saved: saving it anew would put them off.
 */
async function sameNumberUndeclared({ runner, since, now, of }: ModelInput): Promise<Finding[]> {
  const rows = await runner.rows(sql`
    select distinct on (m.case_id, a.id) m.case_id, a.id, acted.agency_id, (m.joined_at at time zone 'Asia/Shanghai')::date::text, acted.id is not null
    from contact_cards c join accounts a on a.id = c.account_id
      join vault_entries v on v.kind = 'PHONE' and v.blind_index = c.phone_blind_index
      join household_members m on m.person_id = v.person_id and m.left_at is null
      left join lateral (select s.id, s.agency_id from application_steps s
        where s.case_id = m.case_id and s.actor_id = a.id order by s.id desc limit 1) acted on true
    where (m.joined_at >= ${since} or acted.id >= first_id_at(${since}))
      and (a.state = 'ACTIVE' or acted.id is not null)
      and not exists (select 1 from vault_entries later where later.supersedes_id = v.id)
      and (m.joined_at at time zone 'Asia/Shanghai')::date + ${of('alert.P15.declarationDays')}::int
        < (${now}::timestamptz at time zone 'Asia/Shanghai')::date
      and not exists (select 1 from household_members o join vault_entries w on w.person_id = o.person_id and w.kind = 'ID_NUMBER'
        where o.case_id = m.case_id and o.left_at is null and (exists (select 1 from recusal_numbers() k where k.account_id = a.id and k.is_own and k.blind_index = w.blind_index)
          or exists (select 1 from declared_relatives d where d.account_id = a.id and d.id_blind_index = w.blind_index
            and (d.declared_at at time zone 'Asia/Shanghai')::date
              <= (m.joined_at at time zone 'Asia/Shanghai')::date + ${of('alert.P15.declarationDays')}::int)))
    order by m.case_id, a.id, m.joined_at`);
  return rows.map(([caseId, accountId, agencyId, on, hasActed]) =>
    finding({
      key: [caseId, accountId, 'number'],
      caseId,
      accountId,
      agencyId,
      on,
      facts: { 情况: '家庭成员与工作人员同号码，未按期申报', 办理过该件: hasActed === true ? '是' : '否' },
    }),
  );
}
