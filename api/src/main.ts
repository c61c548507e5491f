import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { createApp, type App } from './app.js';
import { readConfig, type Config } from './config.js';
import { systemClock } from './platform/clock.js';
import { KeyRing } from './platform/crypto/key-ring.js';
import { startEmbeddedPostgres } from './platform/db/embedded.js';
import { migrateDatabase } from './platform/db/migrate.js';
import { rolesOf, type DatabaseRoles } from './platform/db/roles.js';
import { explainListenError, StartError } from './platform/db/start-error.js';
import { PersistedOperations } from './platform/http/persisted-operations.js';
import { randomIds } from './platform/ids.js';
import { PgBossQueue } from './platform/jobs/pg-boss-queue.js';
import { jobHandlers, jobSchedules } from './wiring.js';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const say = (line: string): void => void process.stdout.write(`${line}\n`);

interface Database {
  readonly loginUrl: string;
  readonly roles: DatabaseRoles;
  stop(): Promise<void>;
}

/** The embedded server, or the one the environment names; migrated either way. */
async function openDatabase(config: Config): Promise<Database> {
  const embedded = config.ownerUrl ? null : await startEmbeddedPostgres({ dataDir: config.dataDir, log: say });
  const ownerUrl = config.ownerUrl ?? embedded?.ownerUrl ?? '';
  const name = new URL(ownerUrl).pathname.slice(1);
  const given = config.loginUrl ? new URL(config.loginUrl) : null;
  const roles = rolesOf(name, given?.username);
  const loginPassword = given ? decodeURIComponent(given.password) : randomBytes(24).toString('base64url');
  const { applied } = await migrateDatabase(ownerUrl, roles, { loginPassword, claimsKey: config.keys.claims });
  if (applied.length > 0) say(`数据库已更新：${applied.length} 项变更`);
  const login = given ?? new URL(ownerUrl);
  login.username = roles.login;
  login.password = loginPassword;
  return { loginUrl: login.href, roles, stop: async () => embedded?.stop() };
}

async function start(): Promise<void> {
  const config = readConfig();
  const database = await openDatabase(config);
  const log = pino({ level: 'warn' });
  const jobs = new PgBossQueue(database.loginUrl, log);
  const app = await createApp({
    databaseUrl: database.loginUrl,
    roles: database.roles,
    keys: new KeyRing(config.keys),
    clock: systemClock,
    ids: randomIds,
    jobs,
    operations: PersistedOperations.load(path('../../schema/operations.json'), config.adhocOperations),
    secureCookies: config.secureCookies,
    log,
    webRoot: path('../../admin-web/dist'),
  });
  await listen(app, config);
  if (config.workers) await jobs.start(jobHandlers(app.workAsSystem), jobSchedules);
  const stop = async (): Promise<void> => {
    if (config.workers) await jobs.stop();
    await app.close();
    await database.stop();
    process.exit(0);
  };
  process.once('SIGINT', () => void stop());
  process.once('SIGTERM', () => void stop());
  // The starter is gone, however it ended: nobody would stop us later.
  process.once('disconnect', () => void stop());
  say(`住联已启动：http://${config.host}:${config.port}`);
}

async function listen(app: App, config: Config): Promise<void> {
  try {
    await app.http.listen({ host: config.host, port: config.port });
  } catch (error) {
    throw explainListenError(error, config.host, config.port);
  }
}

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof StartError ? error.message : String(error instanceof Error ? error.stack : error)}\n`);
  process.exit(1);
});
