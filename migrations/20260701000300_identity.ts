import { Migration } from '@mikro-orm/migrations';

export class Migration20260701000300_identity extends Migration {
  override up(): void {
    this.addSql(`create table "accounts" (
      "id" uuid not null,
      "login_name" varchar(60) not null,
      "display_name" varchar(60) not null,
      "pinyin" varchar(200) not null,
      "password_hash" varchar(200) not null,
      "must_change_password" boolean not null,
      "state" text not null,
      "is_demo" boolean not null default false,
      "id_blind_index" bytea null,
      "created_at" timestamptz(3) not null,
      "version" int not null default 1,
      primary key ("id")
    );`);
    this.addSql(
      `alter table "accounts" add constraint "accounts_login_name_is_unique" unique ("login_name");`,
    );
    this.addSql(
      `alter table "accounts" add constraint "accounts_state_check" check ("state" in ('ACTIVE', 'DISABLED'));`,
    );
    this.addSql(`create table "declared_relatives" (
      "id" uuid not null,
      "account_id" uuid not null,
      "id_blind_index" bytea not null,
      "relation" varchar(20) not null,
      "declared_at" timestamptz(3) not null,
      primary key ("id")
    );`);
    this.addSql(
      `alter table "declared_relatives" add constraint "a_relative_is_declared_once" unique ("account_id", "id_blind_index");`,
    );
    this.addSql(`create table "feedback_notes" (
      "id" uuid not null,
      "account_id" uuid not null,
      "page" varchar(200) not null,
      "text" varchar(2000) not null,
      "sent_at" timestamptz(3) not null,
      primary key ("id")
    );`);
    this.addSql(`create table "mandates" (
      "id" uuid not null,
      "account_id" uuid not null,
      "post" text not null,
      "agency_id" varchar(40) not null,
      "community_id" varchar(12) null,
      "valid_from" timestamptz(3) not null,
      "valid_until" timestamptz(3) null,
      "version" int not null default 1,
      primary key ("id")
    );`);
    this.addSql(`create index "mandates_by_account" on "mandates" ("account_id");`);
    this.addSql(
      `create unique index "one_active_liaison_per_agency" on "mandates" ("agency_id") where ("post" = 'LIAISON' and "valid_until" is null);`,
    );
    this.addSql(
      `alter table "mandates" add constraint "mandates_post_check" check ("post" in ('CONVENER', 'DEPUTY_CONVENER', 'OFFICE_DIRECTOR', 'OFFICE_CLERK', 'LIAISON', 'DATA_CONTACT', 'COMMUNITY_CLERK', 'SUBDISTRICT_CLERK', 'COUNTY_REVIEWER', 'COUNTY_APPROVER', 'SUPERVISOR', 'RELEASE_REVIEWER', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'));`,
    );
    this.addSql(`create table "preferences" (
      "account_id" uuid not null,
      "key" varchar(80) not null,
      "value" jsonb not null,
      "saved_at" timestamptz(3) not null,
      primary key ("account_id",
      "key")
    );`);
    this.addSql(`create table "sessions" (
      "id" uuid not null,
      "token_hash" bytea not null,
      "account_id" uuid not null,
      "started_at" timestamptz(3) not null,
      "last_seen_at" timestamptz(3) not null,
      "expires_at" timestamptz(3) not null,
      "ended_at" timestamptz(3) null,
      "user_agent" varchar(200) not null,
      primary key ("id")
    );`);
    this.addSql(
      `alter table "sessions" add constraint "sessions_token_hash_is_unique" unique ("token_hash");`,
    );
    this.addSql(`create index "sessions_by_account" on "sessions" ("account_id");`);
    this.addSql(
      `alter table "declared_relatives" add constraint "declared_relatives_account_id_foreign" foreign key ("account_id") references "accounts" ("id");`,
    );
    this.addSql(
      `alter table "feedback_notes" add constraint "feedback_notes_account_id_foreign" foreign key ("account_id") references "accounts" ("id");`,
    );
    this.addSql(
      `alter table "mandates" add constraint "mandates_account_id_foreign" foreign key ("account_id") references "accounts" ("id");`,
    );
    this.addSql(
      `alter table "mandates" add constraint "mandates_agency_id_foreign" foreign key ("agency_id") references "agencies" ("id");`,
    );
    this.addSql(
      `alter table "mandates" add constraint "mandates_community_id_foreign" foreign key ("community_id") references "communities" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "preferences" add constraint "preferences_account_id_foreign" foreign key ("account_id") references "accounts" ("id");`,
    );
    this.addSql(
      `alter table "sessions" add constraint "sessions_account_id_foreign" foreign key ("account_id") references "accounts" ("id");`,
    );
    this.addSql(`select grant_to_running_role('accounts', 'select, insert, update, delete');`);
    this.addSql(`select grant_to_running_role('declared_relatives', 'select, insert, update, delete');`);
    this.addSql(`select grant_to_running_role('feedback_notes', 'select, insert, update, delete');`);
    this.addSql(`select grant_to_running_role('mandates', 'select, insert, update, delete');`);
    this.addSql(`select grant_to_running_role('preferences', 'select, insert, update, delete');`);
    this.addSql(`select grant_to_running_role('sessions', 'select, insert, update, delete');`);
    this.addSql(`create function session_of(token bytea, at timestamptz, idle_minutes int) returns jsonb language plpgsql security definer set search_path from current as $$
declare
  live record;
begin
  select s.id, s.account_id, s.last_seen_at, a.display_name, a.must_change_password into live
  from sessions s join accounts a on a.id = s.account_id
  where s.token_hash = token and s.ended_at is null and s.expires_at > at
    and s.last_seen_at > at - make_interval(mins => idle_minutes) and a.state = 'ACTIVE';
  if not found then return null; end if;
  if live.last_seen_at < at - interval '1 minute' then
    update sessions set last_seen_at = at where id = live.id;
  end if;
  return jsonb_build_object(
    'sessionId', live.id, 'accountId', live.account_id, 'name', live.display_name,
    'mandates', coalesce((
      select jsonb_agg(jsonb_build_object('post', m.post, 'agencyId', m.agency_id, 'communityId', m.community_id) order by m.valid_from, m.id)
      from mandates m where not live.must_change_password and m.account_id = live.account_id and m.valid_from <= at and (m.valid_until is null or m.valid_until > at)
    ), '[]'::jsonb),
    'communities', coalesce((
      select jsonb_object_agg(c.subdistrict_id, c.ids) from (
        select subdistrict_id, jsonb_agg(id order by ordinal) as ids from communities group by subdistrict_id
      ) c
    ), '{}'::jsonb));
end $$;`);
    this.addSql(`revoke all on function session_of(bytea, timestamptz, int) from public;`);
    this.addSql(
      `do $$ begin execute format('grant execute on function session_of(bytea, timestamptz, int) to %I', login_role()); end $$;`,
    );
  }
}
