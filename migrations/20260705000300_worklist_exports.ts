import { Migration } from '@mikro-orm/migrations';

/** 导出: asked for with a purpose, approved by a second person above a number of rows, kept encrypted for a day. */
export class Migration20260705000300_worklist_exports extends Migration {
  override up(): void {
    this.addSql(`create table "worklist_exports" (
      "id" uuid not null,
      "number" varchar(20) not null,
      "filter" jsonb not null,
      "purpose" text not null,
      "reason" varchar(200) not null,
      "state" text not null,
      "row_count" int not null,
      "requested_by" uuid not null,
      "agency_id" varchar(40) not null,
      "requested_at" timestamptz(3) not null,
      "decided_by" uuid null,
      "decided_at" timestamptz(3) null,
      "decision_reason" varchar(200) null,
      "expires_at" timestamptz(3) null,
      "downloads" int not null default 0,
      "version" int not null default 1,
      primary key ("id")
    );`);
    this.addSql(`create index "worklist_exports_by_state" on "worklist_exports" ("state", "requested_at");`);
    this.addSql(
      `create index "worklist_exports_by_requester" on "worklist_exports" ("requested_by", "requested_at");`,
    );
    this.addSql(
      `alter table "worklist_exports" add constraint "worklist_exports_purpose_check" check ("purpose" in ('WORK_PLAN', 'MEETING', 'SUPERVISION', 'STATISTICS'));`,
    );
    this.addSql(
      `alter table "worklist_exports" add constraint "worklist_exports_state_check" check ("state" in ('REQUESTED', 'APPROVED', 'REJECTED', 'READY', 'FAILED', 'EXPIRED'));`,
    );
    this.addSql(
      `alter table "worklist_exports" add constraint "nobody_approves_an_export_of_their_own" check (decided_by is null or decided_by <> requested_by);`,
    );
    this.addSql(
      `alter table "worklist_exports" add constraint "worklist_exports_requested_by_foreign" foreign key ("requested_by") references "accounts" ("id");`,
    );
    this.addSql(`create table "worklist_export_files" (
      "id" uuid not null,
      "suite" varchar(20) not null,
      "key_version" int not null,
      "wrapped_key" bytea not null,
      "ciphertext" bytea not null,
      primary key ("id")
    );`);
    this.addSql(
      `alter table "worklist_export_files" add constraint "worklist_export_files_id_foreign" foreign key ("id") references "worklist_exports" ("id");`,
    );
    this.addSql(`select grant_to_running_role('worklist_exports', 'select, insert, update');`);
    this.addSql(`select grant_to_running_role('worklist_export_files', 'select, insert, delete');`);
    this.addSql(
      `select pgboss.create_queue('prepare-export', '{"policy": "standard", "retryLimit": 5, "retryDelay": 5, "retryBackoff": true}')`,
    );
  }
}
