import { Migration } from '@mikro-orm/migrations';

/** What the desk changed in a round of correction stands beside what it was asked for. Earlier rounds say nothing of it. */
export class Migration20260728000500_changes_of_corrections extends Migration {
  override up(): void {
    this.addSql(`alter table "corrections" add column "changes" jsonb not null default '[]';`);
    this.addSql(`alter table "corrections" alter column "changes" drop default;`);
  }
}
