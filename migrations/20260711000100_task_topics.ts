import { Migration } from '@mikro-orm/migrations';

/** An overdue task returns to the agenda once: as long as its topic has not been resolved there is no second one. */
export class Migration20260711000100_task_topics extends Migration {
  override up(): void {
    this.addSql(
      `create unique index "one_open_topic_per_task" on "topics" ("source_task_id") where ("state" <> 'RESOLVED');`,
    );
  }
}
