import { Migration } from '@mikro-orm/migrations';

/** 佐证 of tasks and 附件 of topics, sealed row by row. */
export class Migration20260709000150_office_files extends Migration {
  override up(): void {
    this.addSql(`create table "office_files" (
      "id" uuid not null,
      "owner_kind" text not null,
      "owner_id" uuid not null,
      "agency_id" varchar(40) not null,
      "file_name" varchar(255) not null,
      "content_type" varchar(100) not null,
      "byte_size" int not null,
      "sha256" bytea not null,
      "uploaded_by" uuid not null,
      "uploaded_at" timestamptz(3) not null,
      "suite" varchar(20) not null,
      "key_version" int not null,
      "wrapped_key" bytea not null,
      "ciphertext" bytea not null,
      primary key ("id")
    );`);
    this.addSql(`create index "office_files_by_owner" on "office_files" ("owner_id");`);
    this.addSql(
      `alter table "office_files" add constraint "office_files_owner_kind_check" check ("owner_kind" in ('TASK', 'TOPIC'));`,
    );
    // Written once; only reseal_row wraps its key anew.
    this.addSql(`select grant_to_running_role('office_files', 'select, insert');`);
    this.reseal();
  }

  /** The rotation of the master key reaches these files too. */
  private reseal(): void {
    this.addSql(`create or replace function reseal_row(target text, row_id uuid, new_suite text, new_ciphertext bytea, new_key bytea, new_version int)
returns boolean language plpgsql security definer set search_path from current as $$
declare
  id_column text := case when target = 'file_contents' then 'attachment_id' else 'id' end;
  changed int;
begin
  if not claimed_by_system() then raise exception 'only the system seals rows anew'; end if;
  if target = 'households' then
    update households set wrapped_key = new_key, key_version = new_version where id = row_id;
  elsif target in ('vault_entries', 'file_contents', 'second_factors', 'clue_informants', 'office_files') then
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
  }
}
