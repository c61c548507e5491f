import { Migration } from '@mikro-orm/migrations';

/** 提醒函, 督促单 and 监督建议 as they were served: inserted once, never changed. */
export class Migration20260712000100_supervision_documents extends Migration {
  override up(): void {
    this.addSql(`create table "supervision_documents" (
      "id" uuid not null,
      "notice_id" uuid not null,
      "number" varchar(40) not null,
      "title" varchar(200) not null,
      "docx" bytea not null,
      "sha256" varchar(64) not null,
      "issued_by" uuid not null,
      "issued_at" timestamptz(3) not null,
      primary key ("id")
    );`);
    this.addSql(
      `alter table "supervision_documents" add constraint "a_notice_is_issued_once" unique ("notice_id");`,
    );
    this.addSql(
      `alter table "supervision_documents" add constraint "supervision_documents_notice_id_foreign" foreign key ("notice_id") references "supervision_notices" ("id");`,
    );
    this.addSql(`select grant_to_running_role('supervision_documents', 'select, insert');`);
  }
}
