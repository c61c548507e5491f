import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { SqlRunner } from '../../../platform/db/sql.js';
import { isExtension } from '../rules/proofs.js';
import { sha256 } from './hash-suites.js';
import { LogBroken } from './log-broken.js';
import { openCheckpoint, readCheckpoint, type StoredCheckpoint } from './log-head.js';
import { proveConsistency } from './prove-entry.js';

const SUFFIX = '.checkpoint';

/** The newest anchored checkpoint; null when nothing was anchored yet. */
export function newestAnchor(folder: string): StoredCheckpoint | null {
  if (!existsSync(folder)) return null;
  const newest = readdirSync(folder)
    .filter((name) => name.endsWith(SUFFIX))
    .sort()
    .at(-1);
  return newest ? openCheckpoint(readFileSync(join(folder, newest), 'utf8')) : null;
}

/** 存证: writes a checkpoint into the folder, once and durably; a file that is there is never touched. */
export function anchorCheckpoint(folder: string, { checkpoint, note }: StoredCheckpoint): void {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${String(checkpoint.size).padStart(12, '0')}${SUFFIX}`);
  if (existsSync(path)) return;
  const file = openSync(path, 'wx', 0o444);
  try {
    writeSync(file, note);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Throws {@link LogBroken} unless the tables' log extends what was anchored: an older backup or a rewritten log does not. */
export async function compareWithAnchor(runner: SqlRunner, folder: string): Promise<void> {
  const anchor = newestAnchor(folder)?.checkpoint;
  if (!anchor || anchor.size === 0) return;
  const latest = (await readCheckpoint(runner))?.checkpoint;
  if (!latest || latest.size < anchor.size)
    throw new LogBroken(latest?.size ?? 0, `存证的检查点有 ${anchor.size} 条，数据库里的日志更短`);
  const path = await proveConsistency(runner, anchor.size, latest.size);
  const claim = { oldSize: anchor.size, oldRoot: anchor.root, size: latest.size, root: latest.root, path };
  if (!isExtension(sha256, claim)) throw new LogBroken(0, '数据库里的日志与存证的检查点不一致');
}
