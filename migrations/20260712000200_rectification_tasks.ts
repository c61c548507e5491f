import { Migration } from '@mikro-orm/migrations';

/** A problem and a supervision notice know the task that carries them out; a problem knows that its task was sent back. */
export class Migration20260712000200_rectification_tasks extends Migration {
  override up(): void {
    for (const table of ['problems', 'supervision_notices']) {
      this.addSql(`alter table "${table}" add column "task_id" uuid null;`);
      this.addSql(`alter table "${table}" add constraint "${table}_task_id_unique" unique ("task_id");`);
    }
    this.addSql(
      `alter table "problems" add column "task_sent_back_at" timestamptz(3) null, add column "task_sent_back_reason" varchar(2000) null;`,
    );
  }
}
