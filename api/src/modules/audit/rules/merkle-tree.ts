import { hashChildren, type HashSuite } from './hash-suite.js';

/** Where a perfect subtree's root is kept: it covers the leaves `position · 2^level` up to the next one of its level. */
export interface Place {
  readonly level: number;
  readonly position: number;
}

export interface TreeNode extends Place {
  readonly hash: Uint8Array;
}

/** Leaves `from` up to, not including, `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const half = (value: number): number => Math.floor(value / 2);

/** The largest power of two below `count`: where RFC 6962 splits a tree of `count` leaves. */
function splitOf(count: number): number {
  let split = 1;
  while (split * 2 < count) split *= 2;
  return split;
}

/** The perfect subtrees a range is made of, largest first. The range starts where a subtree of its size may start. */
export function peaksOf({ from, to }: Range): Place[] {
  const peaks: Place[] = [];
  for (let start = from; start < to;) {
    let level = 0;
    while (2 ** (level + 1) <= to - start) level += 1;
    peaks.push({ level, position: start / 2 ** level });
    start += 2 ** level;
  }
  return peaks;
}

/** The root over the peaks of a range; of nothing, the hash of nothing. */
export function rootOf(suite: HashSuite, peaks: readonly Uint8Array[]): Uint8Array {
  const last = peaks.at(-1);
  if (!last) return suite.digest(new Uint8Array());
  return peaks.slice(0, -1).reduceRight((right, left) => hashChildren(suite, left, right), last);
}

/** Appends leaves to a tree known by its peaks: the new nodes to keep (leaves are level 0) and the new peaks. */
export function growTree(
  suite: HashSuite,
  size: number,
  peaks: readonly Uint8Array[],
  leaves: readonly Uint8Array[],
): { nodes: TreeNode[]; peaks: Uint8Array[] } {
  const stack = [...peaks];
  const nodes: TreeNode[] = [];
  leaves.forEach((leaf, offset) => {
    let position = size + offset;
    let hash = leaf;
    nodes.push({ level: 0, position, hash });
    for (let level = 1; position % 2 === 1; level += 1) {
      const left = stack.pop();
      if (!left) throw new Error(`a tree of ${size} leaves has other peaks`);
      hash = hashChildren(suite, left, hash);
      position = half(position);
      nodes.push({ level, position, hash });
    }
    stack.push(hash);
  });
  return { nodes, peaks: stack };
}

/** The subtrees whose roots prove that leaf `index` is in the tree of `size`, from the leaf upwards (RFC 6962 §2.1.1). */
export function inclusionRanges(index: number, size: number): Range[] {
  const climb = (from: number, to: number): Range[] => {
    if (to - from === 1) return [];
    const middle = from + splitOf(to - from);
    return index < middle
      ? [...climb(from, middle), { from: middle, to }]
      : [...climb(middle, to), { from, to: middle }];
  };
  if (index < 0 || index >= size) throw new RangeError(`no leaf ${index} in a tree of ${size}`);
  return climb(0, size);
}

/** The subtrees whose roots prove that the tree of `size` extends the one of `oldSize` (RFC 6962 §2.1.2). */
export function consistencyRanges(oldSize: number, size: number): Range[] {
  const climb = (count: number, from: number, to: number, isWhole: boolean): Range[] => {
    if (count === to - from) return isWhole ? [] : [{ from, to }];
    const split = splitOf(to - from);
    const middle = from + split;
    return count <= split
      ? [...climb(count, from, middle, isWhole), { from: middle, to }]
      : [...climb(count - split, middle, to, false), { from, to: middle }];
  };
  if (oldSize < 1 || oldSize > size) throw new RangeError(`${size} does not extend ${oldSize}`);
  return climb(oldSize, 0, size, true);
}
