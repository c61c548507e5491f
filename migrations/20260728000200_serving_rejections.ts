import { Migration } from '@mikro-orm/migrations';

/**
 * Serving a rejection has a limit of its own. A notice that was not served yet gets a week from today: without a limit it
 * would wait for nobody. The counters move with the cases. A county on sample values gets this one's too; any other is asked
 * to set it, as for every limit.
 */
export class Migration20260728000200_serving_rejections extends Migration {
  override up(): void {
    this.addSql(`with moved as (
      update applications a set clock = 'clock.serveRejectionDays', clock_started_on = d.today,
        due_on = d.today + 7, queue_on = d.today + 7, warn_on = d.today + 5
      from (select (now() at time zone 'Asia/Shanghai')::date as today) d
      where a.state = 'REJECTED' and a.rejection_served_on is null and a.due_on is null
      returning a.community_id, a.queue_on
    ), places as (
      select community_id, queue_on, count(*)::int as total from moved group by 1, 2
    ), taken as (
      update worklist_counters c set total = c.total - p.total from places p
      where c.community_id = p.community_id and c.state = 'REJECTED' and c.due_on = '9999-12-31'
    )
    insert into worklist_counters (community_id, state, due_on, total)
    select community_id, 'REJECTED', queue_on, total from places
    on conflict (community_id, state, due_on) do update set total = worklist_counters.total + excluded.total;`);
    this.addSql(`insert into policy_parameters (id, key, value, valid_from, doc_title, doc_no, article, approved_by, is_sample, entered_by, entered_at)
    select gen_random_uuid(), 'clock.serveRejectionDays', '5', valid_from, doc_title, doc_no, article, approved_by, true, entered_by, entered_at
    from policy_parameters where key = 'clock.objectionCheckDays' and is_sample and valid_until is null;`);
  }
}
