import { Migration } from '@mikro-orm/migrations';

/** The file of an export belongs to its request, as the entity says. */
export class Migration20260705000310_export_files_follow extends Migration {
  override up(): void {
    this.addSql(`alter table "worklist_export_files" drop constraint "worklist_export_files_id_foreign";`);
    this.addSql(
      `alter table "worklist_export_files" add constraint "worklist_export_files_id_foreign" foreign key ("id") references "worklist_exports" ("id") on update cascade on delete cascade;`,
    );
  }
}
