import type pg from 'pg';
import type { KeyRing } from '../platform/crypto/key-ring.js';
import { StartError } from '../platform/db/start-error.js';
import { sealedTables } from '../wiring.js';

/** Tables whose rows name the version of the master key they need. Exports are no part of a rotation: they are gone after a day. */
const VERSIONED = [
  ...sealedTables.filter(({ sealed }) => sealed !== 'HOUSEHOLD_KEY').map(({ table }) => table),
  'worklist_export_files',
];

/** Refuses to run without a key that rows still need: whoever took an old version out too early is told so at once. */
export async function assertKeysOpenRows(owner: pg.Client, keys: KeyRing): Promise<void> {
  const found = VERSIONED.map(
    (table) => `(select key_version from ${table} where key_version <> all($1::int[]) limit 1)`,
  );
  const { rows } = await owner.query<{ key_version: number }>(found.join(' union all '), [keys.keyVersions]);
  const missing = rows[0]?.key_version;
  if (missing !== undefined)
    throw new StartError(
      `数据库里还有用第 ${missing} 版主密钥加密的内容，但没有提供这一版密钥；请把它放回密钥文件，轮换完成后再删除。`,
    );
}
