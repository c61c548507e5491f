import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startTestPostgres, type TestPostgres } from '../support/postgres.js';
import { withClient } from './database.js';

/** Durable as in production; memory for a small server that also runs everything else. */
const settings = {
  max_connections: '100',
  shared_buffers: '1GB',
  effective_cache_size: '4GB',
  work_mem: '16MB',
  maintenance_work_mem: '256MB',
  max_wal_size: '4GB',
  random_page_cost: '1.1',
  jit: 'off',
} as const;

export const startBenchPostgres = (): Promise<TestPostgres> => startTestPostgres(18, settings);

/** Number of the postmaster's process; null when the server is on another machine and its CPU cannot be read. */
export async function findPostmaster(serverUrl: string): Promise<number | null> {
  const folder = await withClient(serverUrl, async (client) => {
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    return rows[0]?.data_directory ?? '';
  });
  try {
    return Number.parseInt(readFileSync(join(folder, 'postmaster.pid'), 'utf8'), 10);
  } catch {
    return null;
  }
}

const MILLISECONDS_PER_TICK = 10;

interface ProcessTimes {
  readonly parent: number;
  readonly own: number;
  readonly reaped: number;
}

/** utime and stime, and those of children that have ended, in milliseconds; null when the process has just gone. */
function timesOf(pid: number): ProcessTimes | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [, parent = 0] = fields;
    const ticks = (index: number): number => (fields[index] ?? 0) * MILLISECONDS_PER_TICK;
    return { parent, own: ticks(11) + ticks(12), reaped: ticks(13) + ticks(14) };
  } catch {
    return null;
  }
}

/** CPU a process has used so far, in milliseconds. */
export const cpuOf = (pid: number): number => timesOf(pid)?.own ?? 0;

/** CPU of the database server with all its backends, also those that have ended, in milliseconds. */
export function cpuOfServer(postmaster: number | null): number {
  if (postmaster === null) return Number.NaN;
  const own = timesOf(postmaster);
  let total = (own?.own ?? 0) + (own?.reaped ?? 0);
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    const times = Number.isInteger(pid) ? timesOf(pid) : null;
    if (times?.parent === postmaster) total += times.own;
  }
  return total;
}

/** Resident memory of a process in MiB. */
export function residentMiB(pid: number): number {
  const line = /VmRSS:\s+(\d+) kB/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(line?.[1] ?? 0) / 1024;
}
