import { createHash, randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { canRun, copyBinaries, type PostgresBinaries } from './postgres-binaries.js';
import type { Cluster } from './postgres-cluster.js';
import { canEnter, type SystemUser } from './postgres-user.js';

const storedRecord = z.object({
  password: z.string().min(16),
  /** Set when the data lies outside the data folder, because the database user cannot reach that. */
  outside: z.string().optional(),
});

export type StoredRecord = z.infer<typeof storedRecord>;

const outsideParent = '/var/lib/zhulian';

/**
 * Data and programs stay in the project unless the database user cannot get there (a project below root's home);
 * then both live below /var/lib/zhulian.
 */
export function choosePlace(
  dataDir: string,
  binaries: PostgresBinaries,
  user: SystemUser | null,
  log: (message: string) => void,
): { cluster: Cluster; record: StoredRecord } {
  const record: StoredRecord = readRecord(dataDir) ?? { password: randomBytes(24).toString('base64url') };
  const isReachable = canEnter(user, dataDir) && canRun(binaries, user);
  const outside = chooseOutside(dataDir, record, isReachable);
  if (outside === null) {
    const inside: StoredRecord = { password: record.password };
    return { cluster: { directory: join(dataDir, 'postgres'), binaries, user }, record: inside };
  }
  mkdirSync(outside, { recursive: true, mode: 0o711 });
  moveOutside(join(dataDir, 'postgres'), join(outside, 'postgres'));
  writeFileSync(join(outside, 'project'), `${dataDir}\n`);
  if (record.outside !== outside) log(`数据库用户进不了 ${dataDir}，数据改放在 ${outside}`);
  const reachable = canRun(binaries, user) ? binaries : copyBinaries(binaries, outside);
  return {
    cluster: { directory: join(outside, 'postgres'), binaries: reachable, user },
    record: { password: record.password, outside },
  };
}

export function readRecord(dataDir: string): StoredRecord | null {
  const file = join(dataDir, 'postgres.json');
  return existsSync(file) ? storedRecord.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
}

export function writeRecord(dataDir: string, record: StoredRecord): void {
  const file = join(dataDir, 'postgres.json');
  const text = `${JSON.stringify(record, null, 2)}\n`;
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  const unfinished = `${file}.new`;
  writeFileSync(unfinished, text, { mode: 0o600, flush: true });
  renameSync(unfinished, file);
}

function chooseOutside(dataDir: string, record: StoredRecord, isReachable: boolean): string | null {
  if (
    record.outside &&
    existsSync(join(record.outside, 'postgres')) &&
    !isCopyOfAnother(dataDir, record.outside)
  ) {
    return record.outside;
  }
  if (isReachable) return null;
  return join(outsideParent, createHash('sha256').update(dataDir).digest('hex').slice(0, 16));
}

/** A moved project takes its data along; a copied one must not share the data of the original. */
function isCopyOfAnother(dataDir: string, outside: string): boolean {
  const note = join(outside, 'project');
  const owner = existsSync(note) ? readFileSync(note, 'utf8').trim() : dataDir;
  return owner !== dataDir && existsSync(join(owner, 'postgres.json'));
}

function moveOutside(inside: string, outside: string): void {
  if (!existsSync(inside) || existsSync(outside)) return;
  const unfinished = `${outside}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(dirname(outside), { recursive: true });
  cpSync(inside, unfinished, { recursive: true });
  renameSync(unfinished, outside);
  rmSync(inside, { recursive: true, force: true });
}
