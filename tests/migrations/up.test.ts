import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { migrations } from '../../migrations/index.js';
import { entities } from '../../api/src/entities.js';
import { PUBLIC_ACTOR, systemActor } from '../../api/src/platform/auth/actor.js';
import { signClaims } from '../../api/src/platform/db/claims.js';
import { migrateDatabase } from '../../api/src/platform/db/migrate.js';
import { createOrm } from '../../api/src/platform/db/orm.js';
import { rolesOf } from '../../api/src/platform/db/roles.js';
import { jobHandlers, jobSchedules } from '../../api/src/wiring.js';
import { createDatabase, startTestPostgres, type TestPostgres } from '../support/postgres.js';

const claimsKey = Buffer.alloc(32, 7);
const loginPassword = 'for-migration-tests';

describe.each([18, 15] as const)('migrations on PostgreSQL %i', (major) => {
  const name = `zhulian_up_${major}`;
  const roles = rolesOf(name);
  let server: TestPostgres;
  let url: string;
  let applied: readonly string[];

  beforeAll(async () => {
    server = await startTestPostgres(major);
    url = await createDatabase(server.ownerUrl, name);
    applied = (await migrateDatabase(url, roles, { loginPassword, claimsKey })).applied;
  }, 120_000);
  afterAll(() => server.stop());

  /** A connection of the log-in role that has become the running role, as every transaction does. */
  async function asRunning<T>(act: (client: Client) => Promise<T>): Promise<T> {
    const login = new URL(url);
    login.username = roles.login;
    login.password = loginPassword;
    const client = new Client({ connectionString: login.href });
    await client.connect();
    try {
      await client.query(`set role "${roles.running}"`);
      return await act(client);
    } finally {
      await client.end();
    }
  }
  const refusalOf = (text: string): Promise<string> =>
    asRunning((client) =>
      client.query(text).then(
        () => 'done',
        (error: Error) => error.message,
      ),
    );

  it('all run on an empty database, in order, and none a second time', async () => {
    expect(applied).toEqual(migrations.map((migration) => migration.name));
    expect([...applied]).toEqual([...applied].sort());
    expect(await migrateDatabase(url, roles, { loginPassword, claimsKey })).toEqual({ applied: [] });
  });

  it('make a queue for every job of the product, and no other', async () => {
    const none = () => {
      throw new Error('no job runs here');
    };
    const jobs = [...jobHandlers({ workAsSystem: none, workAsAuditReader: none }).keys()].sort();
    const client = new Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query<{ name: string }>('select name from pgboss.queue');
    await client.end();
    expect(
      rows
        .map((row) => row.name)
        .filter((queue) => !queue.startsWith('__'))
        .sort(),
    ).toEqual(jobs);
    expect(jobs).toEqual(expect.arrayContaining([...jobSchedules.keys()]));
  });

  it('make exactly the tables that the entities describe', async () => {
    const orm = createOrm(url, entities);
    try {
      const difference = await orm.schema.getUpdateSchemaSQL({ wrap: false, dropTables: false });
      // What no entity can say, so the ORM would drop it: triggers that forbid change, and the policies of the sealed tables.
      const own =
        /^(?:drop (?:trigger|function) if exists "(?:audit_\w+|application_steps)_\S*(?:are_only_inserted|await_sequencing)|drop policy "\w+_are_(?:read_within_reach|written_by_their_agency|read_by_their_registrar|written_by_their_registrar)"|alter table "(?:vault_entries|confidential_facts|agency_records|attachments|removed_attachments|attachment_kind_changes|file_contents|answer_evidence|clue_informants)" disable row level)/u;
      expect(difference.split('\n').filter((line) => line.trim() !== '' && !own.test(line))).toEqual([]);
    } finally {
      await orm.close();
    }
  });

  it.each([
    'audit_events',
    'application_steps',
    'vault_entries',
    'confidential_facts',
    'agency_records',
    'answer_evidence',
    'attachments',
    'removed_attachments',
    'attachment_kind_changes',
    'case_access',
    'former_own_numbers',
    'audit_log_entries',
    'audit_tree_nodes',
    'audit_checkpoints',
    'audit_cosignatures',
  ])('let the running role neither change nor delete rows of %s', async (table) => {
    const [column] = await asRunning(async (client) => {
      const { rows } = await client.query<{ name: string }>(
        `select attname as name from pg_attribute where attrelid = $1::regclass and attnum = 1`,
        [table],
      );
      return rows;
    });
    expect(await refusalOf(`update ${table} set ${column?.name} = ${column?.name}`)).toBe(
      `permission denied for table ${table}`,
    );
    expect(await refusalOf(`delete from ${table}`)).toBe(`permission denied for table ${table}`);
    expect(await refusalOf(`truncate ${table}`)).toBe(`permission denied for table ${table}`);
  });

  it('let the running role note no material as removed but through the function that asks', async () => {
    expect(
      await refusalOf(
        `insert into removed_attachments select id, case_id, agency_id, uploaded_by, now() from attachments`,
      ),
    ).toBe('permission denied for table removed_attachments');
  });

  it('stop even the owner from changing what was recorded', async () => {
    const owner = new Client({ connectionString: url });
    await owner.connect();
    try {
      await owner.query(`insert into audit_events (id, type, occurred_at, object_type, object_id, canonical)
        values (gen_random_uuid(), 'Tested', now(), 'Test', '1', '\\x00')`);
      await expect(owner.query(`update audit_events set type = 'Other'`)).rejects.toThrow('only inserted');
      await expect(owner.query('delete from audit_events')).rejects.toThrow('only inserted');
    } finally {
      await owner.end();
    }
  });

  it('keep the key of the claims, the audit and the schema from the running role', async () => {
    expect(await refusalOf('select inner_key from claim_keys')).toBe(
      'permission denied for table claim_keys',
    );
    expect(await refusalOf('select 1 from audit_events')).toBe('permission denied for table audit_events');
    for (const text of [
      'select 1 from audit_inbox',
      'delete from audit_inbox',
      'update audit_inbox set event_id = event_id',
      `insert into audit_inbox (event_id, leaf_hash) values (gen_random_uuid(), '\\x00')`,
    ])
      expect(await refusalOf(text)).toBe('permission denied for table audit_inbox');
    expect(await refusalOf('create table mine (id int)')).toContain('permission denied for schema public');
    expect(await refusalOf('alter table applications disable trigger all')).toContain('must be owner');
    expect(await refusalOf('drop trigger audit_events_are_only_inserted on audit_events')).toContain(
      'must be owner',
    );
  });

  it('believe claims that were signed with our key, and no others', async () => {
    const claimsOf = (claims: string, signature: string) =>
      asRunning(async (client) => {
        await client.query(
          `select set_config('app.claims', $1, false), set_config('app.signature', $2, false)`,
          [claims, signature],
        );
        const { rows } = await client.query<{ claims: object | null }>('select actor_claims() as claims');
        return rows[0]?.claims;
      });
    const signed = signClaims(systemActor('测试 “中文”', []), { key: claimsKey, sealedReads: [] });
    expect(await claimsOf(signed.claims, signed.signature)).toEqual(JSON.parse(signed.claims));
    const forged = signClaims(PUBLIC_ACTOR, { key: Buffer.alloc(32, 8), sealedReads: [] });
    expect(await claimsOf(forged.claims, forged.signature)).toBeNull();
    expect(await claimsOf(signed.claims.replace('SYSTEM', 'PERSON'), signed.signature)).toBeNull();
    expect(await claimsOf(signed.claims, '')).toBeNull();
    expect(await claimsOf('{}', signed.signature)).toBeNull();
  });

  it('say nothing about an actor who was not declared', async () => {
    const rows = await asRunning(
      async (client) =>
        (await client.query<{ claims: object | null }>('select actor_claims() as claims')).rows,
    );
    expect(rows).toEqual([{ claims: null }]);
  });
});
