import { Migration } from '@mikro-orm/migrations';

/**
 * 谁看过我的申请: which unit looked at a file, when and for what, for whoever holds its receipt and query code. The running
 * role cannot read audit events; this gives it units and hours, never a person, and asks for the pair once more itself.
 */
export class Migration20260705000200_readings_of_case extends Migration {
  override up(): void {
    this.addSql(`create function readings_of_case(receipt text, code_hash bytea) returns table (agency_name text, read_on date, kind text, purpose text, times int, last_at timestamptz)
language sql stable security definer set search_path from current as $$
  select coalesce(g.name, '系统'), (e.occurred_at at time zone 'Asia/Shanghai')::date, e.type::text,
    convert_from(e.canonical, 'UTF8')::jsonb -> 'details' ->> 'purpose', count(*)::int, max(e.occurred_at)
  from applications a
    join audit_events e on e.case_id = a.id
    left join agencies g on g.id = e.agency_id
  where a.receipt_number = receipt and a.query_code_hash = code_hash
    and (e.type like '%Viewed' or e.type = 'SecretRevealed')
    and convert_from(e.canonical, 'UTF8')::jsonb -> 'actor' ->> 'kind' = 'PERSON'
  group by 1, 2, 3, 4
  order by 6 desc
  limit 200
$$;`);
    this.addSql(`revoke all on function readings_of_case(text, bytea) from public;`);
    this.addSql(
      `do $$ begin execute format('grant execute on function readings_of_case(text, bytea) to %I', running_role()); end $$;`,
    );
  }
}
