import { Migration } from '@mikro-orm/migrations';

export class Migration20260701000200_organization extends Migration {
  override up(): void {
    this.addSql(`create table "agencies" (
      "id" varchar(40) not null,
      "name" varchar(100) not null,
      "short_name" varchar(40) not null,
      "kind" text not null,
      "is_member" boolean not null,
      "is_government_department" boolean not null,
      "data_basis" varchar(200) not null,
      "clause" varchar(60) not null,
      "ordinal" int not null,
      "contact_phone" varchar(40) null,
      "contact_address" varchar(200) null,
      "parent_id" varchar(40) null,
      primary key ("id")
    );`);
    this.addSql(
      `alter table "agencies" add constraint "agencies_kind_check" check ("kind" in ('MEMBER', 'SUB_UNIT', 'COMMUNITY_COMMITTEE', 'COLLECTIVE'));`,
    );
    this.addSql(`create table "calendar_days" (
      "day" date not null,
      "kind" text not null,
      "note" varchar(60) not null,
      "source" varchar(100) not null,
      primary key ("day")
    );`);
    this.addSql(
      `alter table "calendar_days" add constraint "calendar_days_kind_check" check ("kind" in ('WORKDAY', 'HOLIDAY'));`,
    );
    this.addSql(`create table "communities" (
      "id" varchar(12) not null,
      "name" varchar(60) not null,
      "ordinal" int not null,
      "agency_id" varchar(40) not null,
      "subdistrict_id" varchar(40) not null,
      primary key ("id")
    );`);
    this.addSql(`create table "mechanism_items" (
      "id" varchar(60) not null,
      "kind" text not null,
      "agency_id" varchar(40) null,
      "clause" varchar(60) not null,
      "ordinal" int not null,
      "title" varchar(200) not null,
      "items" jsonb not null,
      primary key ("id")
    );`);
    this.addSql(
      `alter table "mechanism_items" add constraint "mechanism_items_kind_check" check ("kind" in ('DUTY', 'KEY_TASK', 'REQUIREMENT', 'RULE'));`,
    );
    this.addSql(`create table "verification_scopes" (
      "id" uuid not null,
      "agency_id" varchar(40) not null,
      "record_type" varchar(40) not null,
      "scope" text not null,
      "clause" varchar(60) not null,
      "enabled" boolean not null,
      primary key ("id")
    );`);
    this.addSql(
      `alter table "verification_scopes" add constraint "one_scope_per_agency_and_record_type" unique ("agency_id", "record_type", "scope");`,
    );
    this.addSql(
      `alter table "verification_scopes" add constraint "verification_scopes_scope_check" check ("scope" in ('APPLICANT', 'WAITLISTED', 'TENANT'));`,
    );
    this.addSql(
      `alter table "communities" add constraint "communities_agency_id_foreign" foreign key ("agency_id") references "agencies" ("id");`,
    );
    this.addSql(
      `alter table "communities" add constraint "communities_subdistrict_id_foreign" foreign key ("subdistrict_id") references "agencies" ("id");`,
    );
    this.addSql(
      `alter table "mechanism_items" add constraint "mechanism_items_agency_id_foreign" foreign key ("agency_id") references "agencies" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "verification_scopes" add constraint "verification_scopes_agency_id_foreign" foreign key ("agency_id") references "agencies" ("id");`,
    );
    this.addSql(`select grant_to_running_role('agencies', 'select, insert, update, delete');`);
    this.addSql(`select grant_to_running_role('calendar_days', 'select, insert, update, delete');`);
    this.addSql(`select grant_to_running_role('communities', 'select, insert, update, delete');`);
    this.addSql(`select grant_to_running_role('mechanism_items', 'select, insert, update, delete');`);
    this.addSql(`select grant_to_running_role('verification_scopes', 'select, insert, update, delete');`);
  }
}
