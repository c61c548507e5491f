import { hashChildren, type HashSuite } from './hash-suite.js';

export interface InclusionClaim {
  readonly index: number;
  readonly size: number;
  readonly leaf: Uint8Array;
  readonly path: readonly Uint8Array[];
  readonly root: Uint8Array;
}

export interface ConsistencyClaim {
  readonly oldSize: number;
  readonly oldRoot: Uint8Array;
  readonly size: number;
  readonly root: Uint8Array;
  readonly path: readonly Uint8Array[];
}

const isEven = (value: number): boolean => value % 2 === 0;
const half = (value: number): number => Math.floor(value / 2);
const isSame = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

/** RFC 9162 §2.1.3.2. */
export function isIncluded(suite: HashSuite, { index, size, leaf, path, root }: InclusionClaim): boolean {
  if (index < 0 || index >= size) return false;
  let place = index;
  let last = size - 1;
  let hash = leaf;
  for (const sibling of path) {
    if (last === 0) return false;
    if (!isEven(place) || place === last) {
      hash = hashChildren(suite, sibling, hash);
      while (isEven(place) && place !== 0) {
        place = half(place);
        last = half(last);
      }
    } else hash = hashChildren(suite, hash, sibling);
    place = half(place);
    last = half(last);
  }
  return last === 0 && isSame(hash, root);
}

/** RFC 9162 §2.1.4.2. */
export function isExtension(suite: HashSuite, claim: ConsistencyClaim): boolean {
  const { oldSize, oldRoot, size, root } = claim;
  if (oldSize < 1 || oldSize > size) return false;
  if (oldSize === size) return claim.path.length === 0 && isSame(oldRoot, root);
  const path = Number.isInteger(Math.log2(oldSize)) ? [oldRoot, ...claim.path] : claim.path;
  let place = oldSize - 1;
  let last = size - 1;
  while (!isEven(place)) {
    place = half(place);
    last = half(last);
  }
  const [first, ...rest] = path;
  if (!first) return false;
  let oldHash = first;
  let hash = first;
  for (const sibling of rest) {
    if (last === 0) return false;
    if (!isEven(place) || place === last) {
      oldHash = hashChildren(suite, sibling, oldHash);
      hash = hashChildren(suite, sibling, hash);
      while (isEven(place) && place !== 0) {
        place = half(place);
        last = half(last);
      }
    } else hash = hashChildren(suite, hash, sibling);
    place = half(place);
    last = half(last);
  }
  return last === 0 && isSame(oldHash, oldRoot) && isSame(hash, root);
}
