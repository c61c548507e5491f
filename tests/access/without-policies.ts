import type { County } from '../support/factories/county.js';
import { SEALED_TABLES } from './sealed-table.js';

/** While `act` runs, the sealed tables have no row-level security: what is left is the product's own predicates. */
export async function withoutPolicies<T>(county: County, act: () => Promise<T>): Promise<T> {
  const tables = Object.keys(SEALED_TABLES);
  for (const table of tables) await county.rows(`alter table ${table} disable row level security`);
  try {
    return await act();
  } finally {
    for (const table of tables) await county.rows(`alter table ${table} enable row level security`);
  }
}
