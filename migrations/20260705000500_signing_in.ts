import { Migration } from '@mikro-orm/migrations';

/**
 * What signing in needs beside a password: second factors (动态验证码) and recovery codes, browsers that signed in before,
 * the person's name in the county's unified identity, and in a session when the person last proved who they are. Until a
 * post's second factor was passed, `session_of` tells what is awaited and gives no post.
 */
export class Migration20260705000500_signing_in extends Migration {
  override up(): void {
    this.addSql(`alter table "accounts" add column "initial_password_until" timestamptz(3) null;`);
    this.addSql(
      `alter table "sessions" add column "elevated_at" timestamptz(3) null, add column "second_factor_at" timestamptz(3) null;`,
    );
    this.addSql(`create table "second_factors" (
      "id" uuid not null,
      "account_id" uuid not null,
      "state" text not null,
      "suite" varchar(20) not null,
      "key_version" int not null,
      "wrapped_key" bytea not null,
      "ciphertext" bytea not null,
      "last_step" int null,
      "created_at" timestamptz(3) not null,
      "confirmed_at" timestamptz(3) null,
      primary key ("id")
    );`);
    this.addSql(
      `alter table "second_factors" add constraint "one_second_factor_of_a_state_per_account" unique ("account_id", "state");`,
    );
    this.addSql(
      `alter table "second_factors" add constraint "second_factors_state_check" check ("state" in ('PENDING', 'ACTIVE'));`,
    );
    this.addSql(`create table "recovery_codes" (
      "id" uuid not null,
      "account_id" uuid not null,
      "code_hash" bytea not null,
      "used_at" timestamptz(3) null,
      primary key ("id")
    );`);
    this.addSql(
      `alter table "recovery_codes" add constraint "a_recovery_code_is_given_once" unique ("account_id", "code_hash");`,
    );
    this.addSql(`create table "known_devices" (
      "account_id" uuid not null,
      "device_hash" bytea not null,
      "first_used_at" timestamptz(3) not null,
      "last_used_at" timestamptz(3) not null,
      primary key ("account_id", "device_hash")
    );`);
    this.addSql(`create table "external_identities" (
      "account_id" uuid not null,
      "issuer" varchar(300) not null,
      "subject" varchar(255) not null,
      "linked_at" timestamptz(3) not null,
      primary key ("account_id")
    );`);
    this.addSql(
      `alter table "external_identities" add constraint "an_external_identity_has_one_account" unique ("issuer", "subject");`,
    );
    for (const table of ['second_factors', 'recovery_codes', 'known_devices', 'external_identities']) {
      // Where the account is the whole key, the row is a part of the account.
      const rule = table === 'external_identities' ? ' on update cascade on delete cascade' : '';
      this.addSql(
        `alter table "${table}" add constraint "${table}_account_id_foreign" foreign key ("account_id") references "accounts" ("id")${rule};`,
      );
      this.addSql(`select grant_to_running_role('${table}', 'select, insert, update, delete');`);
    }
    // Second factors are sealed under the master key too, so its rotation reaches them.
    this.addSql(`create or replace function reseal_row(target text, row_id uuid, new_suite text, new_ciphertext bytea, new_key bytea, new_version int)
returns boolean language plpgsql security definer set search_path from current as $$
declare
  id_column text := case when target = 'file_contents' then 'attachment_id' else 'id' end;
  changed int;
begin
  if not claimed_by_system() then raise exception 'only the system seals rows anew'; end if;
  if target = 'households' then
    update households set wrapped_key = new_key, key_version = new_version where id = row_id;
  elsif target in ('vault_entries', 'file_contents', 'second_factors') then
    execute format('update %I set suite = coalesce($2, suite), ciphertext = coalesce($3, ciphertext), wrapped_key = $4, key_version = $5 where %I = $1', target, id_column)
      using row_id, new_suite, new_ciphertext, new_key, new_version;
  elsif target in ('confidential_facts', 'agency_records', 'objections') then
    execute format('update %I set suite = $2, ciphertext = $3 where id = $1', target) using row_id, new_suite, new_ciphertext;
  else
    raise exception 'rows of % are not sealed', target;
  end if;
  get diagnostics changed = row_count;
  return changed = 1;
end $$;`);
    this.addSql(`drop function session_of(bytea, timestamptz, int);`);
    this.addSql(`create function session_of(token bytea, at timestamptz, idle_minutes int, guarded_posts text[], out session text, out is_stale boolean)
returns setof record language plpgsql stable security definer set search_path from current as $$
declare
  live record;
  held record;
  awaits text;
begin
  select s.id, s.account_id, s.last_seen_at, s.elevated_at, s.second_factor_at, a.display_name, a.must_change_password into live
  from sessions s join accounts a on a.id = s.account_id
  where s.token_hash = token and s.ended_at is null and s.expires_at > at
    and s.last_seen_at > at - make_interval(mins => idle_minutes) and a.state = 'ACTIVE';
  if not found then return; end if;
  select
    json_agg(json_build_object('post', m.post, 'agencyId', m.agency_id, 'communityId', m.community_id) order by m.valid_from, m.id) as mandates,
    array_agg(m.agency_id) as agencies,
    bool_or(m.post = any(guarded_posts)) as is_guarded
  into held
  from mandates m where m.account_id = live.account_id
    and m.valid_from <= at and (m.valid_until is null or m.valid_until > at);
  if live.second_factor_at is null then
    if exists (select 1 from second_factors f where f.account_id = live.account_id and f.state = 'ACTIVE') then
      awaits := 'VERIFY';
    elsif held.is_guarded then
      awaits := 'ENROL';
    end if;
  end if;
  if live.must_change_password or awaits is not null then
    held.mandates := null;
    held.agencies := null;
  end if;
  session := json_build_object(
    'sessionId', live.id, 'accountId', live.account_id, 'name', live.display_name,
    'awaits', awaits, 'elevatedAt', extract(epoch from live.elevated_at) * 1000,
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
    this.addSql(`revoke all on function session_of(bytea, timestamptz, int, text[]) from public;`);
    this.addSql(
      `do $$ begin execute format('grant execute on function session_of(bytea, timestamptz, int, text[]) to %I', login_role()); end $$;`,
    );
  }
}
