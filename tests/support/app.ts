import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { createApp, type App, type AppOptions } from '../../api/src/app.js';
import { loadSampleParameters } from '../../api/src/modules/eligibility/index.js';
import type { RequestsPerMinute } from '../../api/src/platform/graphql/admission.js';
import type { AuditLogSettings } from '../../api/src/modules/audit/index.js';
import type { UnifiedIdentitySettings } from '../../api/src/modules/identity/index.js';
import { loadMechanism } from '../../api/src/modules/organization/index.js';
import { SettableClock } from '../../api/src/platform/clock.js';
import { KeyRing, type Keys } from '../../api/src/platform/crypto/key-ring.js';
import { PersistedOperations } from '../../api/src/platform/http/persisted-operations.js';
import { randomIds, type Ids } from '../../api/src/platform/ids.js';
import type { JobQueue } from '../../api/src/platform/jobs/job-queue.js';
import { createDatabase, databaseUrl, dropDatabase } from './postgres.js';
import { suiteOwnerUrl, templateDatabase } from './suite-server.js';
import { loginPassword, templateRoles, testAudit, testKeys } from './template.js';

/** A Wednesday of the demonstration county's history, 10:00 in Shanghai, no holiday near. */
export const TEST_DAY = new Date('2026-07-08T02:00:00.000Z');

const root = new URL('../../', import.meta.url);
const mechanismFolder = fileURLToPath(new URL('schema/mechanism', root));
const operationsFile = fileURLToPath(new URL('schema/operations.json', root));

/** Jobs are a platform edge: what was enqueued is noted, nothing runs by itself. */
export class RecordingQueue implements JobQueue {
  readonly sent: { queue: string; payload: Readonly<Record<string, string>>; startAfter?: Date }[] = [];

  async send(
    _db: unknown,
    queue: string,
    payload: Readonly<Record<string, string>>,
    startAfter?: Date,
  ): Promise<void> {
    this.sent.push(startAfter ? { queue, payload, startAfter } : { queue, payload });
  }
}

export interface TestApp extends App {
  /** Stands still until the test moves it; everything the product does reads it. */
  readonly clock: SettableClock;
  readonly jobs: RecordingQueue;
  /** A superuser's address of this app's own database, for asserting what no query shows. */
  readonly ownerUrl: string;
}

export interface TestAppOptions {
  readonly at?: Date;
  readonly ids?: Ids;
  /** An empty migrated database instead of the county with its mechanism and sample parameters. */
  readonly empty?: boolean;
  /** A second process on the database of an app that runs; it stays when this one is closed. */
  readonly onDatabase?: string;
  /** Other keys than every test county's, such as a next master key; the claims key stays. */
  readonly keys?: Keys;
  /** Where this app's log lines go; nowhere otherwise. */
  readonly log?: AppOptions['log'];
  /** Other settings of the audit log than every test county's. */
  readonly audit?: Partial<AuditLogSettings>;
  /** Other rates than the product's. */
  readonly requestsPerMinute?: RequestsPerMinute;
  /** As in production: listed operations only. */
  readonly listedOnly?: boolean;
  /** As behind TLS: `__Host-` cookies. */
  readonly secureCookies?: boolean;
  readonly trustedProxies?: readonly string[];
  readonly unifiedIdentity?: UnifiedIdentitySettings;
  readonly channels?: AppOptions['channels'];
}

/**
 * The whole product on its own database: the county's mechanism and sample parameters are loaded, nobody has an account
 * yet (`signedInAs` makes them). Requests go through `app.http.inject`; close it in `afterAll`.
 */
export async function startTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const name = options.onDatabase ?? `zhulian_app_${process.pid}_${randomIds.code(8).toLowerCase()}`;
  const ownerUrl = options.onDatabase
    ? databaseUrl(suiteOwnerUrl(), name)
    : await createDatabase(suiteOwnerUrl(), name, options.empty ? templateDatabase : await countyTemplate());
  const { app, clock, jobs } = await openApp(name, options);
  const close = async (): Promise<void> => {
    await app.close();
    if (!options.onDatabase) await dropDatabase(suiteOwnerUrl(), name);
  };
  return { ...app, clock, jobs, ownerUrl, close };
}

async function openApp(database: string, options: TestAppOptions) {
  const login = new URL(databaseUrl(suiteOwnerUrl(), database));
  login.username = templateRoles.login;
  login.password = loginPassword;
  const clock = new SettableClock(options.at ?? TEST_DAY);
  const jobs = new RecordingQueue();
  const app = await createApp({
    databaseUrl: login.href,
    roles: templateRoles,
    keys: new KeyRing(options.keys ?? testKeys),
    clock,
    ids: options.ids ?? randomIds,
    jobs,
    operations: PersistedOperations.load(operationsFile, !options.listedOnly),
    secureCookies: options.secureCookies ?? false,
    trustedProxies: options.trustedProxies ?? [],
    unifiedIdentity: options.unifiedIdentity ?? null,
    audit: { ...testAudit, ...options.audit },
    ...(options.requestsPerMinute && { requestsPerMinute: options.requestsPerMinute }),
    ...(options.channels ? { channels: options.channels } : {}),
    ...(options.log ? { log: options.log } : {}),
  });
  return { app, clock, jobs };
}

const LOCK = 'select pg_advisory_lock(hashtext($1))';
let county: Promise<string> | undefined;

/** The template with the county loaded, made once for all workers by whoever comes first. */
function countyTemplate(): Promise<string> {
  county ??= withOwner(async (owner) => {
    await owner.query(LOCK, ['zhulian county template']);
    // Named after the template it is a copy of: a later run on the same server makes its own.
    const { rows } = await owner.query<{ oid: string }>('select oid from pg_database where datname = $1', [
      templateDatabase,
    ]);
    const name = `zhulian_county_${rows[0]?.oid}`;
    const made = await owner.query('select 1 from pg_database where datname = $1', [name]);
    if (!made.rowCount) await makeCounty(owner, name);
    return name;
  });
  return county;
}

async function makeCounty(owner: Client, name: string): Promise<void> {
  const unfinished = `${name}_unfinished`;
  await dropDatabase(suiteOwnerUrl(), unfinished);
  await createDatabase(suiteOwnerUrl(), unfinished, templateDatabase);
  const { app } = await openApp(unfinished, { at: new Date('2026-06-01T01:00:00.000Z') });
  await loadMechanism(app.workAsSystem('test county', ['mechanism.load']), mechanismFolder);
  await loadSampleParameters(app.workAsSystem('test county', ['policyParameter.create']));
  await app.close();
  await owner.query(`alter database "${unfinished}" rename to "${name}"`);
}

async function withOwner<T>(act: (owner: Client) => Promise<T>): Promise<T> {
  const owner = new Client({ connectionString: suiteOwnerUrl() });
  await owner.connect();
  try {
    return await act(owner);
  } finally {
    await owner.end();
  }
}
