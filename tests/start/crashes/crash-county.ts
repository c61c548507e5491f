import { join } from 'node:path';
import { Client } from 'pg';
import { createApp } from '../../../api/src/app.js';
import { migrateDatabase } from '../../../api/src/platform/db/migrate.js';
import { rolesOf } from '../../../api/src/platform/db/roles.js';
import { systemClock } from '../../../api/src/platform/clock.js';
import { KeyRing } from '../../../api/src/platform/crypto/key-ring.js';
import { PersistedOperations } from '../../../api/src/platform/http/persisted-operations.js';
import { randomIds } from '../../../api/src/platform/ids.js';
import type { TestApp } from '../../support/app.js';
import { signedInAs } from '../../support/client.js';
import { freePort } from '../../support/free-port.js';
import { StartedProduct, temporaryFolder } from '../../support/started-product.js';
import { loginPassword, testAudit, testKeys } from '../../support/template.js';
import { OwnPostgres } from './own-postgres.js';
import type { Outcome } from './ledger.js';
import type { Target } from './writers.js';

const NAME = 'zhulian_crash';
/** Many: of one person’s requests so many a minute are answered, and what a killed process had leased of them is lost. */
const ACCOUNTS = 48;
const base64 = (key: Buffer): string => key.toString('base64');

/** A running product on a PostgreSQL of its own, both of which can be killed, and people who are signed in. */
export class CrashCounty {
  private readonly folder = temporaryFolder();
  readonly ledgers = join(this.folder.path, 'ledgers');
  private readonly started: StartedProduct[] = [];

  private constructor(
    readonly postgres: OwnPostgres,
    readonly cookies: readonly string[],
  ) {}

  static async start(): Promise<CrashCounty> {
    const postgres = await OwnPostgres.start();
    await withClient(postgres.address('postgres'), (client) => client.query(`create database ${NAME}`));
    const roles = rolesOf(NAME);
    await migrateDatabase(postgres.address(NAME), roles, { loginPassword, claimsKey: testKeys.claims });
    return new CrashCounty(postgres, await peopleOf(loginAddress(postgres)));
  }

  /** The product's own process; `workers`: with the sequencer and the jobs, and nobody asks it anything. */
  async startProduct(workers: boolean): Promise<RunningProduct> {
    const port = await freePort();
    const product = new StartedProduct({
      NODE_ENV: 'test',
      PORT: String(port),
      ZHULIAN_DATA: this.folder.path,
      DATABASE_OWNER_URL: this.postgres.address(NAME),
      DATABASE_URL: loginAddress(this.postgres),
      ZHULIAN_MASTER_KEY: testKeys.masters.map(({ key }) => base64(key)).join(','),
      ZHULIAN_BLIND_INDEX_KEY: base64(testKeys.blindIndex),
      ZHULIAN_CLAIMS_KEY: base64(testKeys.claims),
      ZHULIAN_AUDIT_KEY: testAudit.signingKeys.map(base64).join(','),
      ZHULIAN_ADHOC_OPERATIONS: 'yes',
      ZHULIAN_WORKERS: workers ? 'yes' : 'no',
    });
    this.started.push(product);
    await product.ready();
    return { product, address: `http://127.0.0.1:${port}` };
  }

  /** What the database has, against what the clients were told. */
  async compare(told: ReadonlyMap<string, Outcome>): Promise<Compared> {
    const rows = await this.rows<{ text: string; count: number }>(
      'select text, count(*)::int as count from feedback_notes group by text',
    );
    const stored = new Map(rows.map(({ text, count }) => [text, count]));
    const keysOf = (outcome: Outcome): string[] =>
      [...told].filter(([, known]) => known === outcome).map(([key]) => key);
    const acked = keysOf('ACKED');
    return {
      acked: acked.length,
      lost: acked.filter((key) => !stored.has(key)).length,
      doubled: rows.filter(({ count }) => count > 1).length,
      savedThoughRefused: keysOf('REFUSED').filter((key) => stored.has(key)).length,
      unknown: keysOf('UNKNOWN'),
      unknownSaved: keysOf('UNKNOWN').filter((key) => stored.has(key)).length,
    };
  }

  /** One event for each note, and no event without one. */
  async eventsOff(): Promise<number> {
    const [row] = await this.rows<{ off: number }>(
      `select (select count(*) from feedback_notes n full join (select object_id from audit_events where type = 'FeedbackSent') e
         on e.object_id = n.id::text where n.id is null or e.object_id is null)::int as off`,
    );
    return row?.off ?? -1;
  }

  rows<Row extends object>(text: string): Promise<Row[]> {
    return withClient(this.postgres.address(NAME), async (client) => (await client.query<Row>(text)).rows);
  }

  /** Ends what a failed test left running, too. */
  async remove(): Promise<void> {
    for (const product of this.started) product.kill('SIGKILL');
    await this.postgres.remove();
    this.folder.remove();
  }
}

export interface RunningProduct {
  readonly product: StartedProduct;
  readonly address: string;
}

export interface Compared {
  readonly acked: number;
  readonly lost: number;
  readonly doubled: number;
  readonly savedThoughRefused: number;
  readonly unknown: readonly string[];
  readonly unknownSaved: number;
}

/** What the long run adds up. */
export const figuresOf = (compared: Compared): Record<string, number> => ({
  acknowledged: compared.acked,
  lost: compared.lost,
  doubled: compared.doubled,
  unknown: compared.unknown.length,
  'unknown but saved': compared.unknownSaved,
});

export const targetOf = (cookies: readonly string[], address: () => string | null): Target => ({
  cookies,
  address,
});

async function withClient<T>(address: string, act: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: address });
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end();
  }
}

function loginAddress(postgres: OwnPostgres): string {
  const url = new URL(postgres.address(NAME));
  url.username = rolesOf(NAME).login;
  url.password = loginPassword;
  return url.href;
}

/** Accounts made by the product's own services, signed in; their cookies. */
async function peopleOf(databaseUrl: string): Promise<string[]> {
  const app = await createApp({
    databaseUrl,
    roles: rolesOf(NAME),
    keys: new KeyRing(testKeys),
    clock: systemClock,
    ids: randomIds,
    jobs: { send: () => Promise.resolve() },
    operations: PersistedOperations.load(
      new URL('../../../schema/operations.json', import.meta.url).pathname,
      true,
    ),
    secureCookies: false,
    audit: testAudit,
  });
  const cookies: string[] = [];
  for (let n = 0; n < ACCOUNTS; n += 1) cookies.push((await signedInAs(app as TestApp)).sessionCookie);
  await app.close();
  return cookies;
}
