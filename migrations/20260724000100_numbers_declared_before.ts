import { Migration } from '@mikro-orm/migrations';

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
  }
}
