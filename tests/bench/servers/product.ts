import type { AddressInfo } from 'node:net';
import type pg from 'pg';
import { createApp } from '../../../api/src/app.js';
import { applicationRead } from '../../../api/src/modules/application/service/read-models.js';
import { communityRead } from '../../../api/src/modules/organization/index.js';
import { householdMemberRead, personRead } from '../../../api/src/modules/registry/index.js';
import { SettableClock } from '../../../api/src/platform/clock.js';
import { sql } from '../../../api/src/platform/db/sql.js';
import { OperationReads } from '../../../api/src/platform/graphql/operation-reads.js';
import { PersistedOperations } from '../../../api/src/platform/http/persisted-operations.js';
import { randomIds } from '../../../api/src/platform/ids.js';
import { benchNow, keys, roles } from '../database.js';
import { serve, type Net, type ServerTask } from './serve.js';

/** The product as it is: sessions, permissions, claims, visibility, read events. Only its clock stands still. */

type Query = (...args: unknown[]) => unknown;
type Intercept = (original: Query, args: unknown[]) => unknown;

/** Stands in front of `query` of every connection the pool opens. */
function interceptQueries(pool: pg.Pool, intercept: Intercept): void {
  pool.on('connect', (client) => {
    const holder = client as unknown as { query: Query };
    const original = holder.query.bind(client);
    holder.query = (...args) => intercept(original, args);
  });
}

const nameOf = ([query]: unknown[]): string | undefined =>
  typeof query === 'object' && query !== null && 'name' in query ? String(query.name) : undefined;

/** To price a net, the bench takes it away from outside; the product has no switch for it. */
const takeAway: Record<Net, (pool: pg.Pool) => void> = {
  claims: (pool) =>
    interceptQueries(pool, (original, args) =>
      nameOf(args) === 'declare_actor' ? Promise.resolve({ rows: [] }) : original(...args),
    ),
  visibleTo: () => {
    for (const model of [applicationRead, communityRead, householdMemberRead, personRead]) {
      Object.assign(model, { visibleTo: () => sql`TRUE`, branches: undefined });
    }
  },
  readEvents: () => {
    OperationReads.prototype.record = async () => undefined;
  },
  session: (pool) => {
    let known: unknown;
    interceptQueries(pool, (original, args) => {
      if (nameOf(args) !== 'session_of') return original(...args);
      known ??= original(...args);
      return known;
    });
  },
};

await serve(async ({ databaseUrl, operationsFile, webRoot, without = [] }: ServerTask) => {
  const app = await createApp({
    databaseUrl,
    roles,
    keys,
    // One person asks as often as the machine can answer.
    requestsPerMinute: { person: 1e9, address: 1e9 },
    clock: new SettableClock(benchNow),
    ids: randomIds,
    jobs: { send: async () => undefined },
    operations: PersistedOperations.load(operationsFile, false),
    secureCookies: false,
    webRoot,
  });
  const pool = (await app.environment.orm.em.getConnection().getNativeClient()) as pg.Pool;
  for (const net of without) takeAway[net](pool);
  await app.http.listen({ port: 0, host: '127.0.0.1' });
  return (app.http.server.address() as AddressInfo).port;
});
