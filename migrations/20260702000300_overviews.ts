import { Migration } from '@mikro-orm/migrations';

/**
 * What the home pages of the three administrators count. The running role cannot read audit events: these functions give
 * it numbers and actors, never an event, and each asks once more in the database whether the caller's post is the right one.
 */
export class Migration20260702000300_overviews extends Migration {
  override up(): void {
    this.addSql(`create function holds_post(posts text[]) returns boolean language sql stable security definer set search_path from current as $$
  select exists (
    select 1 from mandates m
    where m.account_id = (actor_claims() ->> 'account')::uuid and m.post = any(posts)
      and (m.valid_until is null or m.valid_until > clock_timestamp()))
$$;`);
    // Ids sort by time (UUIDv7): the primary key bounds the period, no further index is needed.
    this.addSql(`create function first_id_at(instant timestamptz) returns uuid language sql immutable set search_path from current as $$
  select (lpad(to_hex(floor(extract(epoch from instant) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid
$$;`);
    this.addSql(`create function count_audit_events(since timestamptz) returns table (happened_on date, type text, total int) language sql stable security definer set search_path from current as $$
  select (e.occurred_at at time zone 'Asia/Shanghai')::date, e.type::text, count(*)::int
  from audit_events e where e.id >= first_id_at(since) and holds_post(array['AUDIT_ADMIN']) group by 1, 2
$$;`);
    this.addSql(`create function count_denied_attempts(since timestamptz) returns table (account_id uuid, permission text, total int, last_at timestamptz) language sql stable security definer set search_path from current as $$
  select e.actor_id, coalesce(convert_from(e.canonical, 'UTF8')::jsonb -> 'details' ->> 'permission', ''), count(*)::int, max(e.occurred_at)
  from audit_events e where e.id >= first_id_at(since) and e.type = 'attempt' and holds_post(array['AUDIT_ADMIN']) group by 1, 2
$$;`);
    this.addSql(`create function count_sensitive_reads(since timestamptz) returns table (account_id uuid, reveals int, revealed_cases int, files int, searches int, exports int, last_at timestamptz) language sql stable security definer set search_path from current as $$
  select e.actor_id, (count(*) filter (where e.type = 'SecretRevealed'))::int,
    (count(distinct e.case_id) filter (where e.type = 'SecretRevealed'))::int,
    (count(*) filter (where e.type = 'AttachmentViewed'))::int, (count(*) filter (where e.type = 'PersonSearched'))::int,
    (count(*) filter (where e.type like '%Exported'))::int, max(e.occurred_at)
  from audit_events e
  where e.id >= first_id_at(since) and (e.type in ('SecretRevealed', 'AttachmentViewed', 'PersonSearched') or e.type like '%Exported')
    and holds_post(array['AUDIT_ADMIN'])
  group by 1
$$;`);
    this.addSql(`create function count_sign_in_failures(since timestamptz) returns table (account_id uuid, failures int, waits int, addresses int, last_at timestamptz) language sql stable security definer set search_path from current as $$
  select case when e.object_id = 'unknown' then null else e.object_id::uuid end, count(*)::int,
    (count(*) filter (where d.details ->> 'waitSeconds' <> '0'))::int, (count(distinct d.details ->> 'peerAddress'))::int, max(e.occurred_at)
  from audit_events e, lateral (select convert_from(e.canonical, 'UTF8')::jsonb -> 'details' as details) d
  where e.id >= first_id_at(since) and e.type = 'SignInFailed' and holds_post(array['SECURITY_ADMIN']) group by 1
$$;`);
    this.addSql(`do $$
declare
  counting text;
begin
  foreach counting in array array['holds_post(text[])', 'count_audit_events(timestamptz)', 'count_denied_attempts(timestamptz)', 'count_sensitive_reads(timestamptz)', 'count_sign_in_failures(timestamptz)'] loop
    execute 'revoke all on function ' || counting || ' from public';
  end loop;
  foreach counting in array array['first_id_at(timestamptz)', 'count_audit_events(timestamptz)', 'count_denied_attempts(timestamptz)', 'count_sensitive_reads(timestamptz)', 'count_sign_in_failures(timestamptz)'] loop
    execute format('grant execute on function %s to %I', counting, running_role());
  end loop;
end $$;`);
  }
}
