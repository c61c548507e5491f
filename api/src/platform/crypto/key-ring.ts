import { createHmac, randomBytes } from 'node:crypto';
import { aes256Gcm, suiteNamed } from './cipher.js';
import { secretKey } from './secret-key.js';

/** The county's keys: from the environment, or generated into the data folder for the embedded database. Each has one use. */
export interface Keys {
  /** Wraps the data keys of households and seals vault entries. 32 bytes. */
  readonly master: Buffer;
  /** Blind indexes. 32 bytes. */
  readonly blindIndex: Buffer;
  /** Signs the claims of a transaction. 32 bytes. */
  readonly claims: Buffer;
}

export interface Sealed {
  readonly suite: string;
  readonly ciphertext: Uint8Array;
}

const CURRENT_KEY_VERSION = 1;

export class KeyRing {
  constructor(private readonly keys: Keys) {}

  get keyVersion(): number {
    return CURRENT_KEY_VERSION;
  }

  get claimsKey(): Buffer {
    return this.keys.claims;
  }

  /** Exact-match index of a normalised secret. A bare hash of an id number is reversed in minutes, so it is keyed. */
  blindIndex(kind: string, normalised: string): Buffer {
    return createHmac('sha256', secretKey(this.keys.blindIndex)).update(`${kind}|${normalised}`).digest();
  }

  seal(plaintext: string | Buffer, context: string): Sealed {
    return {
      suite: aes256Gcm.name,
      ciphertext: aes256Gcm.seal(this.keys.master, Buffer.from(plaintext), context),
    };
  }

  open(sealed: Sealed, context: string): Buffer {
    return suiteNamed(sealed.suite).open(this.keys.master, sealed.ciphertext, context);
  }

  /** A new data key for one household, wrapped for storage. Destroying the wrapped key erases the household's facts. */
  newDataKey(context: string): { dataKey: Buffer; wrapped: Buffer } {
    const dataKey = randomBytes(32);
    return { dataKey, wrapped: aes256Gcm.seal(this.keys.master, dataKey, `data-key|${context}`) };
  }

  unwrapDataKey(wrapped: Uint8Array, context: string): Buffer {
    return aes256Gcm.open(this.keys.master, wrapped, `data-key|${context}`);
  }
}

/** Seals JSON under a household's data key. */
export function sealJson(dataKey: Buffer, value: unknown, context: string): Sealed {
  return {
    suite: aes256Gcm.name,
    ciphertext: aes256Gcm.seal(dataKey, Buffer.from(JSON.stringify(value)), context),
  };
}

export function openJson(dataKey: Buffer, sealed: Sealed, context: string): unknown {
  return JSON.parse(suiteNamed(sealed.suite).open(dataKey, sealed.ciphertext, context).toString('utf8'));
}
