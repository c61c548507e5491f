import { Migration } from '@mikro-orm/migrations';

/** Which duty or key task of the mechanism a resolution carries out: its task is found from the clause, and the clause from it. */
export class Migration20260723000400_resolution_clauses extends Migration {
  override up(): void {
    this.addSql(`alter table "resolutions" add column "mechanism_item_id" varchar(60) null;`);
  }
}
