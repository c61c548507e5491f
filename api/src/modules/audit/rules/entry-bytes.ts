/** What is hashed of an event: the database's time in microseconds (8 bytes, big-endian), then the canonical bytes. */
export function entryBytes(recordedAtMicros: number, canonical: Uint8Array): Uint8Array {
  const bytes = Buffer.alloc(8 + canonical.length);
  bytes.writeBigInt64BE(BigInt(recordedAtMicros));
  bytes.set(canonical, 8);
  return bytes;
}

/** Parallel transactions are recorded out of order by as long as they run; a clock that was set back jumps further. */
const TOLERANCE_MICROS = 60_000_000;

/** Whether the database's clock went back between one entry and the next. */
export const wentBack = (previousMicros: number | null, micros: number): boolean =>
  previousMicros !== null && micros < previousMicros - TOLERANCE_MICROS;
