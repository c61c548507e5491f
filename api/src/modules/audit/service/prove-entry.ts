import type { Actor } from '../../../platform/auth/actor.js';
import type { SqlRunner } from '../../../platform/db/sql.js';
import { consistencyRanges, inclusionRanges } from '../rules/merkle-tree.js';
import { exportedEntry, readEntries } from './export-log.js';
import { readCheckpoint } from './log-head.js';
import { hashesOfRanges } from './tree-store.js';

/** 包含证明: the hashes that lead from a leaf to the root of the tree of `size`. */
export const proveInclusion = (runner: SqlRunner, index: number, size: number): Promise<Uint8Array[]> =>
  hashesOfRanges(runner, inclusionRanges(index, size));

/** 一致性证明: the hashes that show the tree of `size` to extend that of `oldSize`. */
export const proveConsistency = (runner: SqlRunner, oldSize: number, size: number): Promise<Uint8Array[]> =>
  hashesOfRanges(runner, consistencyRanges(oldSize, size));

export interface EntryProof {
  readonly index: number;
  /** As it stands in an export: bytes, or only the hash where the reader may not know them. */
  readonly entry: object;
  readonly path: readonly string[];
  readonly checkpoint: string;
}

/** 单条证明: an entry, its path, and the newest checkpoint; null when there is no such entry. */
export async function proveEntry(runner: SqlRunner, actor: Actor, index: number): Promise<EntryProof | null> {
  const latest = await readCheckpoint(runner);
  const [row] = await readEntries(runner, index, index + 1);
  if (!latest || !row || index >= latest.checkpoint.size) return null;
  const path = await proveInclusion(runner, index, latest.checkpoint.size);
  return { index, entry: exportedEntry(row, actor), path: path.map(toBase64), checkpoint: latest.note };
}

export const toBase64 = (hash: Uint8Array): string => Buffer.from(hash).toString('base64');
