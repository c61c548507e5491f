import { Migration } from '@mikro-orm/migrations';

export class Migration20260701000600_eligibility extends Migration {
  override up(): void {
    this.addSql(`create table "policy_parameters" (
      "id" uuid not null,
      "key" varchar(80) not null,
      "value" jsonb not null,
      "valid_from" date not null,
      "valid_until" date null,
      "doc_title" varchar(200) not null,
      "doc_no" varchar(80) not null,
      "article" varchar(60) not null,
      "approved_by" varchar(100) not null,
      "is_sample" boolean not null,
      "entered_by" uuid not null,
      "entered_at" timestamptz(3) not null,
      primary key ("id")
    );`);
    this.addSql(
      `create unique index "one_current_value_per_parameter" on "policy_parameters" ("key") where ("valid_until" is null);`,
    );
    this.addSql(`create table "suspicions" (
      "id" uuid not null,
      "case_id" uuid not null,
      "household_id" uuid not null,
      "person_id" uuid null,
      "rule_code" varchar(10) not null,
      "rule_version" int not null,
      "severity" text not null,
      "summary" varchar(300) not null,
      "evidence_fact_id" uuid not null,
      "state" text not null,
      "raised_at" timestamptz(3) not null,
      "concluded_by" uuid null,
      "concluded_at" timestamptz(3) null,
      "conclusion" varchar(500) null,
      "version" int not null default 1,
      primary key ("id")
    );`);
    this.addSql(`create index "suspicions_by_case" on "suspicions" ("case_id");`);
    this.addSql(`create index "suspicions_by_rule" on "suspicions" ("rule_code", "state");`);
    this.addSql(
      `alter table "suspicions" add constraint "suspicions_severity_check" check ("severity" in ('INFO', 'CHECK', 'SERIOUS'));`,
    );
    this.addSql(
      `alter table "suspicions" add constraint "suspicions_state_check" check ("state" in ('RAISED', 'CONFIRMED', 'CLEARED'));`,
    );
    this.addSql(`select grant_to_running_role('policy_parameters', 'select, insert, update, delete');`);
    this.addSql(`select grant_to_running_role('suspicions', 'select, insert, update, delete');`);
  }
}
