import { identifier, sql, type Sql } from '../../../platform/db/sql.js';
import type { KeyRing } from '../../../platform/crypto/key-ring.js';
import { parseCitizenId } from '../../../shared/citizen-id.js';

/** 查询目的, chosen before a search by id number. */
export type SearchPurpose = 'INTAKE' | 'REVIEW' | 'INQUIRY' | 'SUPERVISION';

/** Cases of the person with this whole id number, by blind index: exact match only. Null for a malformed number. */
export function conditionOfIdNumber(keys: KeyRing, idNumber: string): ((alias: string) => Sql) | null {
  const parsed = parseCitizenId(idNumber);
  if (!parsed.ok) return null;
  const index = keys.blindIndex('ID_NUMBER', parsed.value.citizenId);
  return (alias) => sql`${identifier(alias)}.id in (
    select m.case_id from household_members m join vault_entries v on v.person_id = m.person_id
    where v.kind = 'ID_NUMBER' and v.blind_index = ${index} and m.left_at is null)`;
}
