import { Migration } from '@mikro-orm/migrations';

export class Migration20260701000800_application extends Migration {
  override up(): void {
    this.addSql(`create table "case_participants" (
      "case_id" uuid not null,
      "account_id" uuid not null,
      "level" text not null,
      "since" timestamptz(3) not null,
      primary key ("case_id",
      "account_id")
    );`);
    this.addSql(
      `alter table "case_participants" add constraint "case_participants_level_check" check ("level" in ('COMMUNITY', 'SUBDISTRICT', 'COUNTY_REVIEW', 'COUNTY_APPROVAL'));`,
    );
    this.addSql(`create table "applications" (
      "id" uuid not null,
      "application_number" varchar(20) not null,
      "receipt_number" varchar(20) null,
      "query_code_hash" bytea null,
      "household_id" uuid not null,
      "community_id" varchar(12) not null,
      "applicant_id" uuid not null,
      "guarantee_type" text not null,
      "household_size" int not null,
      "state" text not null,
      "state_since" timestamptz(3) not null,
      "resume_state" text null,
      "clock" varchar(60) null,
      "clock_started_on" date null,
      "clock_used_days" int not null,
      "due_on" date null,
      "queue_on" date not null,
      "warn_on" date null,
      "assignee_id" uuid null,
      "correction_round" int not null,
      "verification_round" int not null,
      "rejection_code" varchar(40) null,
      "rejection_served_on" date null,
      "created_by" uuid not null,
      "created_at" timestamptz(3) not null,
      "submitted_at" timestamptz(3) null,
      "registered_at" timestamptz(3) null,
      "version" int not null default 1,
      primary key ("id")
    );`);
    this.addSql(
      `alter table "applications" add constraint "application_number_is_unique" unique ("application_number");`,
    );
    this.addSql(
      `alter table "applications" add constraint "receipt_number_is_unique" unique ("receipt_number");`,
    );
    this.addSql(
      `create index "applications_worklist" on "applications" ("community_id", "state", "queue_on", "id");`,
    );
    this.addSql(`create index "applications_by_state" on "applications" ("state", "queue_on", "id");`);
    this.addSql(`create index "applications_by_queue" on "applications" ("queue_on", "id");`);
    this.addSql(`create index "applications_by_creation" on "applications" ("created_at", "id");`);
    this.addSql(
      `alter table "applications" add constraint "applications_guarantee_type_check" check ("guarantee_type" in ('LOW_INCOME', 'MINIMUM_LIVING', 'EXTREME_POVERTY', 'MARGINAL_LOW_INCOME', 'NEW_EMPLOYEE', 'MIGRANT_WORKER'));`,
    );
    this.addSql(
      `alter table "applications" add constraint "applications_state_check" check ("state" in ('DRAFT', 'SUBMITTED', 'NOT_ACCEPTED', 'ACCEPTED', 'COMMUNITY_REVIEW', 'COMMUNITY_PUBLICITY', 'SUBDISTRICT_REVIEW', 'SUBDISTRICT_PUBLICITY', 'JOINT_VERIFICATION', 'COUNTY_REVIEW', 'COUNTY_PUBLICITY', 'WAITLISTED', 'CORRECTION_REQUIRED', 'OBJECTION_CHECK', 'REJECTED', 'RECONSIDERATION', 'UPHELD', 'LAPSED', 'WITHDRAWN', 'CANCELLED'));`,
    );
    this.addSql(
      `alter table "applications" add constraint "applications_resume_state_check" check ("resume_state" in ('DRAFT', 'SUBMITTED', 'NOT_ACCEPTED', 'ACCEPTED', 'COMMUNITY_REVIEW', 'COMMUNITY_PUBLICITY', 'SUBDISTRICT_REVIEW', 'SUBDISTRICT_PUBLICITY', 'JOINT_VERIFICATION', 'COUNTY_REVIEW', 'COUNTY_PUBLICITY', 'WAITLISTED', 'CORRECTION_REQUIRED', 'OBJECTION_CHECK', 'REJECTED', 'RECONSIDERATION', 'UPHELD', 'LAPSED', 'WITHDRAWN', 'CANCELLED'));`,
    );
    this.addSql(`create table "household_surveys" (
      "id" uuid not null,
      "case_id" uuid not null,
      "visited_on" date not null,
      "first_surveyor" varchar(50) not null,
      "second_surveyor" varchar(50) not null,
      "conclusion" text not null,
      "fact_id" uuid not null,
      "photo_ids" jsonb not null,
      "recorded_by" uuid not null,
      "recorded_at" timestamptz(3) not null,
      primary key ("id")
    );`);
    this.addSql(`create index "household_surveys_by_case" on "household_surveys" ("case_id");`);
    this.addSql(
      `alter table "household_surveys" add constraint "a_survey_takes_two_surveyors" check (first_surveyor <> second_surveyor);`,
    );
    this.addSql(
      `alter table "household_surveys" add constraint "household_surveys_conclusion_check" check ("conclusion" in ('CONSISTENT', 'INCONSISTENT', 'NOT_REACHED'));`,
    );
    this.addSql(`create table "corrections" (
      "id" uuid not null,
      "case_id" uuid not null,
      "round" int not null,
      "from_state" text not null,
      "items" jsonb not null,
      "issued_by" uuid not null,
      "issued_at" timestamptz(3) not null,
      "due_on" date not null,
      "answered_at" timestamptz(3) null,
      primary key ("id")
    );`);
    this.addSql(
      `alter table "corrections" add constraint "one_correction_list_per_round" unique ("case_id", "round");`,
    );
    this.addSql(
      `alter table "corrections" add constraint "corrections_from_state_check" check ("from_state" in ('DRAFT', 'SUBMITTED', 'NOT_ACCEPTED', 'ACCEPTED', 'COMMUNITY_REVIEW', 'COMMUNITY_PUBLICITY', 'SUBDISTRICT_REVIEW', 'SUBDISTRICT_PUBLICITY', 'JOINT_VERIFICATION', 'COUNTY_REVIEW', 'COUNTY_PUBLICITY', 'WAITLISTED', 'CORRECTION_REQUIRED', 'OBJECTION_CHECK', 'REJECTED', 'RECONSIDERATION', 'UPHELD', 'LAPSED', 'WITHDRAWN', 'CANCELLED'));`,
    );
    this.addSql(`create table "application_steps" (
      "id" uuid not null,
      "case_id" uuid not null,
      "action" varchar(40) not null,
      "from_state" text not null,
      "to_state" text not null,
      "actor_id" uuid null,
      "actor_name" varchar(60) not null,
      "agency_id" varchar(40) null,
      "opinion" varchar(2000) null,
      "reason_code" varchar(40) null,
      "at" timestamptz(3) not null,
      "took_days" int not null,
      "was_overdue" boolean not null,
      primary key ("id")
    );`);
    this.addSql(`create index "application_steps_by_case" on "application_steps" ("case_id");`);
    this.addSql(
      `alter table "application_steps" add constraint "application_steps_from_state_check" check ("from_state" in ('DRAFT', 'SUBMITTED', 'NOT_ACCEPTED', 'ACCEPTED', 'COMMUNITY_REVIEW', 'COMMUNITY_PUBLICITY', 'SUBDISTRICT_REVIEW', 'SUBDISTRICT_PUBLICITY', 'JOINT_VERIFICATION', 'COUNTY_REVIEW', 'COUNTY_PUBLICITY', 'WAITLISTED', 'CORRECTION_REQUIRED', 'OBJECTION_CHECK', 'REJECTED', 'RECONSIDERATION', 'UPHELD', 'LAPSED', 'WITHDRAWN', 'CANCELLED'));`,
    );
    this.addSql(
      `alter table "application_steps" add constraint "application_steps_to_state_check" check ("to_state" in ('DRAFT', 'SUBMITTED', 'NOT_ACCEPTED', 'ACCEPTED', 'COMMUNITY_REVIEW', 'COMMUNITY_PUBLICITY', 'SUBDISTRICT_REVIEW', 'SUBDISTRICT_PUBLICITY', 'JOINT_VERIFICATION', 'COUNTY_REVIEW', 'COUNTY_PUBLICITY', 'WAITLISTED', 'CORRECTION_REQUIRED', 'OBJECTION_CHECK', 'REJECTED', 'RECONSIDERATION', 'UPHELD', 'LAPSED', 'WITHDRAWN', 'CANCELLED'));`,
    );
    this.addSql(`create table "worklist_counters" (
      "community_id" varchar(12) not null,
      "state" text not null,
      "due_on" date not null,
      "total" int not null,
      primary key ("community_id",
      "state",
      "due_on")
    );`);
    this.addSql(
      `alter table "worklist_counters" add constraint "a_counter_is_never_negative" check (total >= 0);`,
    );
    this.addSql(
      `alter table "worklist_counters" add constraint "worklist_counters_state_check" check ("state" in ('DRAFT', 'SUBMITTED', 'NOT_ACCEPTED', 'ACCEPTED', 'COMMUNITY_REVIEW', 'COMMUNITY_PUBLICITY', 'SUBDISTRICT_REVIEW', 'SUBDISTRICT_PUBLICITY', 'JOINT_VERIFICATION', 'COUNTY_REVIEW', 'COUNTY_PUBLICITY', 'WAITLISTED', 'CORRECTION_REQUIRED', 'OBJECTION_CHECK', 'REJECTED', 'RECONSIDERATION', 'UPHELD', 'LAPSED', 'WITHDRAWN', 'CANCELLED'));`,
    );
    this.addSql(
      `alter table "applications" add constraint "applications_household_id_foreign" foreign key ("household_id") references "households" ("id");`,
    );
    this.addSql(
      `alter table "applications" add constraint "applications_community_id_foreign" foreign key ("community_id") references "communities" ("id");`,
    );
    this.addSql(
      `alter table "applications" add constraint "applications_applicant_id_foreign" foreign key ("applicant_id") references "persons" ("id");`,
    );
    this.addSql(
      `alter table "household_surveys" add constraint "household_surveys_case_id_foreign" foreign key ("case_id") references "applications" ("id");`,
    );
    this.addSql(
      `alter table "corrections" add constraint "corrections_case_id_foreign" foreign key ("case_id") references "applications" ("id");`,
    );
    this.addSql(
      `alter table "application_steps" add constraint "application_steps_case_id_foreign" foreign key ("case_id") references "applications" ("id");`,
    );
    this.addSql(`select grant_to_running_role('applications', 'select, insert, update, delete');`);
    this.addSql(`select grant_to_running_role('application_steps', 'select, insert');`);
    this.addSql(`select grant_to_running_role('case_participants', 'select, insert, update, delete');`);
    this.addSql(`select grant_to_running_role('corrections', 'select, insert, update, delete');`);
    this.addSql(`select grant_to_running_role('household_surveys', 'select, insert, update, delete');`);
    this.addSql(`select grant_to_running_role('worklist_counters', 'select, insert, update, delete');`);
    this.addSql(
      `create trigger application_steps_are_only_inserted before update or delete on application_steps for each row execute function forbid_change();`,
    );
  }
}
