import type { DataKey } from '../../../platform/crypto/data-key.js';
import type { KeyRing } from '../../../platform/crypto/key-ring.js';
import type { SqlRunner } from '../../../platform/db/sql.js';
import type { ColumnValues } from '../../../platform/read/index.js';
import { householdKeys, openFromRow } from '../../registry/index.js';
import type { SealedAnswer } from '../rules/agency-answer.js';

/** The columns that opening an answer needs. */
export const SEALED_COLUMNS = ['id', 'household_id', 'suite', 'ciphertext'] as const;

/** Opened once per row, however many of its fields are selected; forgotten together with the row. */
const opened = new WeakMap<Buffer, SealedAnswer>();

/** Opens the sealed answers of a level of rows: one statement for the keys, none when they are open already. */
export async function openAnswers(
  rows: readonly ColumnValues[],
  ring: KeyRing,
  runner: SqlRunner,
): Promise<SealedAnswer[]> {
  const closed = rows.filter((row) => !opened.has(row['ciphertext'] as Buffer));
  if (closed.length > 0) {
    const keys = await householdKeys(
      runner,
      ring,
      closed.map((row) => String(row['household_id'])),
    );
    for (const row of closed) opened.set(row['ciphertext'] as Buffer, openAnswer(row, keys));
  }
  return rows.map((row) => opened.get(row['ciphertext'] as Buffer) ?? NOTHING);
}

const NOTHING: SealedAnswer = { values: null, note: '' };

function openAnswer(row: ColumnValues, keys: ReadonlyMap<string, DataKey>): SealedAnswer {
  const key = keys.get(String(row['household_id']));
  // Destroying a household's key is how its facts are erased: what remains is that somebody answered.
  if (!key) return NOTHING;
  const sealed = { suite: String(row['suite']), ciphertext: row['ciphertext'] as Buffer };
  return openFromRow(key, 'agency_records', String(row['id']), sealed) as SealedAnswer;
}
