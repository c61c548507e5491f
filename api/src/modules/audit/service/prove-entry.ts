import type { SqlRunner } from '../../../platform/db/sql.js';
import { consistencyRanges, inclusionRanges } from '../rules/merkle-tree.js';
import { hashesOfRanges } from './tree-store.js';

/** 包含证明: the hashes that lead from a leaf to the root of the tree of `size`. */
export const proveInclusion = (runner: SqlRunner, index: number, size: number): Promise<Uint8Array[]> =>
  hashesOfRanges(runner, inclusionRanges(index, size));

/** 一致性证明: the hashes that show the tree of `size` to extend that of `oldSize`. */
export const proveConsistency = (runner: SqlRunner, oldSize: number, size: number): Promise<Uint8Array[]> =>
  hashesOfRanges(runner, consistencyRanges(oldSize, size));
