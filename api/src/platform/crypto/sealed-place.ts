import { suiteNamed } from './cipher.js';

/** Where a sealed value stands. It is authenticated with the value: moved to another table, column or row it does not open. */
export interface Place {
  readonly table: string;
  readonly column: string;
  readonly id: string;
}

export interface Sealed {
  readonly suite: string;
  readonly ciphertext: Uint8Array;
}

const bytesOf = ({ table, column, id }: Place): Buffer => Buffer.from(`${table}|${column}|${id}`);

export function sealAt(suite: string, key: Buffer, plaintext: Uint8Array, place: Place): Sealed {
  return { suite, ciphertext: suiteNamed(suite).seal(key, plaintext, bytesOf(place)) };
}

/** `former`: how rows of earlier versions named the place; such a row opens until the next rotation seals it anew. */
export function openAt({ suite, ciphertext }: Sealed, key: Buffer, place: Place, former: string): Buffer {
  const { open } = suiteNamed(suite);
  try {
    return open(key, ciphertext, bytesOf(place));
  } catch (error) {
    // There was one suite then.
    if (suite !== 'AES-256-GCM') throw error;
    return open(key, ciphertext, Buffer.from(former));
  }
}
