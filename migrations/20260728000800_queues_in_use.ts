import { Migration } from '@mikro-orm/migrations';

/** A queue for the daily look for members who came of age, one run at a time. The rules run with the last answer since long, without a job. */
export class Migration20260728000800_queues_in_use extends Migration {
  override up(): void {
    this.addSql(
      `select pgboss.create_queue('register-comings-of-age', '{"policy": "stately", "retryLimit": 2}');`,
    );
    this.addSql(`select pgboss.delete_queue('run-eligibility-rules');`);
  }
}
