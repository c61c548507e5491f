import { Migration } from '@mikro-orm/migrations';

export class Migration20260701000400_registry extends Migration {
  override up(): void {
    this.addSql(`create table "case_access" (
      "case_id" uuid not null,
      "agency_id" varchar(40) not null,
      "since" timestamptz(3) not null,
      primary key ("case_id",
      "agency_id")
    );`);
    this.addSql(`create index "case_access_by_agency" on "case_access" ("agency_id", "case_id");`);
    this.addSql(`create table "households" (
      "id" uuid not null,
      "case_id" uuid not null,
      "community_id" varchar(12) not null,
      "wrapped_key" bytea not null,
      "key_version" int not null,
      "created_at" timestamptz(3) not null,
      "version" int not null default 1,
      primary key ("id")
    );`);
    this.addSql(
      `alter table "households" add constraint "a_household_belongs_to_one_case" unique ("case_id");`,
    );
    this.addSql(`create index "households_by_community" on "households" ("community_id");`);
    this.addSql(`create table "consents" (
      "id" uuid not null,
      "household_id" uuid not null,
      "case_id" uuid not null,
      "person_id" uuid not null,
      "signed_by_person_id" uuid not null,
      "signed_on" date not null,
      "attachment_id" uuid null,
      "recorded_by" uuid not null,
      "recorded_at" timestamptz(3) not null,
      "ended_at" timestamptz(3) null,
      primary key ("id")
    );`);
    this.addSql(`create index "consents_by_household" on "consents" ("household_id");`);
    this.addSql(`create table "confidential_facts" (
      "id" uuid not null,
      "household_id" uuid not null,
      "case_id" uuid not null,
      "agency_id" varchar(40) not null,
      "person_id" uuid null,
      "kind" text not null,
      "suite" varchar(20) not null,
      "ciphertext" bytea not null,
      "recorded_by" uuid not null,
      "recorded_at" timestamptz(3) not null,
      "supersedes_id" uuid null,
      "is_removed" boolean not null default false,
      primary key ("id")
    );`);
    this.addSql(`create index "confidential_facts_by_household" on "confidential_facts" ("household_id");`);
    this.addSql(
      `alter table "confidential_facts" add constraint "a_fact_is_superseded_once" unique ("supersedes_id");`,
    );
    this.addSql(
      `alter table "confidential_facts" add constraint "confidential_facts_kind_check" check ("kind" in ('PROFILE', 'INCOME', 'HOUSING', 'VEHICLE', 'BUSINESS', 'FINANCIAL_ASSET', 'SURVEY', 'EVIDENCE'));`,
    );
    this.addSql(`create table "persons" (
      "id" uuid not null,
      "name" varchar(50) not null,
      "pinyin" varchar(200) not null,
      "sex" text not null,
      "registered_at" timestamptz(3) not null,
      "version" int not null default 1,
      primary key ("id")
    );`);
    this.addSql(`create index "persons_by_pinyin" on "persons" ("pinyin" text_pattern_ops);`);
    this.addSql(
      `alter table "persons" add constraint "persons_sex_check" check ("sex" in ('UNKNOWN', 'MALE', 'FEMALE', 'UNSPECIFIED'));`,
    );
    this.addSql(`create table "live_participations" (
      "person_id" uuid not null,
      "case_id" uuid not null,
      primary key ("person_id")
    );`);
    this.addSql(`create index "live_participations_by_case" on "live_participations" ("case_id");`);
    this.addSql(`create table "household_members" (
      "id" uuid not null,
      "household_id" uuid not null,
      "person_id" uuid not null,
      "case_id" uuid not null,
      "is_applicant" boolean not null,
      "relation_code" varchar(2) not null,
      "is_adult" boolean not null,
      "joined_at" timestamptz(3) not null,
      "left_at" timestamptz(3) null,
      "version" int not null default 1,
      primary key ("id")
    );`);
    this.addSql(`create index "household_members_by_household" on "household_members" ("household_id");`);
    this.addSql(`create index "household_members_by_person" on "household_members" ("person_id");`);
    this.addSql(
      `create unique index "one_present_membership_per_person" on "household_members" ("household_id", "person_id") where ("left_at" is null);`,
    );
    this.addSql(`create table "vault_entries" (
      "id" uuid not null,
      "person_id" uuid not null,
      "case_id" uuid not null,
      "agency_id" varchar(40) not null,
      "kind" text not null,
      "id_type" varchar(30) null,
      "suite" varchar(20) not null,
      "key_version" int not null,
      "ciphertext" bytea not null,
      "blind_index" bytea not null,
      "masked" varchar(60) not null,
      "stored_at" timestamptz(3) not null,
      "supersedes_id" uuid null,
      primary key ("id")
    );`);
    this.addSql(`create index "vault_entries_by_person" on "vault_entries" ("person_id");`);
    this.addSql(
      `alter table "vault_entries" add constraint "a_vault_entry_is_superseded_once" unique ("supersedes_id");`,
    );
    this.addSql(`create index "vault_entries_by_blind_index" on "vault_entries" ("kind", "blind_index");`);
    this.addSql(
      `alter table "vault_entries" add constraint "vault_entries_kind_check" check ("kind" in ('ID_NUMBER', 'PHONE', 'BANK_ACCOUNT', 'PLATE'));`,
    );
    this.addSql(
      `alter table "households" add constraint "households_community_id_foreign" foreign key ("community_id") references "communities" ("id");`,
    );
    this.addSql(
      `alter table "consents" add constraint "consents_household_id_foreign" foreign key ("household_id") references "households" ("id");`,
    );
    this.addSql(
      `alter table "confidential_facts" add constraint "confidential_facts_household_id_foreign" foreign key ("household_id") references "households" ("id");`,
    );
    this.addSql(
      `alter table "live_participations" add constraint "live_participations_person_id_foreign" foreign key ("person_id") references "persons" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "household_members" add constraint "household_members_household_id_foreign" foreign key ("household_id") references "households" ("id");`,
    );
    this.addSql(
      `alter table "household_members" add constraint "household_members_person_id_foreign" foreign key ("person_id") references "persons" ("id");`,
    );
    this.addSql(
      `alter table "vault_entries" add constraint "vault_entries_person_id_foreign" foreign key ("person_id") references "persons" ("id");`,
    );
    this.addSql(`select grant_to_running_role('persons', 'select, insert, update, delete');`);
    this.addSql(`select grant_to_running_role('vault_entries', 'select, insert');`);
    this.addSql(`select grant_to_running_role('households', 'select, insert, update, delete');`);
    this.addSql(`select grant_to_running_role('household_members', 'select, insert, update, delete');`);
    this.addSql(`select grant_to_running_role('confidential_facts', 'select, insert');`);
    this.addSql(`select grant_to_running_role('consents', 'select, insert, update, delete');`);
    this.addSql(`select grant_to_running_role('live_participations', 'select, insert, update, delete');`);
    this.addSql(`select grant_to_running_role('case_access', 'select, insert');`);
    this.addSql(`create function find_person(wanted bytea) returns table (person_id uuid, live_case_id uuid) language sql stable security definer set search_path from current as $$
  select v.person_id, l.case_id
  from vault_entries v left join live_participations l on l.person_id = v.person_id
  where v.kind = 'ID_NUMBER' and v.blind_index = wanted
    and not exists (select 1 from vault_entries later where later.supersedes_id = v.id)
  order by v.stored_at limit 1
$$;`);
    this.addSql(`revoke all on function find_person(bytea) from public;`);
    this.addSql(
      `do $$ begin execute format('grant execute on function find_person(bytea) to %I', running_role()); end $$;`,
    );
    this.addSql(`create function reveals_of(who uuid, since date) returns bigint language sql stable security definer set search_path from current as $$
  select count(*) from audit_events
  where actor_id = who and type = 'SecretRevealed' and occurred_at >= (since::timestamp at time zone 'Asia/Shanghai')
$$;`);
    this.addSql(`revoke all on function reveals_of(uuid, date) from public;`);
    this.addSql(
      `do $$ begin execute format('grant execute on function reveals_of(uuid, date) to %I', running_role()); end $$;`,
    );
  }
}
