import { Migration } from '@mikro-orm/migrations';

/**
 * What comes up after a conclusion is a new alert of the same matter (a later round), which names the one before it: under
 * one key a concluded alert had stood for everything that came later that day.
 */
export class Migration20260724000400_alert_rounds extends Migration {
  override up(): void {
    this.addSql(
      `alter table "alerts" add column "round" int not null default 1, add column "previous_id" uuid null;`,
    );
    this.addSql(`alter table "alerts" drop constraint "same_data_same_alert";`);
    this.addSql(
      `alter table "alerts" add constraint "same_data_same_alert" unique ("model_code", "subject_key", "round");`,
    );
    this.addSql(
      `alter table "alerts" add constraint "a_later_round_names_the_one_before" check ((round = 1) = (previous_id is null));`,
    );
  }
}
