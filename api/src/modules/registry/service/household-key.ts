import type { DataKey } from '../../../platform/crypto/data-key.js';
import type { Place, Sealed } from '../../../platform/crypto/sealed-place.js';
import type { SqlRunner } from '../../../platform/db/sql.js';
import type { KeyRing } from '../../../platform/crypto/key-ring.js';
import type { Work } from '../../../platform/work.js';

/** The household's data key, unwrapped. Throws when the household does not exist or its key was destroyed. */
export async function householdKey(work: Work, householdId: string): Promise<DataKey> {
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
): Promise<Map<string, DataKey>> {
  const rows = await runner.rows({
    name: 'keys_of_households',
    text: 'select id, wrapped_key, key_version from households where id = any($1)',
    values: [[...new Set(householdIds)]],
  });
  return new Map(
    rows.map(([id, wrappedKey, keyVersion]) => [
      String(id),
      ring.unwrap(
        { wrappedKey: wrappedKey as Buffer, keyVersion: Number(keyVersion) },
        householdPlace(String(id)),
      ),
    ]),
  );
}

/** What a household's wrapped key is bound to. */
export const householdPlace = (householdId: string): Place => ({
  table: 'households',
  column: 'wrapped_key',
  id: householdId,
});

/** What a row sealed under its household's key is bound to. */
const rowPlace = (table: string, rowId: string): Place => ({ table, column: 'ciphertext', id: rowId });

export const sealForRow = (key: DataKey, table: string, rowId: string, value: unknown): Sealed =>
  key.sealJson(value, rowPlace(table, rowId));

export const openFromRow = (key: DataKey, table: string, rowId: string, sealed: Sealed): unknown =>
  key.openJson(sealed, rowPlace(table, rowId));
