import { createHmac, randomBytes } from 'node:crypto';
import type { SuiteName } from './cipher.js';
import { DataKey } from './data-key.js';
import { openAt, sealAt, type Place, type Sealed } from './sealed-place.js';
import { secretKey } from './secret-key.js';

/** One version of the master key. Its suite is what everything new is sealed under while it is the newest. */
export interface MasterKey {
  readonly version: number;
  readonly suite: SuiteName;
  /** 32 bytes. */
  readonly key: Buffer;
}

/** The county's keys: from the environment, a file or a key management service. Each has one use. */
export interface Keys {
  /** Wrap data keys. The newest version is used for everything new; the others only open what was wrapped under them. */
  readonly masters: readonly MasterKey[];
  /** Blind indexes. 32 bytes. */
  readonly blindIndex: Buffer;
  /** Signs the claims of a transaction. 32 bytes. */
  readonly claims: Buffer;
}

/** A data key as it is stored: sealed under a named version of the master key. */
export interface WrappedKey {
  readonly wrappedKey: Uint8Array;
  readonly keyVersion: number;
}

/** A row that carries its own data key. Rows of earlier versions have none: they are sealed under the master key itself. */
export interface SealedRow extends Sealed {
  readonly wrappedKey: Uint8Array | null;
  readonly keyVersion: number;
}

const wrapPlace = ({ table, id }: Place): Place => ({ table, column: 'wrapped_key', id });

export class KeyRing {
  private readonly masters: ReadonlyMap<number, MasterKey>;
  private readonly newest: MasterKey;

  constructor(private readonly keys: Keys) {
    this.masters = new Map(keys.masters.map((master) => [master.version, master]));
    const newest = [...keys.masters].sort((a, b) => b.version - a.version)[0];
    if (!newest) throw new Error('a key ring needs a master key');
    this.newest = newest;
  }

  /** The version that wraps everything new. */
  get keyVersion(): number {
    return this.newest.version;
  }

  /** The suite that everything new is sealed under. */
  get suite(): SuiteName {
    return this.newest.suite;
  }

  get keyVersions(): readonly number[] {
    return [...this.masters.keys()];
  }

  get claimsKey(): Buffer {
    return this.keys.claims;
  }

  /** Exact-match index of a normalised secret. A bare hash of an id number is reversed in minutes, so it is keyed. */
  blindIndex(kind: string, normalised: string): Buffer {
    return createHmac('sha256', secretKey(this.keys.blindIndex)).update(`${kind}|${normalised}`).digest();
  }

  /** A new data key, wrapped for storage. Destroying the wrapped key erases what is sealed under it. */
  newDataKey(place: Place): { dataKey: DataKey; wrapped: WrappedKey } {
    const bytes = randomBytes(32);
    return { dataKey: new DataKey(bytes, this.suite), wrapped: this.wrap(bytes, place) };
  }

  unwrap(wrapped: WrappedKey, place: Place): DataKey {
    return new DataKey(this.bytesOf(wrapped, place), this.suite);
  }

  /** The same data key under the newest master key. */
  rewrap(wrapped: WrappedKey, place: Place): WrappedKey {
    return this.wrap(this.bytesOf(wrapped, place), place);
  }

  /** Seals a row under a data key of its own. */
  seal(plaintext: string | Buffer, place: Place): SealedRow & WrappedKey {
    const { dataKey, wrapped } = this.newDataKey(place);
    return { ...dataKey.seal(Buffer.from(plaintext), place), ...wrapped };
  }

  open({ wrappedKey, keyVersion, ...sealed }: SealedRow, place: Place): Buffer {
    if (wrappedKey) return this.unwrap({ wrappedKey, keyVersion }, place).open(sealed, place);
    return openAt(sealed, this.master(keyVersion).key, place, `${place.table}|${place.id}`);
  }

  private wrap(bytes: Buffer, place: Place): WrappedKey {
    const { suite, key, version } = this.newest;
    return { wrappedKey: sealAt(suite, key, bytes, wrapPlace(place)).ciphertext, keyVersion: version };
  }

  private bytesOf({ wrappedKey, keyVersion }: WrappedKey, place: Place): Buffer {
    const { suite, key } = this.master(keyVersion);
    return openAt({ suite, ciphertext: wrappedKey }, key, wrapPlace(place), `data-key|${place.id}`);
  }

  private master(version: number): MasterKey {
    const master = this.masters.get(version);
    if (!master) throw new Error(`master key version ${version} is not there`);
    return master;
  }
}
