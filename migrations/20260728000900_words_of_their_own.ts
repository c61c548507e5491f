import { Migration } from '@mikro-orm/migrations';

/**
 * A name binds when somebody above the desk passed a review of the case with the person, or while the case is live: what one desk
 * accepts and lets be withdrawn again keeps nobody from applying. And who came of age declares for themselves: what was declared
 * for them before is not their word.
 */
export class Migration20260728000900_words_of_their_own extends Migration {
  override up(): void {
    this.addSql(`create or replace function name_bond(person uuid, beside uuid) returns text language sql stable as $$
  select case
    when exists (select 1 from live_participations l where l.person_id = person and l.case_id is distinct from beside) then 'BOUND'
    when exists (
      select 1 from household_members m join application_steps s on s.case_id = m.case_id
      where m.person_id = person and m.case_id is distinct from beside
        and s.action in ('passSubdistrictReview', 'recommend', 'approve')
        and s.at >= m.joined_at and (m.left_at is null or s.at <= m.left_at)) then 'BOUND'
    when exists (select 1 from household_members m where m.person_id = person and m.case_id is distinct from beside) then 'SHARED'
    else 'NONE' end
$$;`);
    this.addSql(`alter table "household_members" add column "came_of_age_at" timestamptz(3) null;`);
    this.addSql(`drop function has_declared(uuid, uuid);`);
    this.addSql(`create function has_declared(household uuid, person uuid, since timestamptz) returns boolean language sql stable security definer set search_path from current as $$
  select exists (select 1 from confidential_facts f
    where f.household_id = household and f.person_id = person and f.kind = 'INCOME' and (since is null or f.recorded_at >= since))
$$;`);
    this.addSql(`revoke all on function has_declared(uuid, uuid, timestamptz) from public;`);
    this.addSql(
      `do $$ begin execute format('grant execute on function has_declared(uuid, uuid, timestamptz) to %I', running_role()); end $$;`,
    );
  }
}
