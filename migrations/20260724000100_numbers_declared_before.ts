import { Migration } from '@mikro-orm/migrations';

/** As before (20260713000100). */
const READING = `e.case_id is not null and (e.type like '%Viewed' or e.type in ('SecretRevealed', 'CaseReplayed'))
    and convert_from(e.canonical, 'UTF8')::jsonb -> 'actor' ->> 'kind' = 'PERSON'`;

const ON_DAY = `(e.occurred_at at time zone 'Asia/Shanghai')::date`;

/**
 * 回避 asked of every number a person ever declared as their own: one that was declared anew is kept, so that nobody puts
 * it aside for the length of an act. `recused_cases()` answers for the whole database: who acts on a case need not see
 * the vault entries that its members' numbers stand in.
 */
export class Migration20260724000100_numbers_declared_before extends Migration {
  override up(): void {
    this.addSql(`create table "former_own_numbers" (
      "id" uuid not null,
      "account_id" uuid not null,
      "id_blind_index" bytea not null,
      "replaced_at" timestamptz(3) not null,
      primary key ("id")
    );`);
    this.addSql(
      `alter table "former_own_numbers" add constraint "a_former_number_is_kept_once" unique ("account_id", "id_blind_index");`,
    );
    this.addSql(
      `alter table "former_own_numbers" add constraint "former_own_numbers_account_id_foreign" foreign key ("account_id") references "accounts" ("id");`,
    );
    this.addSql(`select grant_to_running_role('former_own_numbers', 'select, insert');`);
    this.addSql(`create function recusal_numbers() returns table (account_id uuid, blind_index bytea, is_own boolean, relation varchar) language sql stable as $$
  select a.id, a.id_blind_index, true, null::varchar from accounts a where a.id_blind_index is not null
  union all
  select f.account_id, f.id_blind_index, true, null from former_own_numbers f
  union all
  select d.account_id, d.id_blind_index, false, d.relation from declared_relatives d
$$;`);
    this.addSql(`create function recused_cases(who uuid) returns setof uuid language sql stable security definer set search_path from current as $$
  select m.case_id
  from recusal_numbers() k
    join vault_entries v on v.kind = 'ID_NUMBER' and v.blind_index = k.blind_index
    join household_members m on m.person_id = v.person_id and m.left_at is null
  where k.account_id = who
$$;`);
    for (const signature of ['recusal_numbers()', 'recused_cases(uuid)']) {
      this.addSql(`revoke all on function ${signature} from public;`);
      this.addSql(
        `do $$ begin execute format('grant execute on function ${signature} to %I', running_role()); end $$;`,
      );
    }
    // Blind indexes are compared inside: neither a number nor an index leaves.
    this.addSql(
      `create or replace function count_reads_of_relatives(since timestamptz) returns table (account_id uuid, case_id uuid, day date, total int, is_own boolean) language sql stable security definer set search_path from current as $$
  with readings as materialized (
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
    select account_id, blind_index, is_own from recusal_numbers()),
  known as materialized (
    select k.account_id, m.case_id, bool_or(k.is_own) as is_own
    from close k
      join vault_entries v on v.kind = 'ID_NUMBER' and v.blind_index = k.blind_index
      join household_members m on m.person_id = v.person_id and m.left_at is null
    group by 1, 2)
  select r.actor_id, r.case_id, r.day, sum(r.total)::int, k.is_own
  from readings r join known k on k.account_id = r.actor_id and k.case_id = r.case_id
  group by 1, 2, 3, 5
$$;`,
    );
  }
}
