import { Migration } from '@mikro-orm/migrations';

/**
 * Addresses and numbers of contact cards stand under a key of their row. SQL has no key: what was saved in clear moves into a
 * table of its own, and the next start seals it and empties that table before it serves anybody.
 */
export class Migration20260722000100_sealed_contact_cards extends Migration {
  override up(): void {
    // A new table, not new columns: the file of the old one, with what updates left behind in it, goes with it.
    // Never analysed: the statistics would keep addresses longer than the table does.
    this.addSql(
      `create table "contact_cards_in_clear" with (autovacuum_enabled = false) as select * from "contact_cards";`,
    );
    this.addSql(`drop table "contact_cards";`);
    this.addSql(`create table "contact_cards" (
      "account_id" uuid not null,
      "has_email" boolean not null,
      "has_phone" boolean not null,
      "email_scope" text not null,
      "sms_scope" text not null,
      "suite" varchar(20) not null,
      "key_version" int not null,
      "wrapped_key" bytea not null,
      "ciphertext" bytea not null,
      "saved_at" timestamptz(3) not null,
      "version" int not null default 1,
      primary key ("account_id")
    );`);
    for (const column of ['email_scope', 'sms_scope'])
      this.addSql(
        `alter table "contact_cards" add constraint "contact_cards_${column}_check" check ("${column}" in ('NONE', 'ESCALATIONS', 'ALL'));`,
      );
    this.addSql(`select grant_to_running_role('contact_cards', 'select, insert, update, delete');`);
    this.addSql(`select grant_to_running_role('contact_cards_in_clear', 'select, truncate');`);
    this.reseal();
  }

  /** The rotation of the master key reaches contact cards too. */
  private reseal(): void {
    this.addSql(`create or replace function reseal_row(target text, row_id uuid, new_suite text, new_ciphertext bytea, new_key bytea, new_version int)
returns boolean language plpgsql security definer set search_path from current as $$
declare
  id_column text := case target when 'file_contents' then 'attachment_id' when 'contact_cards' then 'account_id' else 'id' end;
  changed int;
begin
  if not claimed_by_system() then raise exception 'only the system seals rows anew'; end if;
  if target = 'households' then
    update households set wrapped_key = new_key, key_version = new_version where id = row_id;
  elsif target in ('vault_entries', 'file_contents', 'second_factors', 'clue_informants', 'office_files', 'contact_cards') then
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
