import type { Permission } from '../../../platform/auth/actor.js';
import type { KeyRing } from '../../../platform/crypto/key-ring.js';
import type { Place } from '../../../platform/crypto/sealed-place.js';
import type { SealedTable } from '../../../platform/crypto/sealed-table.js';
import { empty, identifier, sql } from '../../../platform/db/sql.js';
import type { Work } from '../../../platform/work.js';
import { householdPlace } from './household-key.js';
import { countBehind, isBehind } from './sealed-tables.js';

interface Rotation {
  readonly id: string;
  readonly target_version: number;
  readonly suite: string;
  readonly at_table: string | null;
  readonly after_id: string | null;
  readonly started_by: string;
}

interface Row {
  readonly id: string;
  readonly suite: string | null;
  /** Null where it stays as it is: files need not travel to get another key around their key. */
  readonly ciphertext: Buffer | null;
  readonly wrapped_key: Buffer | null;
  readonly key_version: number;
  readonly household_id: string | null;
}

type SystemWork = (cause: string, permissions: readonly Permission[]) => Work;

/**
 * Brings the running rotation to its end, one batch a transaction; progress is part of the batch, so a kill loses at most
 * the batch under way and nothing is done twice. Does nothing when none runs, when another process is at it, or when this
 * process has not got the rotation's key yet.
 */
export async function rotateKeys(workAsSystem: SystemWork): Promise<number> {
  let sealed = 0;
  for (;;) {
    const work = workAsSystem('rotate-keys', []);
    const { step, count } = await work.atomically(() => rotateBatch(work));
    sealed += count;
    if (step === 'REST') return sealed;
  }
}

async function rotateBatch(work: Work): Promise<{ refused: false; step: 'MORE' | 'REST'; count: number }> {
  const rest = { refused: false, step: 'REST', count: 0 } as const;
  const { keys, sealedTables: tables } = work.environment;
  const [rotation] = await work.db.objects<Rotation>({
    text: `select id, target_version, suite, at_table, after_id, started_by from key_rotations where state = 'RUNNING' for update skip locked`,
    values: [],
  });
  if (rotation?.target_version !== keys.keyVersion) return rest;
  const at = Math.max(
    0,
    tables.findIndex(({ table }) => table === rotation.at_table),
  );
  const table = tables[at];
  if (!table) return rest;
  const rows = await rowsBehind(work, table, rotation.after_id);
  for (const row of rows) await sealAnew(work, table, row);
  const last = rows.at(-1);
  if (last) {
    await moveTo(work, rotation.id, table.table, last.id, rows.length);
    return { refused: false, step: 'MORE', count: rows.length };
  }
  const next = tables[at + 1];
  if (next) {
    await moveTo(work, rotation.id, next.table, null, 0);
    return { refused: false, step: 'MORE', count: 0 };
  }
  return finish(work, rotation);
}

/** What a process with older keys wrote meanwhile is behind again: another round, until nothing is. */
async function finish(work: Work, rotation: Rotation) {
  const { keys, sealedTables } = work.environment;
  const [behind] = await work.db.rows(countBehind(sealedTables, keys));
  const left = Number(behind?.[0]);
  if (left > 0) {
    await moveTo(work, rotation.id, null, null, 0);
    return { refused: false, step: 'MORE', count: 0 } as const;
  }
  await work.changeOne({
    text: `update key_rotations set state = 'FINISHED', finished_at = $2 where id = $1`,
    values: [rotation.id, work.now().toISOString()],
  });
  await work.record(
    'KeyRotationFinished',
    { type: 'KeyRotation', id: rotation.id },
    { targetVersion: rotation.target_version, suite: rotation.suite, startedBy: rotation.started_by },
  );
  return { refused: false, step: 'REST', count: 0 } as const;
}

const moveTo = (work: Work, id: string, table: string | null, afterId: string | null, done: number) =>
  work.changeOne({
    text: `update key_rotations set at_table = $2, after_id = $3, done = done + $4 where id = $1`,
    values: [id, table, afterId, done],
  });

function rowsBehind(work: Work, table: SealedTable, afterId: string | null): Promise<Row[]> {
  const { keys } = work.environment;
  const id = sql`t.${identifier(table.idColumn)}`;
  const after = afterId ? sql`${id} > ${afterId}` : sql`true`;
  const rest = sql`${isBehind(table, keys)} and ${after} order by ${id} limit ${table.batch}`;
  switch (table.sealed) {
    case 'KEY':
      return work.db.objects(
        sql`select t.id, null as suite, null as ciphertext, t.wrapped_key, t.key_version, null as household_id
            from ${identifier(table.table)} t where ${rest}`,
      );
    case 'OWN_KEY':
      return work.db.objects(
        sql`select ${id} as id, t.suite, t.wrapped_key, t.key_version, null as household_id,
              case when t.suite <> ${keys.suite} or t.wrapped_key is null then t.ciphertext end as ciphertext
            from ${identifier(table.table)} t where ${rest} ${table.changes ? sql`for update` : empty}`,
      );
    case 'HOUSEHOLD_KEY':
      return work.db.objects(
        sql`select t.id, t.suite, t.ciphertext, h.wrapped_key, h.key_version, h.id as household_id
            from ${identifier(table.table)} t join households h on h.case_id = t.case_id where ${rest}`,
      );
  }
}

async function sealAnew(work: Work, { table }: SealedTable, row: Row): Promise<void> {
  const { suite, ciphertext, wrappedKey, keyVersion } = resealed(work.environment.keys, table, row);
  const [changed] = await work.db.rows({
    name: 'reseal_row',
    text: 'select reseal_row($1, $2, $3, $4, $5, $6)',
    values: [table, row.id, suite, ciphertext, wrappedKey, keyVersion],
  });
  if (changed?.[0] !== true) throw new Error(`a row of ${table} was not sealed anew`);
}

/** The row under the newest key. Its data key stays: whoever reads or writes beside this rotation holds the same one. */
function resealed(keys: KeyRing, table: string, row: Row) {
  const { suite, ciphertext, wrapped_key: wrappedKey, key_version: keyVersion } = row;
  const place: Place = { table, column: 'ciphertext', id: row.id };
  if (row.household_id && wrappedKey && suite && ciphertext) {
    const key = keys.unwrap({ wrappedKey, keyVersion }, householdPlace(row.household_id));
    return { ...key.seal(key.open({ suite, ciphertext }, place), place), wrappedKey: null, keyVersion: null };
  }
  if (suite && ciphertext)
    return keys.seal(keys.open({ suite, ciphertext, wrappedKey, keyVersion }, place), place);
  if (!wrappedKey) throw new Error(`a row of ${table} has no key`);
  return { suite: null, ciphertext: null, ...keys.rewrap({ wrappedKey, keyVersion }, place) };
}
