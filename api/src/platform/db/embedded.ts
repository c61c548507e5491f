import { mkdirSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { lockInstance } from './instance-lock.js';
import {
  assertSameMajor,
  type Cluster,
  createCluster,
  hasCluster,
  ownCluster,
  stopOrphan,
} from './postgres-cluster.js';
import { findBinaries } from './postgres-binaries.js';
import { choosePlace, readRecord, type StoredRecord, writeRecord } from './postgres-place.js';
import { type RunningServer, startServer } from './postgres-server.js';
import { findDatabaseUser } from './postgres-user.js';
import { explainFolderError, StartError } from './start-error.js';

export interface EmbeddedPostgresOptions {
  /** The product's data folder (`.data`): receives `postgres`, `postgres.json` and `postgres.log`. */
  dataDir: string;
  log(message: string): void;
}

export interface EmbeddedPostgres {
  /** A superuser's address of the product's database. The port changes from start to start, not while it runs. */
  ownerUrl: string;
  stop(): Promise<void>;
}

export const embeddedOwner = 'zhulian_owner';
const databaseName = 'zhulian';

/** The PostgreSQL that comes with the product: one per data folder, started with the process and stopped with it. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const dataDir = resolve(options.dataDir);
  try {
    // Root's database user has to pass through this folder; what lies in it keeps its own mode.
    mkdirSync(dataDir, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
    const lock = await lockInstance(dataDir);
    try {
      const server = await startLocked(realpathSync(dataDir), options.log);
      const stop = async (): Promise<void> => {
        await server.stop();
        await lock.release();
      };
      return { ownerUrl: server.ownerUrl, stop };
    } catch (error) {
      await lock.release();
      throw error;
    }
  } catch (error) {
    throw explainFolderError(error, dataDir);
  }
}

async function startLocked(dataDir: string, log: EmbeddedPostgresOptions['log']): Promise<EmbeddedPostgres> {
  const user = findDatabaseUser();
  const { cluster, record } = choosePlace(dataDir, findBinaries(import.meta.url), user, log);
  await prepareCluster(dataDir, cluster, record, log);
  const logFile = join(dataDir, 'postgres.log');
  const first = await startServer(cluster, { logFile });
  const server = supervise(first, () => startServer(cluster, { logFile, port: first.port }), log);
  const address = `postgres://${embeddedOwner}:${record.password}@${first.host}:${first.port}`;
  try {
    await ensureDatabase(`${address}/postgres`);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { ownerUrl: `${address}/${databaseName}`, stop: server.stop };
}

async function prepareCluster(
  dataDir: string,
  cluster: Cluster,
  record: StoredRecord,
  log: EmbeddedPostgresOptions['log'],
): Promise<void> {
  if (!hasCluster(cluster)) {
    log(`建立内置数据库 PostgreSQL ${cluster.binaries.version}（${cluster.directory}）`);
    // Written first: a data directory whose password nobody knows must not exist.
    writeRecord(dataDir, record);
    await createCluster(cluster, embeddedOwner, record.password);
    return;
  }
  if (!readRecord(dataDir)) {
    throw new StartError(
      `数据文件夹 ${dataDir} 缺少 postgres.json（内置数据库的密码），请从备份中恢复该文件后再启动。`,
    );
  }
  assertSameMajor(cluster);
  if (await stopOrphan(cluster)) log('上次没有正常退出，已停下遗留的内置数据库进程');
  ownCluster(cluster);
  writeRecord(dataDir, record);
}

/** A server that dies while we run comes back at the same address; whoever uses it only sees a broken connection. */
function supervise(
  first: RunningServer,
  restart: () => Promise<RunningServer>,
  log: EmbeddedPostgresOptions['log'],
): { stop(): Promise<void> } {
  let server = first;
  let isStopping = false;
  const interrupt = (): void => server.interrupt();
  const keepRunning = async (): Promise<void> => {
    for (;;) {
      await server.ended;
      if (isStopping) return;
      log('内置数据库意外停止，正在重新启动');
      try {
        server = await restart();
      } catch (error) {
        log(error instanceof Error ? error.message : String(error));
        await new Promise((done) => setTimeout(done, 1000));
      }
    }
  };
  const running = keepRunning();
  // An exit without stop() (an uncaught error) still ends the server, which then finishes on its own.
  process.once('exit', interrupt);
  const stop = async (): Promise<void> => {
    isStopping = true;
    await server.stop();
    await running;
    // A restart that was under way has put a new server in place of the one just stopped.
    await server.stop();
    process.removeListener('exit', interrupt);
  };
  return { stop };
}

async function ensureDatabase(maintenanceUrl: string): Promise<void> {
  const client = new Client({ connectionString: maintenanceUrl });
  await client.connect();
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [databaseName]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${databaseName}`);
  } finally {
    await client.end();
  }
}
