import { Migration } from '@mikro-orm/migrations';

/**
 * A number typed wrongly registers a person whom nobody is. Until a case with them was handed in, or while they stand in
 * another open draft, the programme knows nobody by that number, and the name that came with it binds nobody.
 */
export class Migration20260728000300_known_persons extends Migration {
  override up(): void {
    this.addSql(`create function is_known_outside(person uuid, this_case uuid) returns boolean language sql stable as $$
  select exists (
    select 1 from household_members m join applications a on a.id = m.case_id
    where m.person_id = person and m.case_id <> this_case
      and ((m.left_at is null and a.state = 'DRAFT')
        or exists (select 1 from application_steps s where s.case_id = m.case_id and s.action in ('submit', 'resubmit')
             and s.at >= m.joined_at and (m.left_at is null or s.at <= m.left_at))))
$$;`);
  }
}
