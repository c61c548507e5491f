import pg from 'pg';
import type { AddressInfo } from 'node:net';
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

/** Replaces `query` of every connection in this process. */
function interceptQueries(replace: (original: Query, self: unknown, args: unknown[]) => unknown): void {
  const prototype = pg.Client.prototype as unknown as { query: Query };
  const original = prototype.query;
  prototype.query = function (this: unknown, ...args: unknown[]) {
    return replace(original, this, args);
  };
}

/** To price a net, the bench takes it away from outside; the product has no switch for it. */
const takeAway: Record<Net, () => void> = {
  claims: () =>
    interceptQueries((original, self, args) => {
      const isOpening = typeof args[0] === 'string' && args[0].startsWith('begin; select set_config(');
      return original.apply(self, isOpening ? ['begin', ...args.slice(1)] : args);
    }),
  visibleTo: () => {
    for (const model of [applicationRead, communityRead, householdMemberRead, personRead]) {
      Object.assign(model, { visibleTo: () => sql`TRUE`, branches: undefined });
    }
  },
  readEvents: () => {
    OperationReads.prototype.record = async () => undefined;
  },
  session: () => {
    let known: unknown;
    interceptQueries((original, self, args) => {
      const [query] = args as [{ name?: string } | undefined];
      if (typeof query !== 'object' || query.name !== 'session_of') return original.apply(self, args);
      return rememberAnswer(original, self, args);
    });
    // pg.Pool hands its own callback to the client, so that the remembered answer goes through it.
    function rememberAnswer(original: Query, self: unknown, args: unknown[]): unknown {
      const callback = args.at(-1) as (error: unknown, result?: unknown) => void;
      if (known) return process.nextTick(() => callback(null, known));
      const keep = (error: unknown, result?: unknown): void => {
        known = result;
        callback(error, result);
      };
      return original.apply(self, [...args.slice(0, -1), keep]);
    }
  },
};

await serve(async ({ databaseUrl, operationsFile, webRoot, without = [] }: ServerTask) => {
  for (const net of without) takeAway[net]();
  const app = await createApp({
    databaseUrl,
    roles,
    keys,
    clock: new SettableClock(benchNow),
    ids: randomIds,
    jobs: { send: async () => undefined },
    operations: PersistedOperations.load(operationsFile, false),
    secureCookies: false,
    webRoot,
  });
  await app.http.listen({ port: 0, host: '127.0.0.1' });
  return (app.http.server.address() as AddressInfo).port;
});
