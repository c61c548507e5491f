import { v7 } from 'uuid';
import type { Ids } from '../platform/ids.js';
import { SeededRandom } from './seeded-random.js';

const CODE_ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** Ids of the demonstration county: the work clock's time and seeded bits. Ids of one millisecond sort as they were made. */
export function seededIds(seed: string): Ids {
  const random = new SeededRandom(`ids|${seed}`);
  let sequence = 0;
  return {
    uuid: (at) => {
      sequence = (sequence + 1) % 0x7fff_ffff;
      return v7({ msecs: at.getTime(), seq: sequence, random: random.bytes(16) });
    },
    code: (length) => Array.from({ length }, () => random.pick([...CODE_ALPHABET])).join(''),
    bytes: (length) => random.bytes(length),
  };
}
