import { createSecretKey, type KeyObject } from 'node:crypto';

/** As long as the bytes live, and no longer. */
const known = new WeakMap<Buffer, KeyObject>();

/** The key as Node's own object, made once: for bytes Node 24 finds out at every use that they are none, and takes five times as long. */
export function secretKey(bytes: Buffer): KeyObject {
  const key = known.get(bytes) ?? createSecretKey(bytes);
  known.set(bytes, key);
  return key;
}
