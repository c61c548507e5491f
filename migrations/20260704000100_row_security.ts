import { Migration } from '@mikro-orm/migrations';

/** Rows of a case within the reach that `permission` gives: the county, the communities of a post, or agencies involved. */
const caseWithin = (table: string, permission: string): string => `(
    (select sealed_reach_county('${permission}'))
    or exists (select 1 from households h where h.case_id = ${table}.case_id
      and h.community_id = any((select sealed_reach_of('${permission}', 'areas'))::text[]))
    or exists (select 1 from case_access a where a.case_id = ${table}.case_id
      and a.agency_id = any((select sealed_reach_of('${permission}', 'agencies'))::text[])))`;

const ownAgency = (table: string): string => `${table}.agency_id = any((select claimed_agencies())::text[])`;

/** A person's secrets are seen (masked) by whoever sees a case the person is in, or was asked about the person. */
const VAULT = `${caseWithin('vault_entries', 'application.read')}
  or exists (select 1 from household_members m where m.person_id = vault_entries.person_id
    and ${caseWithin('m', 'application.read')})
  or (select sealed_reach_county('verification.read'))
  or exists (select 1 from verification_requests r where r.person_id = vault_entries.person_id
    and r.agency_id = any((select sealed_reach_of('verification.read', 'agencies'))::text[]))`;

/**
 * The fourth net, on the sealed tables: a statement without its predicate shows nothing beyond what the transaction's
 * signed claims reach. Views and functions run as their caller, so the policies hold in them too. The owner is not
 * bound, data migrations therefore see every row.
 */
export class Migration20260704000100_row_security extends Migration {
  override up(): void {
    this.addSql(`create function sealed_reach_county(permission text) returns boolean language sql stable as $$
  select coalesce(claims->>'kind' = 'SYSTEM' or (claims->'reads'->permission->>'county')::boolean, false)
  from actor_claims() as claims
$$;`);
    this.addSql(`create function sealed_reach_of(permission text, level text) returns text[] language sql stable as $$
  select array(select jsonb_array_elements_text(coalesce(claims->'reads'->permission->level, '[]'::jsonb)))
  from actor_claims() as claims
$$;`);
    this.addSql(`create function claimed_agencies() returns text[] language sql stable as $$
  select array(select jsonb_array_elements_text(coalesce(claims->'agencies', '[]'::jsonb))) from actor_claims() as claims
$$;`);
    this.addSql(`create function claimed_by_system() returns boolean language sql stable as $$
  select coalesce(claims->>'kind' = 'SYSTEM', false) from actor_claims() as claims
$$;`);
    // That somebody has declared is clear to whoever sees the case; what they declared is not.
    this.addSql(`create function has_declared(household uuid, person uuid) returns boolean language sql stable security definer set search_path from current as $$
  select exists (select 1 from confidential_facts f
    where f.household_id = household and f.person_id = person and f.kind = 'INCOME')
$$;`);
    for (const signature of [
      'has_declared(uuid, uuid)',
      'sealed_reach_county(text)',
      'sealed_reach_of(text, text)',
      'claimed_agencies()',
      'claimed_by_system()',
    ]) {
      this.addSql(`revoke all on function ${signature} from public;`);
      this.addSql(
        `do $$ begin execute format('grant execute on function ${signature} to %I', running_role()); end $$;`,
      );
    }
    this.seal('vault_entries', VAULT);
    this.seal('confidential_facts', caseWithin('confidential_facts', 'household.readConfidential'));
    this.seal(
      'agency_records',
      `${caseWithin('agency_records', 'household.readConfidential')}
  or agency_records.agency_id = any((select sealed_reach_of('verification.answer', 'agencies'))::text[])`,
    );
    for (const table of ['attachments', 'file_contents'])
      this.seal(table, `${caseWithin(table, 'attachment.read')} or ${ownAgency(table)}`);
  }

  /** Reading by reach; writing only in the name of an agency that the person acts for. Nothing is updated or deleted. */
  private seal(table: string, readable: string): void {
    this.addSql(`alter table ${table} enable row level security;`);
    this.addSql(`create policy ${table}_are_read_within_reach on ${table} for select using (${readable});`);
    this.addSql(
      `create policy ${table}_are_written_by_their_agency on ${table} for insert
  with check ((select claimed_by_system()) or ${ownAgency(table)});`,
    );
  }
}
