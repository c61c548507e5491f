import { Migration } from '@mikro-orm/migrations';

/** 每周提示: one row per unit and week, which is what makes the digest of a unit exactly once. */
export class Migration20260711000300_unit_digests extends Migration {
  override up(): void {
    this.addSql(`create table "unit_digests" (
      "id" uuid not null,
      "agency_id" varchar(40) not null,
      "week_on" date not null,
      "sent_at" timestamptz(3) not null,
      primary key ("id")
    );`);
    this.addSql(
      `alter table "unit_digests" add constraint "a_unit_has_one_digest_a_week" unique ("agency_id", "week_on");`,
    );
    this.addSql(`select grant_to_running_role('unit_digests', 'select, insert');`);
    this.addSql(
      `select pgboss.create_queue('send-weekly-digests', '{"policy": "stately", "retryLimit": 2}')`,
    );
  }
}
