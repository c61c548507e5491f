import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hashChildren, hashLeaf, type HashSuite } from '../../../api/src/modules/audit/rules/hash-suite.js';
import {
  consistencyRanges,
  growTree,
  inclusionRanges,
  peaksOf,
  rootOf,
  type Range,
  type TreeNode,
} from '../../../api/src/modules/audit/rules/merkle-tree.js';
import { isExtension, isIncluded } from '../../../api/src/modules/audit/rules/proofs.js';

const suiteOf = (algorithm: string): HashSuite => ({
  name: algorithm,
  digest: (bytes) => createHash(algorithm).update(bytes).digest(),
});
const suite = suiteOf('sha256');
const hex = (hash: Uint8Array | undefined): string => Buffer.from(hash ?? []).toString('hex');

/** The eight leaves and the roots of their first n, as the Certificate Transparency reference implementations know them. */
const KNOWN_LEAVES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const KNOWN_ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

/** The definition of RFC 6962 §2.1, word for word. */
function rootByDefinition(of: HashSuite, leaves: readonly Uint8Array[]): Uint8Array {
  const [first] = leaves;
  if (!first) return of.digest(new Uint8Array());
  if (leaves.length === 1) return first;
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return hashChildren(
    of,
    rootByDefinition(of, leaves.slice(0, split)),
    rootByDefinition(of, leaves.slice(split)),
  );
}

const leavesOf = (count: number): Uint8Array[] =>
  Array.from({ length: count }, (_, index) => hashLeaf(suite, Buffer.from(`event ${index}`)));

/** Grown in steps, as the sequencer does, with the nodes kept as the table keeps them. */
function grown(leaves: readonly Uint8Array[], step: number) {
  const kept = new Map<string, Uint8Array>();
  let peaks: Uint8Array[] = [];
  for (let size = 0; size < leaves.length; size += step) {
    const more: { nodes: TreeNode[]; peaks: Uint8Array[] } = growTree(
      suite,
      size,
      peaks,
      leaves.slice(size, size + step),
    );
    peaks = more.peaks;
    for (const { level, position, hash } of more.nodes) {
      if (kept.has(`${level}/${position}`)) throw new Error('a node is kept once and never changed');
      kept.set(`${level}/${position}`, hash);
    }
  }
  const hashOf = (range: Range): Uint8Array =>
    rootOf(
      suite,
      peaksOf(range).map(({ level, position }) => kept.get(`${level}/${position}`) ?? Buffer.from('missing')),
    );
  return { kept, peaks, hashOf };
}

describe('the tree', () => {
  it('has the roots that RFC 6962 implementations agree on', () => {
    const leaves = KNOWN_LEAVES.map((leaf) => hashLeaf(suite, Buffer.from(leaf, 'hex')));
    for (let size = 0; size <= leaves.length; size += 1)
      expect(hex(rootOf(suite, growTree(suite, 0, [], leaves.slice(0, size)).peaks))).toBe(KNOWN_ROOTS[size]);
  });

  it('is the tree of the definition, in whatever steps it grew, under either hash', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 70 }), (count, step) => {
        const leaves = leavesOf(count);
        const { peaks, kept } = grown(leaves, step);
        expect(hex(rootOf(suite, peaks))).toBe(hex(rootByDefinition(suite, leaves)));
        expect(kept.size).toBeLessThan(2 * count);
      }),
    );
    const sm3 = suiteOf('sm3');
    const leaves = ['甲', '乙', '丙'].map((text) => hashLeaf(sm3, Buffer.from(text)));
    expect(hex(rootOf(sm3, growTree(sm3, 0, [], leaves).peaks))).toBe(hex(rootByDefinition(sm3, leaves)));
  });

  it('keeps at most one subtree a level for the next leaf, and none that is not perfect', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 40 }), (size) => {
        const peaks = peaksOf({ from: 0, to: size });
        expect(new Set(peaks.map(({ level }) => level)).size).toBe(peaks.length);
        expect(peaks.reduce((sum, { level }) => sum + 2 ** level, 0)).toBe(size);
      }),
    );
  });
});

describe('an inclusion proof', () => {
  it('holds for every leaf of every tree, and is no longer than the tree is high', () => {
    const leaves = leavesOf(70);
    const { hashOf } = grown(leaves, 70);
    const failures: string[] = [];
    for (let size = 1; size <= 70; size += 1) {
      const root = hashOf({ from: 0, to: size });
      for (let index = 0; index < size; index += 1) {
        const path = inclusionRanges(index, size).map(hashOf);
        const leaf = leaves[index] ?? Buffer.alloc(0);
        if (path.length > Math.ceil(Math.log2(size))) failures.push(`${index} of ${size} is long`);
        if (!isIncluded(suite, { index, size, leaf, path, root })) failures.push(`${index} of ${size}`);
      }
    }
    expect(failures).toEqual([]);
  });

  it('fails for another leaf, place, size, root or path', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 300 }), fc.nat(), fc.nat(), (size, at, bit) => {
        const leaves = leavesOf(size);
        const { hashOf } = grown(leaves, size);
        const index = at % size;
        const path = inclusionRanges(index, size).map(hashOf);
        const root = hashOf({ from: 0, to: size });
        const claim = { index, size, leaf: leaves[index] ?? Buffer.alloc(0), path, root };
        const damaged = path.map((hash, place) => (place === bit % path.length ? flip(hash, bit) : hash));
        expect(isIncluded(suite, { ...claim, path: damaged })).toBe(false);
        expect(isIncluded(suite, { ...claim, leaf: flip(claim.leaf, bit) })).toBe(false);
        expect(isIncluded(suite, { ...claim, root: flip(root, bit) })).toBe(false);
        expect(isIncluded(suite, { ...claim, index: (index + 1) % size })).toBe(false);
        expect(isIncluded(suite, { ...claim, path: [...path, root] })).toBe(false);
        expect(isIncluded(suite, { ...claim, path: path.slice(1) })).toBe(false);
        expect(isIncluded(suite, { ...claim, index: size })).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a consistency proof', () => {
  it('holds between every two sizes of one log', () => {
    const { hashOf } = grown(leavesOf(70), 70);
    const failures: string[] = [];
    for (let size = 1; size <= 70; size += 1)
      for (let oldSize = 1; oldSize <= size; oldSize += 1) {
        const path = consistencyRanges(oldSize, size).map(hashOf);
        const [oldRoot, root] = [hashOf({ from: 0, to: oldSize }), hashOf({ from: 0, to: size })];
        if (!isExtension(suite, { oldSize, oldRoot, size, root, path }))
          failures.push(`${oldSize} to ${size}`);
      }
    expect(failures).toEqual([]);
  });

  it('does not exist for a log in which an old leaf was changed, whatever path is offered', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 120 }),
        fc.integer({ min: 0, max: 80 }),
        fc.nat(),
        (oldSize, more, at) => {
          const leaves = leavesOf(oldSize + more);
          const honest = grown(leaves, leaves.length);
          const changed = leaves.map((leaf, index) => (index === at % oldSize ? flip(leaf, at) : leaf));
          const forged = grown(changed, changed.length);
          const size = leaves.length;
          const oldRoot = honest.hashOf({ from: 0, to: oldSize });
          const root = forged.hashOf({ from: 0, to: size });
          for (const log of [honest, forged]) {
            const path = consistencyRanges(oldSize, size).map(log.hashOf);
            expect(isExtension(suite, { oldSize, oldRoot, size, root, path })).toBe(false);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is refused for a smaller tree, an empty one and a path that is too long', () => {
    const { hashOf } = grown(leavesOf(9), 9);
    const [five, nine] = [hashOf({ from: 0, to: 5 }), hashOf({ from: 0, to: 9 })];
    const path = consistencyRanges(5, 9).map(hashOf);
    expect(isExtension(suite, { oldSize: 9, oldRoot: nine, size: 5, root: five, path })).toBe(false);
    expect(isExtension(suite, { oldSize: 0, oldRoot: five, size: 9, root: nine, path })).toBe(false);
    expect(
      isExtension(suite, { oldSize: 5, oldRoot: five, size: 9, root: nine, path: [...path, nine] }),
    ).toBe(false);
    expect(isExtension(suite, { oldSize: 5, oldRoot: five, size: 9, root: nine, path: [] })).toBe(false);
    expect(() => consistencyRanges(9, 5)).toThrow(RangeError);
    expect(() => inclusionRanges(9, 9)).toThrow(RangeError);
  });
});

function flip(hash: Uint8Array, bit: number): Uint8Array {
  const flipped = Buffer.from(hash);
  const place = bit % (8 * flipped.length);
  flipped[Math.floor(place / 8)] = (flipped[Math.floor(place / 8)] ?? 0) ^ (1 << (place % 8));
  return flipped;
}
