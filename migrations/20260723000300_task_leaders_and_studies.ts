import { Migration } from '@mikro-orm/migrations';

/** The sheet names the leaders who answer for a task; studies of focus issues come to the meeting as topics. */
export class Migration20260723000300_task_leaders_and_studies extends Migration {
  override up(): void {
    this.addSql(
      `alter table "tasks" add column "lead_leader" varchar(60) not null default '', add column "co_leaders" varchar(200) not null default '';`,
    );
    this.addSql(`alter table "topics" drop constraint "topics_kind_check";`);
    this.addSql(
      `alter table "topics" add constraint "topics_kind_check" check ("kind" in ('POLICY', 'CASE', 'DATA', 'CLUE', 'STUDY', 'OTHER'));`,
    );
  }
}
