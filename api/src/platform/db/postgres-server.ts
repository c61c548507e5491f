import { spawn, type ChildProcess } from 'node:child_process';
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { type Cluster, interruptServer, readIfThere, stopServer } from './postgres-cluster.js';
import { explainFolderOutput, StartError } from './start-error.js';

export interface RunningServer {
  port: number;
  /** As it stands in an address: the folder of the server's socket, or the loopback address where there is none. */
  host: string;
  /** Resolves when the server process has ended, wanted or not. */
  ended: Promise<void>;
  stop(): Promise<void>;
  /** Asks it to stop without waiting, for the last moment of a process. */
  interrupt(): void;
}

export interface ServerOptions {
  logFile: string;
  /** Server settings beyond the fixed ones; tests turn fsync off here. */
  settings?: Readonly<Record<string, string>>;
  /** Taken when given (a restart keeps its address), otherwise any free one. */
  port?: number;
}

/** Nothing a statement carries may reach a log: neither its text, nor its parameters, nor the row an error complains about. */
const fixedSettings = {
  logging_collector: 'off',
  log_statement: 'none',
  log_min_duration_statement: '-1',
  log_min_error_statement: 'panic',
  log_min_messages: 'log',
  log_error_verbosity: 'terse',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_checkpoints: 'off',
  track_activity_query_size: '100',
  timezone: 'UTC',
  log_timezone: 'UTC',
} as const;

const LOOPBACK = '127.0.0.1';
/** Of every socket of ours, and of the note that lies beside it. */
const SOCKET_NAME = '.s.PGSQL.';
/** Longest path of a socket that every system takes, in bytes (macOS 103, Linux 107). */
const LONGEST_SOCKET_PATH = 103;
const largestLog = 10 * 1024 * 1024;
const startLimit = 120_000;

/**
 * Starts the server on a free loopback port. Between finding a port and using it another program may take it, and after
 * a crash the old server's children need a moment to leave; both are tried again.
 */
export async function startServer(cluster: Cluster, options: ServerOptions): Promise<RunningServer> {
  rotateLog(options.logFile);
  forgetSockets(cluster);
  for (let attempt = 1; ; attempt += 1) {
    const port = options.port ?? (await findFreePort());
    const outcome = await tryStart(cluster, options, port);
    if (typeof outcome !== 'string') return outcome;
    const isPassing = /could not create any TCP\/IP sockets|pre-existing shared memory block/.test(outcome);
    if (!isPassing || attempt === 20) throw explainFailure(cluster, outcome);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** Gives the running server, or what it printed before it gave up. */
async function tryStart(
  cluster: Cluster,
  options: ServerOptions,
  port: number,
): Promise<RunningServer | string> {
  const log = openSync(options.logFile, 'a', 0o600);
  const logStart = statSync(options.logFile).size;
  let child: ChildProcess;
  try {
    child = spawn(cluster.binaries.postgres, serverArguments(cluster, port, options.settings), {
      ...cluster.user,
      cwd: process.platform === 'win32' ? cluster.directory : '/',
      env: {},
      // A process group of its own: Ctrl-C in the terminal reaches us, and we stop the server after our own work.
      detached: process.platform !== 'win32',
      stdio: ['ignore', log, log],
      windowsHide: true,
    });
  } finally {
    closeSync(log);
  }
  const failed = new Promise<never>((_, reject) => child.once('error', reject));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await Promise.race([waitUntilReady(cluster, child), failed]);
  if (!isRunning(child)) return readFrom(options.logFile, logStart);
  child.unref();
  return {
    port,
    host: hostOf(cluster),
    ended,
    stop: () => stopChild(cluster, child, ended),
    interrupt: () => {
      if (isRunning(child)) interruptServer(cluster, child.pid);
    },
  };
}

function serverArguments(cluster: Cluster, port: number, settings: ServerOptions['settings']): string[] {
  const addresses = { listen_addresses: LOOPBACK, unix_socket_directories: socketFolderOf(cluster) ?? '' };
  const all = { ...fixedSettings, ...addresses, port: String(port), ...settings };
  return [
    '-D',
    cluster.directory,
    ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
}

/** The data directory, which its owner alone may enter; null where a socket would not fit or there is no such thing. */
function socketFolderOf({ directory }: Cluster): string | null {
  const longest = Buffer.byteLength(join(directory, `${SOCKET_NAME}65535`));
  return process.platform === 'win32' || longest > LONGEST_SOCKET_PATH ? null : directory;
}

/** By a socket every statement costs a quarter less than by TCP, on which the server listens all the same. */
function hostOf(cluster: Cluster): string {
  const folder = socketFolderOf(cluster);
  return folder === null ? LOOPBACK : encodeURIComponent(folder);
}

/** A killed server leaves its socket behind, and the next one has another number. */
function forgetSockets(cluster: Cluster): void {
  const folder = socketFolderOf(cluster);
  if (folder === null) return;
  for (const name of readdirSync(folder).filter((file) => file.startsWith(SOCKET_NAME)))
    rmSync(join(folder, name), { force: true });
}

/** The server writes its status into the last line of postmaster.pid; polling it costs nothing and needs no password. */
async function waitUntilReady(cluster: Cluster, child: ChildProcess): Promise<void> {
  const pidFile = join(cluster.directory, 'postmaster.pid');
  for (let waited = 0; waited < startLimit; waited += 10) {
    if (!isRunning(child)) return;
    const lines = readIfThere(pidFile).split('\n');
    const isOurs = process.platform === 'win32' || Number.parseInt(lines[0] ?? '', 10) === child.pid;
    if (isOurs && lines[7]?.trim() === 'ready') return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  child.kill('SIGQUIT');
  throw new StartError(`内置数据库在 ${startLimit / 1000} 秒内没有就绪，请查看数据文件夹里的 postgres.log。`);
}

function isRunning(child: ChildProcess): child is ChildProcess & { pid: number } {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

async function stopChild(cluster: Cluster, child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (isRunning(child)) {
    child.ref();
    await stopServer(cluster, child.pid);
  }
  await ended;
}

function explainFailure(cluster: Cluster, output: string): StartError {
  const reason = /(?:FATAL|PANIC): *(.+)/.exec(output)?.[1] ?? output.trim().split('\n').at(-1) ?? '';
  return (
    explainFolderOutput(output, dirname(cluster.directory)) ??
    new StartError(`内置数据库没有启动成功：${reason || '没有说明原因'}`)
  );
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, LOOPBACK, () => {
      const address = server.address();
      server.close(() => {
        if (address && typeof address === 'object') resolve(address.port);
        else reject(new Error('no port in the address of a listening server'));
      });
    });
  });
}

function rotateLog(file: string): void {
  if (!existsSync(file) || statSync(file).size < largestLog) return;
  rmSync(`${file}.1`, { force: true });
  renameSync(file, `${file}.1`);
}

function readFrom(file: string, start: number): string {
  const length = Math.min(statSync(file).size - start, 64 * 1024);
  if (length <= 0) return '';
  const descriptor = openSync(file, 'r');
  try {
    const buffer = Buffer.alloc(length);
    readSync(descriptor, buffer, 0, length, start);
    return buffer.toString();
  } finally {
    closeSync(descriptor);
  }
}
