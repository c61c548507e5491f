import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { createApp, type App } from './app.js';
import { readConfig, type Config } from './config.js';
import { assertKeysOpenRows } from './keys/assert-keys.js';
import { listAccountLines } from './demo/account-table.js';
import { loadOnFirstStart, withOwner } from './demo/first-start.js';
import { indexContactCards, sealContactCards } from './modules/messaging/index.js';
import { openDatabase, type Database } from './open-database.js';
import { openChannels } from './open-channels.js';
import { systemClock } from './platform/clock.js';
import { KeyRing } from './platform/crypto/key-ring.js';
import { explainListenError, StartError } from './platform/db/start-error.js';
import { PersistedOperations } from './platform/http/persisted-operations.js';
import { randomIds } from './platform/ids.js';
import { PgBossQueue } from './platform/jobs/pg-boss-queue.js';
import { jobHandlers, jobSchedules } from './wiring.js';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
/** The last one: the starter is gone, however it ended, and nobody would stop us later. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'disconnect'] as const;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function start(): Promise<void> {
  const config = await readConfig();
  const database = await openDatabase(config, say);
  // Until the server listens, an interruption ends the process; an unfinished county is made again at the next start.
  const interrupt = (): void => process.exit(1);
  for (const signal of SIGNALS) process.once(signal, interrupt);
  const product = await serve(config, database).catch(async (error: unknown) => {
    await database.stop();
    throw error;
  });
  const stop = async (): Promise<void> => {
    await product.stop();
    await database.stop();
    process.exit(0);
  };
  let stopping: Promise<void> | null = null;
  // Kept on, not once: a library that finds itself the signal's only listener would end the process before the database.
  for (const signal of SIGNALS) process.off(signal, interrupt).on(signal, () => void (stopping ??= stop()));
  await showAccounts(config, database);
  say(`住联已启动：http://${config.host}:${config.port}`);
}

/** The assembled product: HTTP and job workers. */
async function serve(config: Config, database: Database): Promise<{ stop(): Promise<void> }> {
  const keys = new KeyRing(config.keys);
  await withOwner(database, (owner) => assertKeysOpenRows(owner, keys));
  if (config.demo) await loadOnFirstStart(config, database, say, systemClock.now());
  const log = pino({ level: 'warn' });
  const jobs = new PgBossQueue(database.loginUrl, log);
  const app = await createApp({
    databaseUrl: database.loginUrl,
    roles: database.roles,
    keys,
    clock: systemClock,
    ids: randomIds,
    jobs,
    channels: openChannels(config.channels),
    operations: PersistedOperations.load(path('../../schema/operations.json'), config.adhocOperations),
    secureCookies: config.secureCookies,
    trustedProxies: config.trustedProxies,
    unifiedIdentity: config.unifiedIdentity,
    audit: config.audit,
    log,
    webRoot: path('../../admin-web/dist'),
  });
  // Before anybody is served: what an upgrade found in clear is under a key from the first answer on.
  await sealContactCards((cause, permissions) => app.workAsSystem(cause, permissions));
  await indexContactCards((cause, permissions) => app.workAsSystem(cause, permissions));
  await listen(app, config);
  if (config.workers) {
    await jobs.start(jobHandlers(app), jobSchedules);
    app.sequencer?.start();
  }
  return {
    stop: async () => {
      if (config.workers) await jobs.stop();
      await app.close();
    },
  };
}

async function showAccounts(config: Config, database: Database): Promise<void> {
  if (config.demo) for (const line of await withOwner(database, listAccountLines)) say(line);
}

async function listen(app: App, config: Config): Promise<void> {
  try {
    await app.http.listen({ host: config.host, port: config.port });
  } catch (error) {
    throw explainListenError(error, config.host, config.port);
  }
}

start().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof StartError ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exit(1);
});
