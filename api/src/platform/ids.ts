import { randomBytes, randomInt } from 'node:crypto';
import { v7 } from 'uuid';

/** Where ids and random codes come from; seeded in the demonstration county so that it is the same every time. */
export interface Ids {
  /** UUIDv7: sorts by creation time. */
  uuid(at: Date): string;
  /** `length` characters of an alphabet without look-alikes. */
  code(length: number): string;
  bytes(length: number): Buffer;
}

const CODE_ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** `length` characters of the same alphabet out of bytes that look random, two for each: what is derived rather than drawn. */
export const codeFrom = (bytes: Buffer, length: number): string =>
  Array.from(
    { length },
    (_, index) => CODE_ALPHABET[bytes.readUInt16BE(2 * index) % CODE_ALPHABET.length],
  ).join('');

export const randomIds: Ids = {
  uuid: (at) => v7({ msecs: at.getTime() }),
  code: (length) => Array.from({ length }, () => CODE_ALPHABET[randomInt(CODE_ALPHABET.length)]).join(''),
  bytes: (length) => randomBytes(length),
};
