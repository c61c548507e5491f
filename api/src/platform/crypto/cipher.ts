import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { secretKey } from './secret-key.js';

/** A cipher suite. Every encrypted row names its suite, so suites can change without re-encrypting everything at once. */
export interface CipherSuite {
  readonly name: string;
  /** `context` (table|column|row id) is authenticated: a ciphertext moved to another row does not open. */
  seal(key: Buffer, plaintext: Buffer, context: string): Buffer;
  open(key: Buffer, sealed: Uint8Array, context: string): Buffer;
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** AES-256-GCM: nonce | tag | ciphertext. */
export const aes256Gcm: CipherSuite = {
  name: 'AES-256-GCM',
  seal(key, plaintext, context) {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', secretKey(key), nonce).setAAD(Buffer.from(context));
    const body = Buffer.concat([cipher.update(plaintext), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), body]);
  },
  open(key, sealed, context) {
    const nonce = sealed.subarray(0, NONCE_BYTES);
    const tag = sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
    const decipher = createDecipheriv('aes-256-gcm', secretKey(key), nonce)
      .setAAD(Buffer.from(context))
      .setAuthTag(tag);
    return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
  },
};

const SUITES: ReadonlyMap<string, CipherSuite> = new Map([[aes256Gcm.name, aes256Gcm]]);

/** The suite a row names. Throws for a name this build does not know. */
export function suiteNamed(name: string): CipherSuite {
  const suite = SUITES.get(name);
  if (!suite) throw new Error(`unknown cipher suite ${name}`);
  return suite;
}
