import { Migration } from '@mikro-orm/migrations';

export class Migration20260701000500_verification extends Migration {
  override up(): void {
    this.addSql(`create table "verification_requests" (
      "id" uuid not null,
      "case_id" uuid not null,
      "household_id" uuid not null,
      "person_id" uuid not null,
      "agency_id" varchar(40) not null,
      "record_type" varchar(40) not null,
      "scope" text not null,
      "legal_basis" varchar(120) not null,
      "state" text not null,
      "result" text null,
      "sent_at" timestamptz(3) not null,
      "due_on" date not null,
      "warn_on" date not null,
      "signed_for_at" timestamptz(3) null,
      "signed_for_by" uuid null,
      "answered_at" timestamptz(3) null,
      "answered_by" uuid null,
      "data_as_of" date null,
      "reason" varchar(500) null,
      "round" int not null,
      "version" int not null default 1,
      primary key ("id")
    );`);
    this.addSql(
      `create index "verification_queue" on "verification_requests" ("agency_id", "state", "due_on", "id");`,
    );
    this.addSql(
      `alter table "verification_requests" add constraint "one_request_per_person_and_record_type" unique ("case_id", "round", "agency_id", "record_type", "person_id");`,
    );
    this.addSql(
      `alter table "verification_requests" add constraint "verification_requests_scope_check" check ("scope" in ('APPLICANT', 'WAITLISTED', 'TENANT'));`,
    );
    this.addSql(
      `alter table "verification_requests" add constraint "verification_requests_state_check" check ("state" in ('SENT', 'SIGNED_FOR', 'ANSWERED', 'DISPUTED', 'RE_ANSWERED', 'ACCEPTED', 'WAIVED'));`,
    );
    this.addSql(
      `alter table "verification_requests" add constraint "verification_requests_result_check" check ("result" in ('NO_RECORD', 'HAS_RECORD', 'PERSON_MISMATCH', 'SOURCE_ERROR', 'NOT_COVERED'));`,
    );
    this.addSql(`create table "agency_records" (
      "id" uuid not null,
      "request_id" uuid not null,
      "case_id" uuid not null,
      "agency_id" varchar(40) not null,
      "household_id" uuid not null,
      "person_id" uuid not null,
      "record_type" varchar(40) not null,
      "result" text not null,
      "answer_round" int not null,
      "data_as_of" date not null,
      "channel" text not null,
      "suite" varchar(20) not null,
      "ciphertext" bytea not null,
      "answered_by" uuid not null,
      "answered_at" timestamptz(3) not null,
      primary key ("id")
    );`);
    this.addSql(`create index "agency_records_by_request" on "agency_records" ("request_id");`);
    this.addSql(`create index "agency_records_by_case" on "agency_records" ("case_id");`);
    this.addSql(
      `alter table "agency_records" add constraint "agency_records_result_check" check ("result" in ('NO_RECORD', 'HAS_RECORD', 'PERSON_MISMATCH', 'SOURCE_ERROR', 'NOT_COVERED'));`,
    );
    this.addSql(
      `alter table "agency_records" add constraint "agency_records_channel_check" check ("channel" in ('ONLINE', 'FILE', 'MANUAL'));`,
    );
    this.addSql(`create table "verification_rounds" (
      "case_id" uuid not null,
      "round" int not null,
      "dispute_days" int not null,
      "warn_days" int not null,
      "opened_at" timestamptz(3) not null,
      "closed_at" timestamptz(3) null,
      primary key ("case_id",
      "round")
    );`);
    this.addSql(
      `alter table "verification_requests" add constraint "verification_requests_agency_id_foreign" foreign key ("agency_id") references "agencies" ("id");`,
    );
    this.addSql(
      `alter table "agency_records" add constraint "agency_records_request_id_foreign" foreign key ("request_id") references "verification_requests" ("id");`,
    );
    this.addSql(`select grant_to_running_role('verification_requests', 'select, insert, update, delete');`);
    this.addSql(`select grant_to_running_role('verification_rounds', 'select, insert, update, delete');`);
    this.addSql(`select grant_to_running_role('agency_records', 'select, insert');`);
  }
}
