import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  lchownSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { PostgresBinaries } from './postgres-binaries.js';
import type { SystemUser } from './postgres-user.js';
import { explainFolderOutput, StartError } from './start-error.js';

/** A data directory, the programs that serve it and the system user they run as. */
export interface Cluster {
  directory: string;
  binaries: PostgresBinaries;
  user: SystemUser | null;
}

/** Builds the data directory beside its place and moves it there, so that a broken attempt leaves nothing to repair. */
export async function createCluster(cluster: Cluster, superuser: string, password: string): Promise<void> {
  const unfinished = `${cluster.directory}.new`;
  const passwordFile = `${cluster.directory}.pw`;
  rmSync(unfinished, { recursive: true, force: true });
  try {
    mkdirSync(unfinished, { mode: 0o700 });
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    give(cluster.user, unfinished);
    give(cluster.user, passwordFile);
    await runInitdb(cluster, unfinished, superuser, passwordFile);
    renameSync(unfinished, cluster.directory);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(unfinished, { recursive: true, force: true });
  }
}

export function hasCluster(cluster: Cluster): boolean {
  return existsSync(join(cluster.directory, 'PG_VERSION'));
}

export function assertSameMajor(cluster: Cluster): void {
  const found = readFileSync(join(cluster.directory, 'PG_VERSION'), 'utf8').trim();
  if (found === String(cluster.binaries.major)) return;
  throw new StartError(
    `数据文件夹 ${cluster.directory} 是 PostgreSQL ${found} 的，内置数据库是 PostgreSQL ${cluster.binaries.major}，请先用原来的版本导出数据。`,
  );
}

/** A folder copied or restored by root belongs to root; the server insists on owning its data. */
export function ownCluster(cluster: Cluster): void {
  const { user, directory } = cluster;
  if (!user || statSync(directory).uid === user.uid) return;
  for (const entry of readdirSync(directory, { recursive: true, encoding: 'utf8' })) {
    lchownSync(join(directory, entry), user.uid, user.gid);
  }
  chownSync(directory, user.uid, user.gid);
  chmodSync(directory, 0o700);
}

/**
 * Stops the server that a killed process left behind. The number in postmaster.pid may meanwhile belong to a stranger
 * (after a restart of the machine or container), who must not be signalled.
 */
export async function stopOrphan(cluster: Cluster): Promise<boolean> {
  const pidFile = join(cluster.directory, 'postmaster.pid');
  const pid = Number.parseInt(readIfThere(pidFile), 10);
  if (!(pid > 0) || !isAlive(pid)) return false;
  if (!isServerOf(pid, cluster)) {
    rmSync(pidFile, { force: true });
    return false;
  }
  await stopServer(cluster, pid);
  return true;
}

/** Fast shutdown; a server that does not manage it within a minute is stopped at once and recovers at its next start. */
export async function stopServer(cluster: Cluster, pid: number): Promise<void> {
  signal(cluster, pid, 'SIGINT', 'fast');
  if (await isGoneWithin(pid, 60_000)) return;
  signal(cluster, pid, 'SIGQUIT', 'immediate');
  if (await isGoneWithin(pid, 10_000)) return;
  throw new StartError(`上一次留下的数据库进程（进程号 ${pid}）停不下来，请结束该进程后再启动。`);
}

/** Asks for a fast shutdown without waiting for it. */
export function interruptServer(cluster: Cluster, pid: number): void {
  signal(cluster, pid, 'SIGINT', 'fast');
}

function signal(cluster: Cluster, pid: number, name: 'SIGINT' | 'SIGQUIT', mode: 'fast' | 'immediate'): void {
  if (process.platform === 'win32') {
    // Windows has no signals between processes; pg_ctl speaks to the server's own pipe.
    spawnSync(cluster.binaries.pgCtl, ['stop', '-D', cluster.directory, '-m', mode, '-W'], {
      stdio: 'ignore',
    });
  } else if (isAlive(pid)) {
    process.kill(pid, name);
  }
}

async function isGoneWithin(pid: number, milliseconds: number): Promise<boolean> {
  for (let waited = 0; waited < milliseconds; waited += 20) {
    if (!isAlive(pid)) return true;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return !isAlive(pid);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  return !isZombie(pid);
}

/** A container without an init process never reaps orphans: dead, but still answering signal 0. */
function isZombie(pid: number): boolean {
  if (process.platform !== 'linux') return false;
  return /\) Z /.test(readIfThere(`/proc/${pid}/stat`));
}

function isServerOf(pid: number, cluster: Cluster): boolean {
  if (process.platform === 'win32') return true;
  const line =
    process.platform === 'linux'
      ? readIfThere(`/proc/${pid}/cmdline`).replaceAll('\0', ' ')
      : spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout;
  return line.includes(`postgres -D ${cluster.directory} `);
}

/** Empty when the file has just gone: other processes come and go while we look. */
export function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function give(user: SystemUser | null, path: string): void {
  if (user) chownSync(path, user.uid, user.gid);
}

function runInitdb(
  cluster: Cluster,
  directory: string,
  superuser: string,
  passwordFile: string,
): Promise<void> {
  const provider = cluster.binaries.major >= 17 ? ['--locale-provider=builtin'] : [];
  const args = [
    `--pgdata=${directory}`,
    `--username=${superuser}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
  ];
  args.push('--encoding=UTF8', ...provider, '--locale=C', '--data-checksums', '--no-instructions');
  return new Promise((resolve, reject) => {
    // No environment: PGDATA, LANG and their kin of whoever starts us must not leak in.
    const child = spawn(cluster.binaries.initdb, args, {
      ...cluster.user,
      cwd: rootOf(directory),
      env: {},
      windowsHide: true,
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(explainFolderOutput(output, dirname(cluster.directory)) ?? initdbFailed(output));
    });
  });
}

function initdbFailed(output: string): StartError {
  const reason = /(?:FATAL|error): *(.+)/.exec(output)?.[1] ?? output.trim().split('\n').at(-1) ?? '';
  return new StartError(`内置数据库的数据文件夹没有建成：${reason}`);
}

function rootOf(directory: string): string {
  return process.platform === 'win32' ? directory : '/';
}
