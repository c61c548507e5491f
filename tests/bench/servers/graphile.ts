import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { signClaims } from '../../../api/src/platform/db/claims.js';
import { benchActor } from '../actor.js';
import { claimsKey, roles } from '../database.js';
import { POOL_SIZE, serve, type ServerTask } from './serve.js';

/** (d): PostGraphile 5 on the same tables; with claims, each operation runs in a transaction that declares them. */
await serve(async ({ databaseUrl, claims }: ServerTask) => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: POOL_SIZE });
  const actor = benchActor('communityClerk');
  const pgSettings = (): Record<string, string> => {
    const signed = signClaims(actor, claimsKey);
    return { 'app.claims': signed.claims, 'app.signature': signed.signature, role: roles.running };
  };
  const service = makePgService({ pool, schemas: ['public'], ...(claims && { pgSettings }) });
  const preset: GraphileConfig.Preset = {
    extends: [PostGraphileAmberPreset],
    pgServices: [service],
    grafserv: { graphiql: false, watch: false },
  };
  const handler = postgraphile(preset).createServ(grafserv);
  const server = createServer();
  await handler.addTo(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
});
