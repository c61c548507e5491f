import { Migration } from '@mikro-orm/migrations';

/**
 * Everybody who handed a notice in, so that a return does not make an earlier submitter its second person. What was handed
 * in before names its last submitter alone, as it did.
 */
export class Migration20260724000700_submitters_of_notices extends Migration {
  override up(): void {
    this.addSql(`alter table "public_notices" add column "submitter_ids" text[] not null default '{}';`);
    this.addSql(
      `alter table "public_notices" add constraint "who_submitted_any_round_never_releases" check (released_by is null or released_by::text <> all (submitter_ids));`,
    );
  }
}
