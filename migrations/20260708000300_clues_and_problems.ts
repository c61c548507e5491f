import { Migration } from '@mikro-orm/migrations';

const LINKS = `('APPLICATION', 'REVIEW', 'WAITING', 'ALLOCATION', 'TENANCY', 'EXIT', 'PROPERTY')`;

/** 线索移送 (transfer and receipt only), 问题台账 by link of the chain, and 建章立制 per link. */
export class Migration20260708000300_clues_and_problems extends Migration {
  override up(): void {
    this.clues();
    this.resealInformants();
    this.problems();
    this.chainRules();
  }

  private clues(): void {
    this.addSql(`create table "clue_transfers" (
      "id" uuid not null,
      "number" varchar(20) not null,
      "target_agency_id" varchar(40) not null,
      "accused_agency_id" varchar(40) null,
      "summary" varchar(2000) not null,
      "evidence_refs" varchar(500) not null,
      "state" text not null,
      "registered_by" uuid not null,
      "transferred_at" timestamptz(3) not null,
      "received_by" uuid null,
      "received_at" timestamptz(3) null,
      "feedback_category" text null,
      "feedback_at" timestamptz(3) null,
      "version" int not null default 1,
      primary key ("id")
    );`);
    this.addSql(
      `alter table "clue_transfers" add constraint "clue_transfers_number_is_unique" unique ("number");`,
    );
    this.addSql(`create index "clue_transfers_by_time" on "clue_transfers" ("transferred_at", "id");`);
    this.addSql(
      `alter table "clue_transfers" add constraint "nobody_handles_a_clue_about_themselves" check (accused_agency_id is null or accused_agency_id <> target_agency_id);`,
    );
    this.addSql(
      `alter table "clue_transfers" add constraint "clue_transfers_target_agency_id_check" check ("target_agency_id" in ('DISCIPLINE', 'PUBLIC_SECURITY', 'MARKET_REGULATION', 'HOUSING'));`,
    );
    this.addSql(
      `alter table "clue_transfers" add constraint "clue_transfers_state_check" check ("state" in ('TRANSFERRED', 'RECEIVED', 'ANSWERED'));`,
    );
    this.addSql(
      `alter table "clue_transfers" add constraint "clue_transfers_feedback_category_check" check ("feedback_category" in ('ACCEPTED', 'KEPT', 'CLOSED', 'NOT_IN_REMIT'));`,
    );
    this.addSql(`create table "clue_informants" (
      "id" uuid not null,
      "registered_by" uuid not null,
      "suite" varchar(20) not null,
      "key_version" int not null,
      "wrapped_key" bytea not null,
      "ciphertext" bytea not null,
      primary key ("id")
    );`);
    this.addSql(
      `alter table "clue_informants" add constraint "clue_informants_id_foreign" foreign key ("id") references "clue_transfers" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(`select grant_to_running_role('clue_transfers', 'select, insert, update');`);
    this.addSql(`select grant_to_running_role('clue_informants', 'select, insert');`);
    // Whoever took the clue in, and nobody else; the key rotation runs as the system.
    this.addSql(`alter table clue_informants enable row level security;`);
    this.addSql(
      `create policy clue_informants_are_read_by_their_registrar on clue_informants for select
  using ((select claimed_by_system()) or registered_by::text = (select actor_claims() ->> 'account'));`,
    );
    this.addSql(
      `create policy clue_informants_are_written_by_their_registrar on clue_informants for insert
  with check (registered_by::text = (select actor_claims() ->> 'account'));`,
    );
  }

  /** The rotation of the master key reaches informants too. */
  private resealInformants(): void {
    this.addSql(`create or replace function reseal_row(target text, row_id uuid, new_suite text, new_ciphertext bytea, new_key bytea, new_version int)
returns boolean language plpgsql security definer set search_path from current as $$
declare
  id_column text := case when target = 'file_contents' then 'attachment_id' else 'id' end;
  changed int;
begin
  if not claimed_by_system() then raise exception 'only the system seals rows anew'; end if;
  if target = 'households' then
    update households set wrapped_key = new_key, key_version = new_version where id = row_id;
  elsif target in ('vault_entries', 'file_contents', 'second_factors', 'clue_informants') then
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

  private problems(): void {
    this.addSql(`create table "problems" (
      "id" uuid not null,
      "number" varchar(20) not null,
      "link" text not null,
      "source" text not null,
      "title" varchar(100) not null,
      "description" varchar(2000) not null,
      "requirement" varchar(1000) not null,
      "lead_agency_id" varchar(40) not null,
      "due_on" date not null,
      "state" text not null,
      "registered_by" uuid not null,
      "registered_at" timestamptz(3) not null,
      "measures" varchar(2000) null,
      "rectified_by" uuid null,
      "rectified_at" timestamptz(3) null,
      "look_back_from" date null,
      "look_back_holds" boolean null,
      "look_back_note" varchar(1000) null,
      "looked_back_by" uuid null,
      "looked_back_at" timestamptz(3) null,
      "closed_by" uuid null,
      "closed_at" timestamptz(3) null,
      "reopened" int not null default 0,
      "version" int not null default 1,
      primary key ("id")
    );`);
    this.addSql(`alter table "problems" add constraint "problems_number_is_unique" unique ("number");`);
    this.addSql(`create index "problems_by_time" on "problems" ("registered_at", "id");`);
    this.addSql(`create index "problems_by_agency" on "problems" ("lead_agency_id", "state");`);
    this.addSql(
      `alter table "problems" add constraint "who_rectifies_never_closes" check (closed_by is null or closed_by <> rectified_by);`,
    );
    this.addSql(
      `alter table "problems" add constraint "a_problem_is_looked_back_at_before_it_is_closed" check (state <> 'CLOSED' or (look_back_holds and looked_back_by is not null));`,
    );
    this.addSql(`alter table "problems" add constraint "problems_link_check" check ("link" in ${LINKS});`);
    this.addSql(
      `alter table "problems" add constraint "problems_source_check" check ("source" in ('SUPERVISION', 'INSPECTION', 'COMPLAINT', 'SELF_CHECK'));`,
    );
    this.addSql(
      `alter table "problems" add constraint "problems_state_check" check ("state" in ('REGISTERED', 'RECTIFYING', 'RECTIFIED', 'LOOKED_BACK', 'REOPENED', 'CLOSED'));`,
    );
    this.addSql(
      `alter table "problems" add constraint "problems_lead_agency_id_foreign" foreign key ("lead_agency_id") references "agencies" ("id");`,
    );
    this.addSql(`select grant_to_running_role('problems', 'select, insert, update');`);
  }

  private chainRules(): void {
    this.addSql(`create table "chain_rules" (
      "id" uuid not null,
      "link" text not null,
      "title" varchar(200) not null,
      "doc_no" varchar(80) not null,
      "owner_agency_id" varchar(40) not null,
      "adopted_on" date not null,
      "revision" int not null,
      "summary" varchar(1000) not null,
      "revises_id" uuid null,
      "superseded_at" timestamptz(3) null,
      "registered_by" uuid not null,
      "registered_at" timestamptz(3) not null,
      "version" int not null default 1,
      primary key ("id")
    );`);
    this.addSql(`alter table "chain_rules" add constraint "a_rule_is_revised_once" unique ("revises_id");`);
    this.addSql(
      `alter table "chain_rules" add constraint "chain_rules_link_check" check ("link" in ${LINKS});`,
    );
    this.addSql(
      `alter table "chain_rules" add constraint "chain_rules_owner_agency_id_foreign" foreign key ("owner_agency_id") references "agencies" ("id");`,
    );
    this.addSql(`select grant_to_running_role('chain_rules', 'select, insert, update');`);
  }
}
