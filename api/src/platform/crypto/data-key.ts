import { openAt, sealAt, type Place, type Sealed } from './sealed-place.js';

/** One household's or row's own key, unwrapped. New values are sealed under the present suite, old ones open under theirs. */
export class DataKey {
  constructor(
    private readonly bytes: Buffer,
    private readonly suite: string,
  ) {}

  seal(plaintext: Uint8Array, place: Place): Sealed {
    return sealAt(this.suite, this.bytes, plaintext, place);
  }

  open(sealed: Sealed, place: Place): Buffer {
    return openAt(sealed, this.bytes, place, `${place.table}|${place.id}`);
  }

  sealJson(value: unknown, place: Place): Sealed {
    return this.seal(Buffer.from(JSON.stringify(value)), place);
  }

  openJson(sealed: Sealed, place: Place): unknown {
    return JSON.parse(this.open(sealed, place).toString('utf8'));
  }
}
