import { Migration } from '@mikro-orm/migrations';

/** 督办通知单 and 通报 as they were issued: inserted once, never changed. */
export class Migration20260709000300_task_documents extends Migration {
  override up(): void {
    this.addSql(`create table "task_documents" (
      "id" uuid not null,
      "kind" text not null,
      "number" varchar(40) not null,
      "title" varchar(200) not null,
      "task_id" uuid null,
      "docx" bytea not null,
      "xlsx" bytea null,
      "sha256" varchar(64) not null,
      "issued_by" uuid not null,
      "issued_at" timestamptz(3) not null,
      primary key ("id")
    );`);
    this.addSql(
      `alter table "task_documents" add constraint "task_documents_number_is_unique" unique ("number");`,
    );
    this.addSql(`create index "task_documents_by_task" on "task_documents" ("task_id");`);
    this.addSql(
      `alter table "task_documents" add constraint "task_documents_kind_check" check ("kind" in ('NOTICE', 'BULLETIN'));`,
    );
    this.addSql(`select grant_to_running_role('task_documents', 'select, insert');`);
  }
}
