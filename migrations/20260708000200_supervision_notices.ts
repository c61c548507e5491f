import { Migration } from '@mikro-orm/migrations';

/** 提醒函, 督促单 and 监督建议 with their replies. A reply is only inserted; what became of it stands beside it. */
export class Migration20260708000200_supervision_notices extends Migration {
  override up(): void {
    this.addSql(`create table "supervision_notices" (
      "id" uuid not null,
      "number" varchar(40) null,
      "kind" text not null,
      "agency_id" varchar(40) not null,
      "title" varchar(100) not null,
      "content" varchar(4000) not null,
      "contact" varchar(100) not null,
      "alert_id" uuid null,
      "state" text not null,
      "drafted_by" uuid not null,
      "drafted_at" timestamptz(3) not null,
      "served_by" uuid null,
      "served_at" timestamptz(3) null,
      "due_on" date null,
      "received_by" uuid null,
      "received_at" timestamptz(3) null,
      "rounds" int not null default 0,
      "closed_at" timestamptz(3) null,
      "version" int not null default 1,
      primary key ("id")
    );`);
    this.addSql(
      `alter table "supervision_notices" add constraint "supervision_notices_number_is_unique" unique ("number");`,
    );
    this.addSql(
      `create index "supervision_notices_by_drafting" on "supervision_notices" ("drafted_at", "id");`,
    );
    this.addSql(
      `create index "supervision_notices_by_agency" on "supervision_notices" ("agency_id", "state");`,
    );
    this.addSql(
      `alter table "supervision_notices" add constraint "supervision_notices_kind_check" check ("kind" in ('REMINDER', 'URGING', 'ADVICE'));`,
    );
    this.addSql(
      `alter table "supervision_notices" add constraint "supervision_notices_state_check" check ("state" in ('DRAFTED', 'SERVED', 'RECEIVED', 'REPLIED', 'REPLY_RETURNED', 'ACCEPTED'));`,
    );
    this.addSql(
      `alter table "supervision_notices" add constraint "a_served_notice_has_number_and_limit" check (state = 'DRAFTED' or (number is not null and due_on is not null and served_by is not null));`,
    );
    this.addSql(
      `alter table "supervision_notices" add constraint "supervision_notices_agency_id_foreign" foreign key ("agency_id") references "agencies" ("id");`,
    );
    this.addSql(
      `alter table "supervision_notices" add constraint "supervision_notices_alert_id_foreign" foreign key ("alert_id") references "alerts" ("id");`,
    );
    this.addSql(`create table "notice_replies" (
      "id" uuid not null,
      "notice_id" uuid not null,
      "round" int not null,
      "content" varchar(4000) not null,
      "replied_by" uuid not null,
      "replied_at" timestamptz(3) not null,
      "was_overdue" boolean not null,
      "verdict" text null,
      "verdict_reason" varchar(500) null,
      "judged_by" uuid null,
      "judged_at" timestamptz(3) null,
      primary key ("id")
    );`);
    this.addSql(
      `alter table "notice_replies" add constraint "one_reply_per_round" unique ("notice_id", "round");`,
    );
    this.addSql(
      `alter table "notice_replies" add constraint "nobody_judges_their_own_reply" check (judged_by is null or judged_by <> replied_by);`,
    );
    this.addSql(
      `alter table "notice_replies" add constraint "notice_replies_verdict_check" check ("verdict" in ('ACCEPTED', 'RETURNED'));`,
    );
    this.addSql(
      `alter table "notice_replies" add constraint "notice_replies_notice_id_foreign" foreign key ("notice_id") references "supervision_notices" ("id");`,
    );
    this.addSql(`select grant_to_running_role('supervision_notices', 'select, insert, update');`);
    this.addSql(`select grant_to_running_role('notice_replies', 'select, insert, update');`);
  }
}
