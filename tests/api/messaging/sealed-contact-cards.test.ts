import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { indexContactCards, sealContactCards } from '../../../api/src/modules/messaging/index.js';
import {
  openAddresses,
  sealAddresses,
  type SealedAddresses,
} from '../../../api/src/modules/messaging/service/contact-addresses.js';
import { rotateKeys } from '../../../api/src/modules/registry/index.js';
import { KeyRing } from '../../../api/src/platform/crypto/key-ring.js';
import { migrateDatabase } from '../../../api/src/platform/db/migrate.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { REFUSAL, signedInAs, type TestClient } from '../../support/client.js';
import { leaksOnDisk, walPosition } from '../../support/leaks.js';
import { loginPassword, nextKeys, templateRoles, testKeys } from '../../support/template.js';

const SAVE = `mutation($input: SaveContactCardInput!) { saveContactCard(input: $input) { ... on SaveContactCardPayload { __typename accountId } ${REFUSAL} } }`;
const CARD = `{ myContactCard { email phone emailScope smsScope version } }`;
const ROTATE = `mutation($input: StartKeyRotationInput!) { startKeyRotation(input: $input) { ... on StartKeyRotationPayload { __typename keyRotation { id } } ${REFUSAL} } }`;
const MIGRATION = '20260722000100_sealed_contact_cards';
const INDEX_MIGRATION = '20260723000500_phone_index_of_cards';
const CLEAR = { email: 'clear-before-74310586@example.cn', phone: '13974310587' };
const MOVED = '00000000-0000-4000-8000-000000000001';
const LATER = { email: 'later-74310588@example.cn', phone: null };

let app: TestApp;
let owner: Client;
let clerk: TestClient;
let other: TestClient;

beforeAll(async () => {
  app = await startTestApp();
  owner = new Client({ connectionString: app.ownerUrl });
  await owner.connect();
  clerk = await signedInAs(app, { post: 'OFFICE_CLERK', agencyId: 'HOUSING' });
  other = await signedInAs(app, { post: 'OFFICE_CLERK', agencyId: 'HOUSING' });
});
afterAll(async () => {
  await owner.end();
  await app.close();
});

const seal = (on = app) => sealContactCards((cause, permissions) => on.workAsSystem(cause, permissions));

/** The database as the version before left it, with two cards in clear. */
async function asTheVersionBefore(): Promise<void> {
  await owner.query('drop table contact_cards, contact_cards_in_clear');
  await owner.query(`create table contact_cards (account_id uuid primary key, email varchar(200), phone varchar(20),
    email_scope text not null, sms_scope text not null, saved_at timestamptz(3) not null, version int not null default 1)`);
  await owner.query('delete from migrations where name = any($1)', [[MIGRATION, INDEX_MIGRATION]]);
  await owner.query(
    `insert into contact_cards values ($1, $3, $4, 'ALL', 'ESCALATIONS', now(), 7), ($2, null, null, 'NONE', 'NONE', now(), 2)`,
    [clerk.accountId, other.accountId, CLEAR.email, CLEAR.phone],
  );
}

const index = () => indexContactCards((cause, permissions) => app.workAsSystem(cause, permissions));

/** The blind index of each card; null where there is none. */
async function indexes(): Promise<Record<string, Buffer | null>> {
  const { rows } = await owner.query<{ id: string; index: Buffer | null }>(
    'select account_id as id, phone_blind_index as index from contact_cards',
  );
  return Object.fromEntries(rows.map((row) => [row.id, row.index]));
}
const indexOf = (phone: string) => app.environment.keys.blindIndex('PHONE', phone);

describe('the index of a number', () => {
  it('follows what its owner saves, changes and takes out, and tells nobody', async () => {
    const card = { email: LATER.email, emailScope: 'ALL', smsScope: 'NONE' };
    const saved = async (phone: string, expectedVersion: number) => {
      await clerk.done(SAVE, { ...card, phone, expectedVersion });
      return (await indexes())[clerk.accountId];
    };
    expect(await saved('+86 139-7431-0587', 0)).toEqual(indexOf(CLEAR.phone));
    expect(await saved('13974310589', 1)).toEqual(indexOf('13974310589'));
    expect(await saved('', 2)).toBeNull();
    await owner.query('begin');
    await expect(owner.query('update contact_cards set phone_blind_index = $1', ['\\x00'])).rejects.toThrow(
      'a_number_taken_out_leaves_no_index',
    );
    await owner.query('rollback');
    const events = await owner.query(
      `select convert_from(canonical, 'utf8')::json->'details' as details from audit_events where type = 'ContactCardSaved'`,
    );
    const details = { hasEmail: true, hasPhone: true, emailScope: 'ALL', smsScope: 'NONE' };
    expect(events.rows).toHaveLength(3);
    for (const hasPhone of [true, false])
      expect(events.rows).toContainEqual({ details: { ...details, hasPhone } });
  });
});

describe('cards that an upgrade finds in clear', () => {
  it('are sealed before anybody is served, once, and nothing of them is left in a file of the database', async () => {
    await asTheVersionBefore();
    const secrets = { loginPassword, claimsKey: testKeys.claims };
    expect((await migrateDatabase(app.ownerUrl, templateRoles, secrets)).applied).toContain(MIGRATION);
    // Two processes that start at once.
    const counts = await Promise.all([seal(), seal()]);
    expect(counts.sort()).toEqual([0, 2]);
    expect(await seal()).toBe(0);
    expect(await indexes()).toEqual({ [clerk.accountId]: indexOf(CLEAR.phone), [other.accountId]: null });
    expect(await clerk.run(CARD)).toEqual({
      myContactCard: { ...CLEAR, emailScope: 'ALL', smsScope: 'ESCALATIONS', version: 7 },
    });
    expect(await other.run(CARD)).toEqual({
      myContactCard: { email: null, phone: null, emailScope: 'NONE', smsScope: 'NONE', version: 2 },
    });
    expect((await owner.query('select 1 from contact_cards_in_clear')).rowCount).toBe(0);
    const events = await owner.query(
      `select convert_from(canonical, 'utf8')::json->'details' as details from audit_events where type = 'ContactCardsSealed'`,
    );
    expect(events.rows).toEqual([{ details: { records: 2 } }]);
    // The write-ahead log still tells how the version before wrote them, until it is recycled.
    const { leaks } = await leaksOnDisk(app.ownerUrl, await walPosition(app.ownerUrl), CLEAR);
    expect(leaks.filter(({ where }) => where.startsWith('/base/'))).toEqual([]);
  });
});

describe('cards that an upgrade finds sealed without an index', () => {
  it('get one before anybody is served, once, and one that does not open stops nothing', async () => {
    await owner.query('update contact_cards set phone_blind_index = null');
    // Somebody else's card, moved here.
    await owner.query(
      `insert into contact_cards select $1, has_email, has_phone, email_scope, sms_scope, suite, key_version, wrapped_key, ciphertext, saved_at
       from contact_cards where account_id = $2`,
      [MOVED, clerk.accountId],
    );
    const counts = await Promise.all([index(), index()]);
    expect(counts.sort()).toEqual([0, 1]);
    expect(await index()).toBe(0);
    const expected = { [clerk.accountId]: indexOf(CLEAR.phone), [other.accountId]: null, [MOVED]: null };
    expect(await indexes()).toEqual(expected);
    const events = await owner.query(
      `select convert_from(canonical, 'utf8')::json->'details' as details from audit_events where type = 'ContactCardsIndexed'`,
    );
    expect(events.rows).toEqual([{ details: { records: 1 } }]);
    await owner.query('delete from contact_cards where account_id = $1', [MOVED]);
  });
});

describe('a sealed card', () => {
  it('does not open for another account that somebody moved it to', async () => {
    await owner.query(
      `update contact_cards c set suite = o.suite, wrapped_key = o.wrapped_key, ciphertext = o.ciphertext
       from contact_cards o where c.account_id = $1 and o.account_id = $2`,
      [other.accountId, clerk.accountId],
    );
    const answer = JSON.stringify(await other.send(CARD));
    expect(answer).not.toContain(CLEAR.email);
    expect(answer).toContain('errors');
    // Whoever finds theirs broken saves it anew.
    await other.done(SAVE, {
      expectedVersion: 2,
      email: LATER.email,
      phone: '',
      emailScope: 'ALL',
      smsScope: 'NONE',
    });
    expect(await other.run(CARD)).toMatchObject({ myContactCard: { ...LATER, version: 3 } });
  });

  it('that its owner changes while a rotation is under way keeps what they wrote', async () => {
    const next = await startTestApp({ onDatabase: new URL(app.ownerUrl).pathname.slice(1), keys: nextKeys });
    const security = await signedInAs(next, { post: 'SECURITY_ADMIN', agencyId: 'DATA_CENTER' });
    await security.done(ROTATE, {});
    await owner.query('begin');
    const { wrappedKey, ciphertext } = sealAddresses(app.environment.keys, clerk.accountId, LATER);
    await owner.query('update contact_cards set wrapped_key = $2, ciphertext = $3 where account_id = $1', [
      clerk.accountId,
      wrappedKey,
      ciphertext,
    ]);
    const rotating = rotateKeys((cause, permissions) => next.workAsSystem(cause, permissions));
    const waiting = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    while ((await owner.query(waiting)).rowCount === 0)
      await new Promise((resolve) => setTimeout(resolve, 5));
    await owner.query('commit');
    expect(await rotating).toBeGreaterThan(1);
    await next.close();
    const onlyNew = new KeyRing({ ...nextKeys, masters: nextKeys.masters.slice(1) });
    const { rows } = await owner.query<SealedAddresses>(
      `select suite, key_version as "keyVersion", wrapped_key as "wrappedKey", ciphertext from contact_cards where account_id = $1`,
      [clerk.accountId],
    );
    expect(rows.map((row) => openAddresses(onlyNew, clerk.accountId, row))).toEqual([LATER]);
  });
});
