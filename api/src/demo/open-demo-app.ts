import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { createApp, type App } from '../app.js';
import type { Config } from '../config.js';
import type { Database } from '../open-database.js';
import { SettableClock } from '../platform/clock.js';
import { KeyRing } from '../platform/crypto/key-ring.js';
import { PersistedOperations } from '../platform/http/persisted-operations.js';
import type { JobQueue } from '../platform/jobs/job-queue.js';
import { seededIds } from './seeded-ids.js';

/** The county's history is over when the product starts: nothing of it waits to be done. */
const noJobs: JobQueue = { send: () => Promise.resolve() };

const operations = fileURLToPath(new URL('../../../schema/operations.json', import.meta.url));

/** The product on the same database, with a clock that can be moved and seeded ids; closed when the county is loaded. */
export async function openDemoApp(
  config: Pick<Config, 'keys'>,
  database: Pick<Database, 'loginUrl' | 'roles'>,
  seed: string,
): Promise<{ app: App; clock: SettableClock }> {
  const clock = new SettableClock(new Date(0));
  const app = await createApp({
    databaseUrl: database.loginUrl,
    // A crash here loses a county that is made again, not somebody's work.
    sessionSettings: '-c synchronous_commit=off',
    roles: database.roles,
    keys: new KeyRing(config.keys),
    clock,
    ids: seededIds(seed),
    jobs: noJobs,
    operations: PersistedOperations.load(operations, false),
    secureCookies: false,
    log: pino({ level: 'warn' }),
  });
  return { app, clock };
}
