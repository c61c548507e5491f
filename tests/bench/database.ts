import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { createApp } from '../../api/src/app.js';
import { SEALED_READS } from '../../api/src/modules/identity/index.js';
import { loadSampleParameters } from '../../api/src/modules/eligibility/index.js';
import { loadMechanism } from '../../api/src/modules/organization/index.js';
import { SettableClock } from '../../api/src/platform/clock.js';
import { KeyRing } from '../../api/src/platform/crypto/key-ring.js';
import { migrateDatabase } from '../../api/src/platform/db/migrate.js';
import { rolesOf } from '../../api/src/platform/db/roles.js';
import { PersistedOperations } from '../../api/src/platform/http/persisted-operations.js';
import { randomIds } from '../../api/src/platform/ids.js';
import { createDatabase, databaseUrl } from '../support/postgres.js';
import { loginPassword, testKeys } from '../support/template.js';
import { BENCH_DAY, fillStatements, idOf } from './fill.js';
import { personRelation, signForFunction } from './servers/sign-for-sql.js';

export const roles = rolesOf('zhulian_bench');
export const benchNow = new Date(`${BENCH_DAY}T02:00:00.000Z`);
export const keys = new KeyRing(testKeys);
export const claimsKey = { key: keys.claimsKey, sealedReads: SEALED_READS };

const mechanismFolder = fileURLToPath(new URL('../../schema/mechanism', import.meta.url));
const operationsFile = fileURLToPath(new URL('../../schema/operations.json', import.meta.url));

/** Who looks at the lists. The token of a person's session is the person's name. */
export const people = {
  communityClerk: {
    number: 1,
    post: 'COMMUNITY_CLERK',
    agencyId: 'COMMUNITY_610499001001',
    communityId: '610499001001',
  },
  subdistrictClerk: { number: 2, post: 'SUBDISTRICT_CLERK', agencyId: 'SUBDISTRICT', communityId: null },
  countyReviewer: { number: 3, post: 'COUNTY_REVIEWER', agencyId: 'HOUSING_MANAGEMENT', communityId: null },
  dataContact: { number: 4, post: 'DATA_CONTACT', agencyId: 'PUBLIC_SECURITY', communityId: null },
} as const;
export type Person = keyof typeof people;

export interface BenchDatabase {
  readonly ownerUrl: string;
  readonly loginUrl: string;
  readonly applications: number;
}

/** A migrated and filled database of its own; the one of an earlier run on the same server is used again. */
export async function prepareDatabase(serverUrl: string, applications: number): Promise<BenchDatabase> {
  const name = `zhulian_bench_${applications}`;
  const address = new URL(databaseUrl(serverUrl, name));
  if (!(await exists(serverUrl, name))) {
    await createDatabase(serverUrl, name);
    await migrateDatabase(address.href, roles, { loginPassword, claimsKey: testKeys.claims });
    await loadCounty(loginUrlOf(address));
    await withClient(address.href, (client) => fill(client, applications));
  }
  await withClient(address.href, openSessions);
  return { ownerUrl: address.href, loginUrl: loginUrlOf(address), applications };
}

function loginUrlOf(address: URL): string {
  const login = new URL(address);
  login.username = roles.login;
  login.password = loginPassword;
  return login.href;
}

async function exists(serverUrl: string, name: string): Promise<boolean> {
  const found = await withClient(serverUrl, (client) =>
    client.query('select 1 from pg_database where datname = $1', [name]),
  );
  return Boolean(found.rowCount);
}

async function loadCounty(databaseUrl: string): Promise<void> {
  const app = await createApp({
    databaseUrl,
    roles,
    keys,
    clock: new SettableClock(new Date('2026-06-01T01:00:00.000Z')),
    ids: randomIds,
    jobs: { send: async () => undefined },
    operations: PersistedOperations.load(operationsFile, false),
    secureCookies: false,
  });
  await loadMechanism(app.workAsSystem('bench', ['mechanism.load']), mechanismFolder);
  await loadSampleParameters(app.workAsSystem('bench', ['policyParameter.create']));
  await app.close();
}

async function fill(client: Client, applications: number): Promise<void> {
  for (const statement of fillStatements(applications)) await client.query(statement);
  for (const [person, { number, post, agencyId, communityId }] of Object.entries(people)) {
    const accountId = idOf('person', number);
    await client.query(
      `insert into accounts (id, login_name, display_name, pinyin, password_hash, must_change_password, state, created_at)
       values ($1, $2, '刘敏', 'liu min', '-', false, 'ACTIVE', $3)`,
      [accountId, person, '2026-06-01T00:00:00Z'],
    );
    await client.query(
      `insert into mandates (id, account_id, post, agency_id, community_id, valid_from) values ($1, $1, $2, $3, $4, $5)`,
      [accountId, post, agencyId, communityId, '2026-06-01T00:00:00Z'],
    );
  }
  await client.query(signForFunction);
  await client.query(personRelation);
  await client.query('vacuum (analyze)');
  await client.query('checkpoint');
}

/** The bench's clock stands still, so a session opened at its hour lasts for the whole run. */
async function openSessions(client: Client): Promise<void> {
  await client.query('delete from sessions');
  for (const [person, { number }] of Object.entries(people)) {
    await client.query(
      `insert into sessions (id, token_hash, account_id, started_at, last_seen_at, expires_at, user_agent)
       values ($1, $2, $1, $3, $3, $4, 'bench')`,
      [
        idOf('person', number),
        createHash('sha256').update(person).digest(),
        benchNow,
        new Date(benchNow.getTime() + 36_000_000),
      ],
    );
  }
}

export async function withClient<T>(url: string, act: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end();
  }
}
