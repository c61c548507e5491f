import { Migration } from '@mikro-orm/migrations';

/**
 * Every act asks from whose cases somebody stands back, and most people have declared nobody: two steps, of which the second
 * is seldom taken. As one statement the plan of an empty county stayed with the connection and read every household each time.
 */
export class Migration20260727000100_recusal_of_nobody extends Migration {
  override up(): void {
    this.addSql(`create or replace function recused_cases(who uuid) returns setof uuid language plpgsql stable security definer set search_path from current as $$
declare
  numbers bytea[] := array(select k.blind_index from recusal_numbers() k where k.account_id = who);
begin
  if numbers = '{}' then return; end if;
  return query
    select m.case_id from vault_entries v
      join household_members m on m.person_id = v.person_id and m.left_at is null
    where v.kind = 'ID_NUMBER' and v.blind_index = any(numbers);
end $$;`);
  }
}
