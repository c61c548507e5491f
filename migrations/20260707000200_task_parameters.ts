import { Migration } from '@mikro-orm/migrations';

const PARAMETERS = {
  'task.remindFirstDays': 7,
  'task.remindSecondDays': 3,
  'task.remindLastDays': 1,
  'task.escalateLiaisonDays': 3,
  'task.escalateConvenerDays': 7,
  'task.bulletinDays': 15,
  'task.lookBackDays': 30,
  'task.sweepAlarmMinutes': 30,
} as const;

/** A county that already works goes on working: the cadence of 督办 begins with the product's values, to be changed by the office. */
export class Migration20260707000200_task_parameters extends Migration {
  override up(): void {
    for (const [key, value] of Object.entries(PARAMETERS))
      this
        .addSql(`insert into policy_parameters (id, key, value, valid_from, valid_until, doc_title, doc_no, article, approved_by, is_sample, entered_by, entered_at)
        select gen_random_uuid(), '${key}', '${value}', min(valid_from), null, '产品默认值', '无', '无', '产品默认', false, '00000000-0000-0000-0000-000000000000', now()
        from policy_parameters where not exists (select 1 from policy_parameters where key = '${key}') having count(*) > 0;`);
  }
}
