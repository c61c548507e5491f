import { existsSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';

const GIB = 2 ** 30;

/** Where files cost least: a run makes a hundred databases. In memory where there is plenty, else on the disk. */
export function placeForData(): string {
  const memory = '/dev/shm';
  if (!existsSync(memory) || process.availableMemory() < 8 * GIB) return tmpdir();
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize < 4 * GIB ? tmpdir() : memory;
}
