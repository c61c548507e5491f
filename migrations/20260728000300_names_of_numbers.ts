import { Migration } from '@mikro-orm/migrations';

/** Rows of a case within the reach that a permission gives, as the policies of the other sealed tables have it. */
const vaultCaseWithin = (alias: string): string => `(
    (select sealed_reach_county('application.read'))
    or exists (select 1 from households h where h.case_id = ${alias}.case_id
      and h.community_id = any((select sealed_reach_of('application.read', 'areas'))::text[]))
    or exists (select 1 from case_access a where a.case_id = ${alias}.case_id
      and a.agency_id = any((select sealed_reach_of('application.read', 'agencies'))::text[])))`;

/**
 * Which name a number has. A number typed wrongly registers a person whom nobody is: the name that came with it binds nobody
 * until a case with them was accepted, card in hand, or while one with them is live. Who enters it under another name gets a
 * person of their own, whose entry takes the number over.
 */
export class Migration20260728000300_names_of_numbers extends Migration {
  override up(): void {
    this.addSql(`drop function find_person(bytea);`);
    this.addSql(`create function find_person(wanted bytea) returns table (person_id uuid, live_case_id uuid, entry_id uuid) language sql stable security definer set search_path from current as $$
  select v.person_id, l.case_id, v.id
  from vault_entries v left join live_participations l on l.person_id = v.person_id
  where v.kind = 'ID_NUMBER' and v.blind_index = wanted
    and not exists (select 1 from vault_entries later where later.supersedes_id = v.id)
  order by v.stored_at limit 1
$$;`);
    this.addSql(`create function name_bond(person uuid, beside uuid) returns text language sql stable as $$
  select case
    when exists (select 1 from live_participations l where l.person_id = person and l.case_id is distinct from beside) then 'BOUND'
    when exists (
      select 1 from household_members m join application_steps s on s.case_id = m.case_id
      where m.person_id = person and m.case_id is distinct from beside
        and s.action in ('accept', 'resubmit') and s.at >= m.joined_at and (m.left_at is null or s.at <= m.left_at)
        and exists (select 1 from application_steps c where c.case_id = m.case_id and c.action = 'accept' and c.at <= s.at)) then 'BOUND'
    when exists (select 1 from household_members m where m.person_id = person and m.case_id is distinct from beside) then 'SHARED'
    else 'NONE' end
$$;`);
    this.addSql(`create function numbers_taken_over(household uuid) returns setof uuid language sql stable security definer set search_path from current as $$
  select m.person_id from household_members m
  where m.household_id = household and m.left_at is null
    and not exists (select 1 from vault_entries v where v.person_id = m.person_id and v.kind = 'ID_NUMBER'
      and not exists (select 1 from vault_entries later where later.supersedes_id = v.id))
$$;`);
    this.addSql(`create or replace function lookups_of(who uuid, since date) returns table (entered bigint, telling bigint) language sql stable security definer set search_path from current as $$
  select count(*), count(*) filter (where type = 'KnownNumberEntered')
  from audit_events
  where actor_id = who and occurred_at >= (since::timestamp at time zone 'Asia/Shanghai')
    and type in ('ApplicationCreated', 'HouseholdMemberAdded', 'HouseholdMemberCorrected', 'KnownNumberEntered')
$$;`);
    for (const signature of ['find_person(bytea)', 'numbers_taken_over(uuid)']) {
      this.addSql(`revoke all on function ${signature} from public;`);
      this.addSql(
        `do $$ begin execute format('grant execute on function ${signature} to %I', running_role()); end $$;`,
      );
    }
    this.narrow();
  }

  /** How a household is reached and paid is a matter of its own case; the number alone goes with the person. */
  private narrow(): void {
    this.addSql(`drop policy vault_entries_are_read_within_reach on vault_entries;`);
    this.addSql(`create policy vault_entries_are_read_within_reach on vault_entries for select using (
  ${vaultCaseWithin('vault_entries')}
  or (select sealed_reach_county('verification.read'))
  or vault_entries.kind = 'ID_NUMBER' and (
    exists (select 1 from household_members m where m.person_id = vault_entries.person_id and ${vaultCaseWithin('m')})
    or exists (select 1 from verification_requests r where r.person_id = vault_entries.person_id
      and r.agency_id = any((select sealed_reach_of('verification.read', 'agencies'))::text[]))));`);
  }
}
