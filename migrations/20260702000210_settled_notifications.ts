import { Migration } from '@mikro-orm/migrations';

export class Migration20260702000210_settled_notifications extends Migration {
  override up(): void {
    this.addSql(`alter table "notifications" add column "about_id" uuid null;`);
    this.addSql(`alter table "notifications" add column "settled_at" timestamptz(3) null;`);
    this.addSql(`create index "notifications_by_matter" on "notifications" ("about_id");`);
  }
}
