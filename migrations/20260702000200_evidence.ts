import { Migration } from '@mikro-orm/migrations';

export class Migration20260702000200_evidence extends Migration {
  override up(): void {
    this.addSql(`alter table "attachments" drop constraint "attachments_kind_check";`);
    this.addSql(
      `alter table "attachments" add constraint "attachments_kind_check" check ("kind" in ('IDENTITY', 'INCOME', 'HOUSING', 'MARRIAGE', 'CONSENT', 'SURVEY_PHOTO', 'NOTICE_PHOTO', 'EVIDENCE', 'OTHER'));`,
    );
    this.addSql(`create table "answer_evidence" (
      "id" uuid not null,
      "request_id" uuid not null,
      "attachment_id" uuid not null,
      "case_id" uuid not null,
      "agency_id" varchar(40) not null,
      "answer_round" int not null,
      "given_at" timestamptz(3) not null,
      primary key ("id")
    );`);
    this.addSql(`create index "answer_evidence_by_request" on "answer_evidence" ("request_id");`);
    this.addSql(
      `alter table "answer_evidence" add constraint "evidence_belongs_to_one_answer" unique ("attachment_id");`,
    );
    this.addSql(
      `alter table "answer_evidence" add constraint "answer_evidence_request_id_foreign" foreign key ("request_id") references "verification_requests" ("id");`,
    );
    this.addSql(
      `alter table "answer_evidence" add constraint "answer_evidence_attachment_id_foreign" foreign key ("attachment_id") references "attachments" ("id");`,
    );
    this.addSql(`select grant_to_running_role('answer_evidence', 'select, insert');`);
  }
}
