import { Migration } from '@mikro-orm/migrations';

export class Migration20260701000100_platform extends Migration {
  override up(): void {
    this.addSql(`create function running_role() returns text language sql stable as $$
  select coalesce(nullif(current_setting('zhulian.running_role', true), ''), current_database() || '_app')
$$;`);
    this.addSql(`create function login_role() returns text language sql stable as $$
  select coalesce(nullif(current_setting('zhulian.login_role', true), ''), current_database() || '_login')
$$;`);
    this.addSql(`create function grant_to_running_role(target text, privileges text) returns void language plpgsql as $$
begin
  execute format('grant %s on %I to %I', privileges, target, running_role());
end $$;`);
    this.addSql(`revoke all on schema public from public;`);
    this.addSql(`do $$ begin
  execute format('grant usage on schema public to %I', running_role());
  execute format('grant usage on schema public to %I', login_role());
end $$;`);
    this.addSql(
      `create table claim_keys (id int primary key check (id = 1), inner_key bytea not null, outer_key bytea not null);`,
    );
    this.addSql(`create function actor_claims() returns jsonb language sql stable security definer set search_path from current as $$
  select case
    when encode(sha256(k.outer_key || sha256(k.inner_key || convert_to(current_setting('app.claims', true), 'UTF8'))), 'hex')
      = current_setting('app.signature', true)
    then current_setting('app.claims', true)::jsonb
  end
  from claim_keys k
$$;`);
    this.addSql(`revoke all on function actor_claims() from public;`);
    this.addSql(
      `do $$ begin execute format('grant execute on function actor_claims() to %I', running_role()); end $$;`,
    );
    this.addSql(`create table "audit_events" (
      "id" uuid not null,
      "type" varchar(60) not null,
      "occurred_at" timestamptz(3) not null,
      "recorded_at" timestamptz(6) not null default clock_timestamp(),
      "actor_id" uuid null,
      "agency_id" varchar(40) null,
      "object_type" varchar(40) not null,
      "object_id" varchar(60) not null,
      "case_id" uuid null,
      "canonical" bytea not null,
      primary key ("id")
    );`);
    this.addSql(`create index "audit_events_by_case" on "audit_events" ("case_id", "occurred_at");`);
    this.addSql(`create index "audit_events_by_actor" on "audit_events" ("actor_id", "occurred_at");`);
    this.addSql(`create table "idempotency_keys" (
      "actor_id" uuid not null,
      "key" varchar(80) not null,
      "operation" varchar(60) not null,
      "request_hash" bytea not null,
      "outcome" jsonb null,
      "used_at" timestamptz(3) not null,
      primary key ("actor_id",
      "key")
    );`);
    this.addSql(`create table "number_series" (
      "name" varchar(40) not null,
      "last" int not null,
      primary key ("name")
    );`);
    this.addSql(`select grant_to_running_role('idempotency_keys', 'select, insert, update, delete');`);
    this.addSql(`select grant_to_running_role('number_series', 'select, insert, update, delete');`);
    this.addSql(`select grant_to_running_role('audit_events', 'insert');`);
    this.addSql(`create function forbid_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are only inserted', tg_table_name;
end $$;`);
    this.addSql(
      `create trigger audit_events_are_only_inserted before update or delete on audit_events for each row execute function forbid_change();`,
    );
    this.addSql(
      `create table rate_limits (key varchar(255) primary key, points integer not null default 0, expire bigint);`,
    );
    this.addSql(
      `do $$ begin execute format('grant select, insert, update, delete on rate_limits to %I', login_role()); end $$;`,
    );
  }
}
