import { openJson, sealJson, type Sealed } from '../../../platform/crypto/key-ring.js';
import type { SqlRunner } from '../../../platform/db/sql.js';
import type { KeyRing } from '../../../platform/crypto/key-ring.js';
import type { Work } from '../../../platform/work.js';

/** The household's data key, unwrapped. Throws when the household does not exist or its key was destroyed. */
export async function householdKey(work: Work, householdId: string): Promise<Buffer> {
  const keys = await householdKeys(work.db, work.environment.keys, [householdId]);
  const key = keys.get(householdId);
  if (!key) throw new Error('the household has no key');
  return key;
}

/** The same for many households in one statement, for computed fields of a read plan. */
export async function householdKeys(
  runner: SqlRunner,
  ring: KeyRing,
  householdIds: readonly string[],
): Promise<Map<string, Buffer>> {
  const rows = await runner.rows({
    text: 'select id, wrapped_key from households where id = any($1)',
    values: [[...new Set(householdIds)]],
  });
  return new Map(
    rows.map(([id, wrapped]) => [String(id), ring.unwrapDataKey(wrapped as Buffer, String(id))]),
  );
}

/** What an encrypted row is bound to: a ciphertext moved to another row does not open. */
export const rowContext = (table: string, rowId: string): string => `${table}|${rowId}`;

export const sealForRow = (key: Buffer, table: string, rowId: string, value: unknown): Sealed =>
  sealJson(key, value, rowContext(table, rowId));

export const openFromRow = (key: Buffer, table: string, rowId: string, sealed: Sealed): unknown =>
  openJson(key, sealed, rowContext(table, rowId));
