import { Migration } from '@mikro-orm/migrations';

export class Migration20260701000450_messaging extends Migration {
  override up(): void {
    this.addSql(`create table "attachments" (
      "id" uuid not null,
      "case_id" uuid not null,
      "agency_id" varchar(40) not null,
      "kind" text not null,
      "file_name" varchar(255) not null,
      "content_type" varchar(100) not null,
      "byte_size" int not null,
      "sha256" bytea not null,
      "uploaded_by" uuid not null,
      "uploaded_at" timestamptz(3) not null,
      "supersedes_id" uuid null,
      primary key ("id")
    );`);
    this.addSql(`create index "attachments_by_case" on "attachments" ("case_id");`);
    this.addSql(
      `alter table "attachments" add constraint "an_attachment_is_superseded_once" unique ("supersedes_id");`,
    );
    this.addSql(
      `alter table "attachments" add constraint "attachments_kind_check" check ("kind" in ('IDENTITY', 'INCOME', 'HOUSING', 'MARRIAGE', 'CONSENT', 'SURVEY_PHOTO', 'NOTICE_PHOTO', 'OTHER'));`,
    );
    this.addSql(`create table "file_contents" (
      "attachment_id" uuid not null,
      "case_id" uuid not null,
      "agency_id" varchar(40) not null,
      "suite" varchar(20) not null,
      "ciphertext" bytea not null,
      primary key ("attachment_id")
    );`);
    this.addSql(`create table "notifications" (
      "id" uuid not null,
      "account_id" uuid not null,
      "title" varchar(100) not null,
      "body" varchar(500) not null,
      "link" varchar(200) not null,
      "sent_at" timestamptz(3) not null,
      "read_at" timestamptz(3) null,
      primary key ("id")
    );`);
    this.addSql(`create index "notifications_by_account" on "notifications" ("account_id", "sent_at");`);
    this.addSql(
      `alter table "file_contents" add constraint "file_contents_attachment_id_foreign" foreign key ("attachment_id") references "attachments" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(`select grant_to_running_role('attachments', 'select, insert');`);
    this.addSql(`select grant_to_running_role('file_contents', 'select, insert');`);
    this.addSql(`select grant_to_running_role('notifications', 'select, insert, update, delete');`);
  }
}
