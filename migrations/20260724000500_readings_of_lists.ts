import { Migration } from '@mikro-orm/migrations';

const DETAILS = `convert_from(e.canonical, 'UTF8')::jsonb -> 'details'`;

const BY_PERSON = `convert_from(e.canonical, 'UTF8')::jsonb -> 'actor' ->> 'kind' = 'PERSON'`;

/** As before (20260713000100), the cheap test first: the bytes of an event are parsed only where its type may be a reading. */
const READING = `e.case_id is not null and (e.type like '%Viewed' or e.type in ('SecretRevealed', 'CaseReplayed'))
    and ${BY_PERSON}`;

/** A page of names and what a search found: no case of its own, the ids of what was shown in the details. */
const LIST = `e.type in ('WorklistViewed', 'VerificationRequestsListed', 'PersonSearched')`;

const ON_DAY = `(e.occurred_at at time zone 'Asia/Shanghai')::date`;
const CLOCK_TIME = `(e.occurred_at at time zone 'Asia/Shanghai')::time`;

/**
 * P16 counts what lists show outside of office hours, P19 what a search in the worklist finds, and P18 spares whoever
 * supervised on the day of the reading, not whoever did at any time.
 */
export class Migration20260724000500_readings_of_lists extends Migration {
  override up(): void {
    // The hours first: by day, when nearly everything is read, nothing is parsed.
    this.replace(
      'count_off_hours_reads(since timestamptz, opens int, closes int)',
      'account_id uuid, day date, total int, first_at timestamptz, last_at timestamptz',
      `with off_hours as materialized (
    select e.actor_id, ${ON_DAY} as day, e.occurred_at, e.case_id, e.type, e.canonical
    from audit_events e left join calendar_days c on c.day = ${ON_DAY}
    where e.id >= first_id_at(since) and claimed_by_system() and e.actor_id is not null
      and (${LIST} or e.case_id is not null and (e.type like '%Viewed' or e.type in ('SecretRevealed', 'CaseReplayed')))
      and (coalesce(c.kind, case when extract(isodow from ${ON_DAY}) <= 5 then 'WORKDAY' else 'HOLIDAY' end) = 'HOLIDAY'
        or ${CLOCK_TIME} < time '00:00' + make_interval(mins => opens)
        or ${CLOCK_TIME} > time '00:00' + make_interval(mins => closes))),
  readings as (
    select e.actor_id, e.day, e.occurred_at, case when not (${LIST}) then 1
      else jsonb_array_length(coalesce(${DETAILS} -> 'caseIds', ${DETAILS} -> 'ids', '[]'::jsonb)) end as cases
    from off_hours e where ${BY_PERSON})
  select r.actor_id, r.day, sum(r.cases)::int, min(r.occurred_at), max(r.occurred_at)
  from readings r where r.cases > 0
  group by 1, 2`,
    );
    // Who supervises looks at ended cases by duty, as long as that is the post.
    this.replace(
      'count_reads_of_ended_cases(since timestamptz, days int)',
      'account_id uuid, case_id uuid, day date, total int, state text, ended_on date',
      `with readings as materialized (
    select e.actor_id, e.case_id, e.occurred_at, ${ON_DAY} as day
    from audit_events e
    where e.id >= first_id_at(since) and claimed_by_system() and ${READING})
  select r.actor_id, r.case_id, r.day, count(*)::int, a.state, (a.state_since at time zone 'Asia/Shanghai')::date
  from readings r join applications a on a.id = r.case_id
  where a.state in ('NOT_ACCEPTED', 'UPHELD', 'LAPSED', 'WITHDRAWN', 'CANCELLED', 'REJECTED')
    and r.day > (a.state_since at time zone 'Asia/Shanghai')::date + days
    and not exists (select 1 from mandates m where m.account_id = r.actor_id and m.post in ('SUPERVISOR', 'AUDIT_ADMIN')
      and m.valid_from <= r.occurred_at and (m.valid_until is null or m.valid_until >= r.occurred_at))
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
      select found::uuid from jsonb_array_elements_text(coalesce(${DETAILS} -> 'caseIds', ${DETAILS} -> 'ids', '[]'::jsonb)) as found
    ) as r(case_id)
    where e.id >= first_id_at(since) and claimed_by_system()
      and (e.type = 'PersonSearched' or e.type = 'WorklistViewed' and (${DETAILS} ->> 'isSearch')::boolean)
    group by 1, 2, 3),
  close as materialized (
    select account_id, blind_index, is_own from recusal_numbers()),
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
