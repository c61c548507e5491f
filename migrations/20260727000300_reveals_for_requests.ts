import { Migration } from '@mikro-orm/migrations';

/**
 * P20 is about numbers that are opened again and again. An agency opens the number of each request it signed for, six of one
 * family: the first time of each is its work and not counted, every further one is.
 */
export class Migration20260727000300_reveals_for_requests extends Migration {
  override up(): void {
    this.addSql(`create or replace function count_reveals_by_case(since timestamptz)
returns table (account_id uuid, case_id uuid, day date, total int, persons int) language sql stable security definer set search_path from current as $$
  select e.actor_id, e.case_id, (e.occurred_at at time zone 'Asia/Shanghai')::date,
    (count(*) - count(distinct convert_from(e.canonical, 'UTF8')::jsonb -> 'details' ->> 'requestId'))::int,
    count(distinct e.object_id)::int
  from audit_events e
  where e.id >= first_id_at(since) and (select claimed_by_system()) and e.type = 'SecretRevealed' and e.case_id is not null
  group by 1, 2, 3
$$;`);
  }
}
