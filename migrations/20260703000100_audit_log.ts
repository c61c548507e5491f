import { Migration } from '@mikro-orm/migrations';

/**
 * The log over the audit events: an inbox that a trigger fills, entries with gapless indices, the nodes of the Merkle
 * tree, signed checkpoints and what witnesses signed. `audit_events` keeps its columns.
 */
export class Migration20260703000100_audit_log extends Migration {
  override up(): void {
    this.addSql(`create function sequencer_role() returns text language sql stable as $$
  select coalesce(nullif(current_setting('zhulian.sequencer_role', true), ''), current_database() || '_sequencer')
$$;`);
    this.addSql(`create function audit_reader_role() returns text language sql stable as $$
  select coalesce(nullif(current_setting('zhulian.audit_reader_role', true), ''), current_database() || '_audit_reader')
$$;`);
    this.createTables();
    this.fillInbox();
    this.grantRights();
  }

  private createTables(): void {
    this.addSql(`create table "audit_inbox" (
      "ticket" bigint generated always as identity,
      "event_id" uuid not null,
      "leaf_hash" bytea not null,
      primary key ("ticket")
    );`);
    this.addSql(`create table "audit_log_entries" (
      "entry_index" bigint not null,
      "event_id" uuid not null,
      "clock_went_back" boolean not null,
      primary key ("entry_index"),
      constraint "an_event_is_sequenced_once" unique ("event_id")
    );`);
    this.addSql(`create table "audit_tree_nodes" (
      "level" smallint not null,
      "position" bigint not null,
      "hash" bytea not null,
      primary key ("level", "position")
    );`);
    this.addSql(`create table "audit_checkpoints" (
      "size" bigint not null,
      "note" text not null,
      primary key ("size")
    );`);
    this.addSql(
      `create index "audit_checkpoints_handing_over" on "audit_checkpoints" ("size") where note like E'%\\nnext %';`,
    );
    this.addSql(`create table "audit_cosignatures" (
      "size" bigint not null,
      "witness" varchar(120) not null,
      "line" text not null,
      primary key ("size", "witness")
    );`);
    for (const table of ['audit_log_entries', 'audit_tree_nodes', 'audit_checkpoints', 'audit_cosignatures'])
      this.addSql(
        `create trigger ${table}_are_only_inserted before update or delete on ${table} for each row execute function forbid_change();`,
      );
  }

  /** The leaf: the database's time in microseconds, then the canonical bytes; hashed as RFC 6962 hashes leaves. */
  private fillInbox(): void {
    this.addSql(`create function audit_leaf_hash(recorded_at timestamptz, canonical bytea) returns bytea language sql immutable as $$
  select sha256('\\x00'::bytea || int8send((extract(epoch from recorded_at) * 1000000)::bigint) || canonical)
$$;`);
    // Definer: whoever may insert an event may not write into the inbox by itself.
    this.addSql(`create function await_sequencing() returns trigger language plpgsql
      security definer set search_path from current as $$
begin
  insert into audit_inbox (event_id, leaf_hash) values (new.id, audit_leaf_hash(new.recorded_at, new.canonical));
  return null;
end $$;`);
    this.addSql(`revoke all on function await_sequencing() from public;`);
    this.addSql(
      `create trigger audit_events_await_sequencing after insert on audit_events for each row execute function await_sequencing();`,
    );
    this.addSql(`insert into audit_inbox (event_id, leaf_hash)
      select id, audit_leaf_hash(recorded_at, canonical) from audit_events order by recorded_at, id;`);
  }

  private grantRights(): void {
    this.addSql(`do $$ declare role text; begin
  role := sequencer_role();
  execute format('grant usage on schema public to %I', role);
  execute format('grant select on audit_events, audit_cosignatures to %I', role);
  execute format('grant select, delete on audit_inbox to %I', role);
  execute format('grant select, insert on audit_log_entries, audit_tree_nodes, audit_checkpoints to %I', role);
  role := audit_reader_role();
  execute format('grant usage on schema public to %I', role);
  execute format('grant select on audit_log_entries, audit_tree_nodes, audit_checkpoints, agencies to %I', role);
  execute format('grant select (ticket) on audit_inbox to %I', role);
  -- A read of the trail is itself recorded in the same transaction.
  execute format('grant select, insert on audit_events, audit_cosignatures to %I', role);
  execute format('grant select (id, login_name, display_name, pinyin) on accounts to %I', role);
  execute format('grant select (id, application_number, applicant_id) on applications to %I', role);
  execute format('grant select (id, name, pinyin) on persons to %I', role);
end $$;`);
  }
}
