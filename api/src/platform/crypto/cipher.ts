import { createCipheriv, createDecipheriv, randomBytes, timingSafeEqual } from 'node:crypto';
import { secretKey } from './secret-key.js';
import { hmacSm3, sm4Ctr } from './sm.js';

/** A cipher suite. Every encrypted row names its suite, so suites can change without re-encrypting everything at once. */
export interface CipherSuite {
  readonly name: SuiteName;
  /** `associated` (the row's place) is authenticated: a ciphertext moved to another row does not open. The key has 32 bytes. */
  seal(key: Buffer, plaintext: Uint8Array, associated: Uint8Array): Buffer;
  /** Throws when anything was changed: key, place or a single bit. */
  open(key: Buffer, sealed: Uint8Array, associated: Uint8Array): Buffer;
}

export const SUITE_NAMES = ['AES-256-GCM', 'SM4-CTR-HMAC-SM3'] as const;
export type SuiteName = (typeof SUITE_NAMES)[number];

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** AES-256-GCM: nonce | tag | ciphertext. */
const aes256Gcm: CipherSuite = {
  name: 'AES-256-GCM',
  seal(key, plaintext, associated) {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', secretKey(key), nonce).setAAD(associated);
    const body = Buffer.concat([cipher.update(plaintext), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), body]);
  },
  open(key, sealed, associated) {
    const nonce = sealed.subarray(0, NONCE_BYTES);
    const tag = sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
    // The length is said: without it Node also takes a tag of four bytes, which is guessed.
    const decipher = createDecipheriv('aes-256-gcm', secretKey(key), nonce, { authTagLength: TAG_BYTES })
      .setAAD(associated)
      .setAuthTag(tag);
    return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
  },
};

const COUNTER_BYTES = 16;
const MAC_BYTES = 32;

interface Sm4Keys {
  readonly encryption: Buffer;
  readonly mac: Buffer;
}

const derived = new WeakMap<Buffer, Sm4Keys>();

/** One key per use, derived from the one that is kept. */
function sm4KeysOf(key: Buffer): Sm4Keys {
  const keys = derived.get(key) ?? {
    encryption: hmacSm3(key, Buffer.from('SM4-CTR')).subarray(0, 16),
    mac: hmacSm3(key, Buffer.from('HMAC-SM3')),
  };
  derived.set(key, keys);
  return keys;
}

/** The length goes first: no byte can wander from the place into the ciphertext. */
function macOf({ mac }: Sm4Keys, associated: Uint8Array, counter: Uint8Array, body: Uint8Array): Buffer {
  const length = Buffer.alloc(8);
  length.writeBigUInt64BE(BigInt(associated.length));
  return hmacSm3(mac, length, associated, counter, body);
}

/** SM4-CTR, then HMAC-SM3 over place, counter and ciphertext: counter | mac | ciphertext. The MAC is checked first. */
const sm4CtrHmacSm3: CipherSuite = {
  name: 'SM4-CTR-HMAC-SM3',
  seal(key, plaintext, associated) {
    const keys = sm4KeysOf(key);
    const counter = randomBytes(COUNTER_BYTES);
    const body = sm4Ctr(keys.encryption, counter, plaintext);
    return Buffer.concat([counter, macOf(keys, associated, counter, body), body]);
  },
  open(key, sealed, associated) {
    const keys = sm4KeysOf(key);
    const counter = sealed.subarray(0, COUNTER_BYTES);
    const mac = sealed.subarray(COUNTER_BYTES, COUNTER_BYTES + MAC_BYTES);
    const body = sealed.subarray(COUNTER_BYTES + MAC_BYTES);
    const expected = macOf(keys, associated, counter, body);
    if (mac.length !== MAC_BYTES || !timingSafeEqual(mac, expected))
      throw new Error('the sealed value was changed or belongs elsewhere');
    return sm4Ctr(keys.encryption, counter, body);
  },
};

const SUITES: ReadonlyMap<string, CipherSuite> = new Map(
  [aes256Gcm, sm4CtrHmacSm3].map((suite) => [suite.name, suite]),
);

/** The suite a row names. Throws for a name this build does not know. */
export function suiteNamed(name: string): CipherSuite {
  const suite = SUITES.get(name);
  if (!suite) throw new Error(`unknown cipher suite ${name}`);
  return suite;
}
