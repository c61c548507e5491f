import { Migration } from '@mikro-orm/migrations';

/** As before (20260708000100), the cheap test first: the bytes of an event are parsed only where its type may be a reading. */
const READING = `e.case_id is not null and (e.type like '%Viewed' or e.type in ('SecretRevealed', 'CaseReplayed'))
    and convert_from(e.canonical, 'UTF8')::jsonb -> 'actor' ->> 'kind' = 'PERSON'`;

const ON_DAY = `(e.occurred_at at time zone 'Asia/Shanghai')::date`;

/**
 * The readings that P16 to P19 look at are found once, apart from what they are compared with: on tables without statistics
 * PostgreSQL went through the events for every household member, and P19 ran into the limit of a statement.
 */
export class Migration20260713000100_readings_parsed_once extends Migration {
  override up(): void {
    this.replace(
      'count_off_hours_reads(since timestamptz, opens int, closes int)',
      'account_id uuid, day date, total int, first_at timestamptz, last_at timestamptz',
      `with readings as materialized (
    select e.actor_id, ${ON_DAY} as day, e.occurred_at, (e.occurred_at at time zone 'Asia/Shanghai')::time as clock_time
    from audit_events e
    where e.id >= first_id_at(since) and claimed_by_system() and ${READING})
  select r.actor_id, r.day, count(*)::int, min(r.occurred_at), max(r.occurred_at)
  from readings r left join calendar_days c on c.day = r.day
  where coalesce(c.kind, case when extract(isodow from r.day) <= 5 then 'WORKDAY' else 'HOLIDAY' end) = 'HOLIDAY'
    or r.clock_time < time '00:00' + make_interval(mins => opens)
    or r.clock_time > time '00:00' + make_interval(mins => closes)
  group by 1, 2`,
    );
    this.replace(
      'count_daily_reads(since timestamptz)',
      'account_id uuid, day date, cases int, exports int',
      `select e.actor_id, ${ON_DAY}, count(distinct e.case_id) filter (where ${READING})::int,
    count(*) filter (where e.type like '%Exported')::int
  from audit_events e
  where e.id >= first_id_at(since) and claimed_by_system() and e.actor_id is not null
    and (e.type like '%Exported' or (${READING}))
  group by 1, 2`,
    );
    // Who supervises looks at ended cases by duty.
    this.replace(
      'count_reads_of_ended_cases(since timestamptz, days int)',
      'account_id uuid, case_id uuid, day date, total int, state text, ended_on date',
      `with readings as materialized (
    select e.actor_id, e.case_id, ${ON_DAY} as day
    from audit_events e
    where e.id >= first_id_at(since) and claimed_by_system() and ${READING})
  select r.actor_id, r.case_id, r.day, count(*)::int, a.state, (a.state_since at time zone 'Asia/Shanghai')::date
  from readings r join applications a on a.id = r.case_id
  where a.state in ('NOT_ACCEPTED', 'UPHELD', 'LAPSED', 'WITHDRAWN', 'CANCELLED', 'REJECTED')
    and r.day > (a.state_since at time zone 'Asia/Shanghai')::date + days
    and not exists (select 1 from mandates m where m.account_id = r.actor_id and m.post in ('SUPERVISOR', 'AUDIT_ADMIN'))
  group by 1, 2, 3, 5, 6`,
    );
    // Blind indexes are compared inside: neither a number nor an index leaves.
    this.replace(
      'count_reads_of_relatives(since timestamptz)',
      'account_id uuid, case_id uuid, day date, total int, is_own boolean',
      `with readings as materialized (
    select e.actor_id, e.case_id, ${ON_DAY} as day, count(*) as total
    from audit_events e
    where e.id >= first_id_at(since) and claimed_by_system() and ${READING}
    group by 1, 2, 3
    union all
    select e.actor_id, r.case_id, ${ON_DAY}, count(*)
    from audit_events e cross join lateral (
      select e.case_id where e.case_id is not null
      union
      select found::uuid from jsonb_array_elements_text(coalesce(convert_from(e.canonical, 'UTF8')::jsonb -> 'details' -> 'caseIds', '[]'::jsonb)) as found
    ) as r(case_id)
    where e.id >= first_id_at(since) and claimed_by_system() and e.type = 'PersonSearched'
    group by 1, 2, 3),
  close as materialized (
    select a.id as account_id, a.id_blind_index as blind_index, true as is_own from accounts a where a.id_blind_index is not null
    union
    select d.account_id, d.id_blind_index, false from declared_relatives d),
  known as materialized (
    select k.account_id, m.case_id, bool_or(k.is_own) as is_own
    from close k
      join vault_entries v on v.kind = 'ID_NUMBER' and v.blind_index = k.blind_index
      join household_members m on m.person_id = v.person_id and m.left_at is null
    group by 1, 2)
  select r.actor_id, r.case_id, r.day, sum(r.total)::int, k.is_own
  from readings r join known k on k.account_id = r.actor_id and k.case_id = r.case_id
  group by 1, 2, 3, 5`,
    );
  }

  private replace(head: string, columns: string, body: string): void {
    this.addSql(
      `create or replace function ${head} returns table (${columns}) language sql stable security definer set search_path from current as $$\n  ${body}\n$$;`,
    );
  }
}
