import { Migration } from '@mikro-orm/migrations';

/**
 * The session's lookup changes nothing, so that it can be the first statement of any transaction, also of one that is
 * rolled back; noting that a session is in use is a function of its own. Of the communities it tells only those of the
 * person's own agencies.
 */
export class Migration20260702000100_session_lookup extends Migration {
  override up(): void {
    this.addSql(`drop function session_of(bytea, timestamptz, int);`);
    this.addSql(`create function session_of(token bytea, at timestamptz, idle_minutes int, out session text, out is_stale boolean)
returns setof record language plpgsql stable security definer set search_path from current as $$
declare
  live record;
  held record;
begin
  select s.id, s.account_id, s.last_seen_at, a.display_name, a.must_change_password into live
  from sessions s join accounts a on a.id = s.account_id
  where s.token_hash = token and s.ended_at is null and s.expires_at > at
    and s.last_seen_at > at - make_interval(mins => idle_minutes) and a.state = 'ACTIVE';
  if not found then return; end if;
  select
    json_agg(json_build_object('post', m.post, 'agencyId', m.agency_id, 'communityId', m.community_id) order by m.valid_from, m.id) as mandates,
    array_agg(m.agency_id) as agencies
  into held
  from mandates m where not live.must_change_password and m.account_id = live.account_id
    and m.valid_from <= at and (m.valid_until is null or m.valid_until > at);
  session := json_build_object(
    'sessionId', live.id, 'accountId', live.account_id, 'name', live.display_name,
    'mandates', coalesce(held.mandates, '[]'),
    'communities', coalesce((
      select json_object_agg(c.subdistrict_id, c.ids) from (
        select subdistrict_id, json_agg(id order by ordinal) as ids from communities
        where subdistrict_id = any(held.agencies) group by subdistrict_id
      ) c
    ), '{}'));
  is_stale := live.last_seen_at < at - interval '1 minute';
  return next;
end $$;`);
    this.addSql(`create function touch_session(session_id uuid, at timestamptz) returns void language sql security definer set search_path from current as $$
  update sessions set last_seen_at = at where id = session_id and last_seen_at < at;
$$;`);
    for (const signature of ['session_of(bytea, timestamptz, int)', 'touch_session(uuid, timestamptz)']) {
      this.addSql(`revoke all on function ${signature} from public;`);
      this.addSql(
        `do $$ begin execute format('grant execute on function ${signature} to %I', login_role()); end $$;`,
      );
    }
  }
}
