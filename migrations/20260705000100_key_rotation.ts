import { Migration } from '@mikro-orm/migrations';

/** Rows with data keys of their own, and the rotation (密钥轮换) that brings every row under the newest master key. */
export class Migration20260705000100_key_rotation extends Migration {
  override up(): void {
    this.addSql(`alter table "vault_entries" add column "wrapped_key" bytea null;`);
    this.addSql(
      `alter table "file_contents" add column "key_version" int not null default 1, add column "wrapped_key" bytea null;`,
    );
    this.addSql(`create table "key_rotations" (
      "id" uuid not null,
      "target_version" int not null,
      "suite" varchar(20) not null,
      "state" text not null,
      "total" int not null,
      "done" int not null,
      "at_table" varchar(40) null,
      "after_id" uuid null,
      "started_by" uuid not null,
      "started_at" timestamptz(3) not null,
      "finished_at" timestamptz(3) null,
      primary key ("id")
    );`);
    this.addSql(
      `alter table "key_rotations" add constraint "key_rotations_state_check" check ("state" in ('RUNNING', 'FINISHED'));`,
    );
    this.addSql(
      `create unique index "one_rotation_at_a_time" on "key_rotations" ("state") where ("state" = 'RUNNING');`,
    );
    this.addSql(
      `alter table "key_rotations" add constraint "key_rotations_started_by_foreign" foreign key ("started_by") references "accounts" ("id");`,
    );
    this.addSql(`select grant_to_running_role('key_rotations', 'select, insert, update');`);
    // The running role may only insert sealed rows. This is the one way past that: only the system, and only how a row is sealed.
    this.addSql(`create function reseal_row(target text, row_id uuid, new_suite text, new_ciphertext bytea, new_key bytea, new_version int)
returns boolean language plpgsql security definer set search_path from current as $$
declare
  id_column text := case when target = 'file_contents' then 'attachment_id' else 'id' end;
  changed int;
begin
  if not claimed_by_system() then raise exception 'only the system seals rows anew'; end if;
  if target = 'households' then
    update households set wrapped_key = new_key, key_version = new_version where id = row_id;
  elsif target in ('vault_entries', 'file_contents') then
    execute format('update %I set suite = coalesce($2, suite), ciphertext = coalesce($3, ciphertext), wrapped_key = $4, key_version = $5 where %I = $1', target, id_column)
      using row_id, new_suite, new_ciphertext, new_key, new_version;
  elsif target in ('confidential_facts', 'agency_records', 'objections') then
    execute format('update %I set suite = $2, ciphertext = $3 where id = $1', target) using row_id, new_suite, new_ciphertext;
  else
    raise exception 'rows of % are not sealed', target;
  end if;
  get diagnostics changed = row_count;
  return changed = 1;
end $$;`);
    this.addSql(`revoke all on function reseal_row(text, uuid, text, bytea, bytea, int) from public;`);
    this.addSql(
      `do $$ begin execute format('grant execute on function reseal_row(text, uuid, text, bytea, bytea, int) to %I', running_role()); end $$;`,
    );
    this.addSql(
      `select pgboss.create_queue('rotate-keys', '{"policy": "standard", "retryLimit": 5, "retryDelay": 5, "retryBackoff": true}')`,
    );
  }
}
