import { identifier, join, sql, type Sql } from '../../../platform/db/sql.js';
import type { KeyRing } from '../../../platform/crypto/key-ring.js';
import type { SealedTable } from '../../../platform/crypto/sealed-table.js';

export const REGISTRY_SEALED: readonly SealedTable[] = [
  { table: 'households', sealed: 'KEY', idColumn: 'id', batch: 200 },
  { table: 'vault_entries', sealed: 'OWN_KEY', idColumn: 'id', batch: 200 },
  { table: 'confidential_facts', sealed: 'HOUSEHOLD_KEY', idColumn: 'id', batch: 200 },
];

/** Which rows of the table (alias `t`) the newest master key does not cover yet. */
export function isBehind({ sealed }: SealedTable, keys: KeyRing): Sql {
  switch (sealed) {
    case 'KEY':
      return sql`t.key_version < ${keys.keyVersion}`;
    case 'OWN_KEY':
      return sql`(t.key_version < ${keys.keyVersion} or (t.key_version = ${keys.keyVersion} and t.suite <> ${keys.suite}) or t.wrapped_key is null)`;
    case 'HOUSEHOLD_KEY':
      return sql`t.suite <> ${keys.suite}`;
  }
}

/** How many rows of all tables are behind. */
export function countBehind(tables: readonly SealedTable[], keys: KeyRing): Sql {
  const counts = tables.map(
    (table) => sql`(select count(*) from ${identifier(table.table)} t where ${isBehind(table, keys)})`,
  );
  return sql`select (${join(counts, ' + ')})::int`;
}
