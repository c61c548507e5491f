import type { SqlRunner } from '../../../platform/db/sql.js';
import { parseCheckpoint, type Checkpoint } from '../rules/checkpoint.js';
import { peaksOf, rootOf } from '../rules/merkle-tree.js';
import { parseNote } from '../rules/signed-note.js';
import { sha256 } from './hash-suites.js';
import { LogBroken } from './log-broken.js';
import { readNodes } from './tree-store.js';

export interface StoredCheckpoint {
  readonly checkpoint: Checkpoint;
  readonly note: string;
}

/** The end of the log: what is extended next. */
export interface LogHead {
  readonly size: number;
  readonly peaks: readonly Uint8Array[];
  /** Null for an empty log. */
  readonly latest: StoredCheckpoint | null;
}

/** The checkpoint with the largest size, or the first one that covers `atLeast`. */
export async function readCheckpoint(runner: SqlRunner, atLeast?: number): Promise<StoredCheckpoint | null> {
  const [row] = await runner.rows({
    text:
      atLeast === undefined
        ? 'select note from audit_checkpoints order by size desc limit 1'
        : 'select note from audit_checkpoints where size >= $1 order by size limit 1',
    values: atLeast === undefined ? [] : [atLeast],
  });
  return row ? openCheckpoint(String(row[0])) : null;
}

export function openCheckpoint(note: string): StoredCheckpoint {
  const checkpoint = parseCheckpoint(parseNote(note)?.text ?? '');
  if (!checkpoint) throw new LogBroken(0, '检查点的格式被改动');
  return { checkpoint, note };
}

/** Reads the end of the log and compares entries, tree and checkpoint: nothing is ever signed on top of a contradiction. */
export async function readHead(runner: SqlRunner): Promise<LogHead> {
  const latest = await readCheckpoint(runner);
  const size = latest?.checkpoint.size ?? 0;
  const [row] = await runner.rows({
    text: 'select coalesce(max(entry_index) + 1, 0) from audit_log_entries',
    values: [],
  });
  const entries = Number(row?.[0]);
  if (entries !== size)
    throw new LogBroken(Math.min(entries, size), `日志有 ${entries} 条，检查点签的是 ${size} 条`);
  const peaks = await readNodes(runner, peaksOf({ from: 0, to: size }));
  if (latest && Buffer.compare(rootOf(sha256, peaks), latest.checkpoint.root) !== 0)
    throw new LogBroken(0, '树与检查点不一致');
  return { size, peaks, latest };
}
