/** RFC 6962 hashes and proofs in the browser, so that nobody has to believe the server that its log is whole. */

const join = (...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
};

const sha256 = async (...parts: readonly Uint8Array[]): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', join(...parts)));

const hashChildren = (left: Uint8Array, right: Uint8Array) => sha256(Uint8Array.of(1), left, right);

export const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** The leaf of an entry: the database's time in microseconds, then the canonical bytes. */
export function hashEntry(recordedAt: number, canonical: string): Promise<Uint8Array> {
  const time = new DataView(new ArrayBuffer(8));
  time.setBigInt64(0, BigInt(recordedAt));
  return sha256(Uint8Array.of(0), new Uint8Array(time.buffer), new TextEncoder().encode(canonical));
}

interface Climbed {
  old: Uint8Array;
  now: Uint8Array;
}

/** Follows a path upwards (RFC 9162 §2.1.3.2 and §2.1.4.2); null when it is too long or too short. */
async function climb(
  index: number,
  size: number,
  first: Uint8Array,
  path: readonly Uint8Array[],
): Promise<Climbed | null> {
  let [place, last] = [index, size - 1];
  let [old, now] = [first, first];
  for (const sibling of path) {
    if (last === 0) return null;
    if (place % 2 === 1 || place === last) {
      old = await hashChildren(sibling, old);
      now = await hashChildren(sibling, now);
      while (place % 2 === 0 && place !== 0) [place, last] = [place / 2, Math.floor(last / 2)];
    } else now = await hashChildren(now, sibling);
    [place, last] = [Math.floor(place / 2), Math.floor(last / 2)];
  }
  return last === 0 ? { old, now } : null;
}

export async function isIncluded(
  index: number,
  size: number,
  leaf: Uint8Array,
  path: readonly Uint8Array[],
  root: Uint8Array,
): Promise<boolean> {
  if (index < 0 || index >= size) return false;
  const climbed = await climb(index, size, leaf, path);
  return climbed !== null && isSame(climbed.now, root);
}

export interface TreeState {
  size: number;
  root: Uint8Array;
}

/** Whether the later tree is the earlier one with more entries behind it. */
export async function isExtension(
  earlier: TreeState,
  later: TreeState,
  path: readonly Uint8Array[],
): Promise<boolean> {
  if (earlier.size < 1 || earlier.size > later.size) return false;
  if (earlier.size === later.size) return path.length === 0 && isSame(earlier.root, later.root);
  let [place, last] = [earlier.size - 1, later.size - 1];
  while (place % 2 === 1) [place, last] = [Math.floor(place / 2), Math.floor(last / 2)];
  const [first, ...rest] = place === 0 ? [earlier.root, ...path] : path;
  const climbed = first === undefined ? null : await climb(place, last + 1, first, rest);
  return climbed !== null && isSame(climbed.old, earlier.root) && isSame(climbed.now, later.root);
}
