import { Migration } from '@mikro-orm/migrations';

/**
 * How many id numbers somebody entered on a day, and how many of them the system answered with what it knows of them. The
 * running role cannot read audit events; this tells it two numbers of its own actor.
 */
export class Migration20260705000600_lookups extends Migration {
  override up(): void {
    this.addSql(`create function lookups_of(who uuid, since date) returns table (entered bigint, telling bigint) language sql stable security definer set search_path from current as $$
  select count(*), count(*) filter (where type = 'KnownNumberEntered')
  from audit_events
  where actor_id = who and occurred_at >= (since::timestamp at time zone 'Asia/Shanghai')
    and type in ('ApplicationCreated', 'HouseholdMemberAdded', 'KnownNumberEntered')
$$;`);
    this.addSql(`revoke all on function lookups_of(uuid, date) from public;`);
    this.addSql(
      `do $$ begin execute format('grant execute on function lookups_of(uuid, date) to %I', running_role()); end $$;`,
    );
  }
}
