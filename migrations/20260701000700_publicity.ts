import { Migration } from '@mikro-orm/migrations';

export class Migration20260701000700_publicity extends Migration {
  override up(): void {
    this.addSql(`create table "public_notices" (
      "id" uuid not null,
      "case_id" uuid not null,
      "community_id" varchar(12) not null,
      "level" text not null,
      "public_number" varchar(20) not null,
      "authenticity_code" varchar(12) not null,
      "state" text not null,
      "title" varchar(200) not null,
      "body" text not null,
      "days" int not null,
      "day_unit" text not null,
      "objection_phone" varchar(40) not null,
      "objection_mailbox" varchar(100) null,
      "objection_address" varchar(200) not null,
      "objection_check_days" int not null,
      "scan_findings" jsonb not null,
      "submitted_by" uuid not null,
      "submitted_at" timestamptz(3) not null,
      "released_by" uuid null,
      "published_at" timestamptz(3) null,
      "ends_on" date null,
      "offline_at" timestamptz(3) null,
      "return_reason" varchar(500) null,
      "version" int not null default 1,
      primary key ("id")
    );`);
    this.addSql(`create index "public_notices_by_case" on "public_notices" ("case_id");`);
    this.addSql(
      `alter table "public_notices" add constraint "public_notices_public_number_is_unique" unique ("public_number");`,
    );
    this.addSql(
      `alter table "public_notices" add constraint "public_notices_authenticity_code_is_unique" unique ("authenticity_code");`,
    );
    this.addSql(
      `create index "public_notices_by_state" on "public_notices" ("state", "submitted_at", "id");`,
    );
    this.addSql(
      `alter table "public_notices" add constraint "release_takes_two_persons" check (released_by is null or released_by <> submitted_by);`,
    );
    this.addSql(
      `alter table "public_notices" add constraint "public_notices_level_check" check ("level" in ('COMMUNITY', 'SUBDISTRICT', 'COUNTY'));`,
    );
    this.addSql(
      `alter table "public_notices" add constraint "public_notices_state_check" check ("state" in ('RELEASE_REVIEW', 'RETURNED', 'PUBLISHED', 'CLOSED', 'CANCELLED'));`,
    );
    this.addSql(
      `alter table "public_notices" add constraint "public_notices_day_unit_check" check ("day_unit" in ('CALENDAR_DAY', 'WORKING_DAY'));`,
    );
    this.addSql(`create table "objections" (
      "id" uuid not null,
      "notice_id" uuid not null,
      "case_id" uuid not null,
      "agency_id" varchar(40) not null,
      "state" text not null,
      "is_anonymous" boolean not null,
      "suite" varchar(20) not null,
      "ciphertext" bytea not null,
      "received_at" timestamptz(3) not null,
      "due_on" date not null,
      "concluded_by" uuid null,
      "concluded_at" timestamptz(3) null,
      "conclusion" varchar(1000) null,
      "version" int not null default 1,
      primary key ("id")
    );`);
    this.addSql(`create index "objections_by_notice" on "objections" ("notice_id");`);
    this.addSql(`create index "objections_by_case" on "objections" ("case_id");`);
    this.addSql(
      `alter table "objections" add constraint "objections_state_check" check ("state" in ('RECEIVED', 'VALID', 'INVALID'));`,
    );
    this.addSql(
      `alter table "objections" add constraint "objections_notice_id_foreign" foreign key ("notice_id") references "public_notices" ("id");`,
    );
    this.addSql(`select grant_to_running_role('public_notices', 'select, insert, update, delete');`);
    this.addSql(`select grant_to_running_role('objections', 'select, insert, update, delete');`);
  }
}
