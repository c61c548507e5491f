import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { assertKeysOpenRows } from '../../../api/src/keys/assert-keys.js';
import {
  openAddresses,
  type SealedAddresses,
} from '../../../api/src/modules/messaging/service/contact-addresses.js';
import { rotateKeys, vaultPlace } from '../../../api/src/modules/registry/index.js';
import { KeyRing } from '../../../api/src/platform/crypto/key-ring.js';
import { randomIds } from '../../../api/src/platform/ids.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { REFUSAL, signedInAs, type TestClient } from '../../support/client.js';
import { anApplication, type ACase } from '../../support/factories/application.js';
import { County } from '../../support/factories/county.js';
import { aPerson } from '../../support/factories/people.js';
import { nextKeys, templateRoles, testKeys } from '../../support/template.js';

const START = `mutation($input: StartKeyRotationInput!) { startKeyRotation(input: $input) {
  ... on StartKeyRotationPayload { __typename keyRotation { id targetVersion suite state total done startedBy { displayName } } } ${REFUSAL} } }`;
const STATUS = `{ masterKey { version suite rowsBehind } keyRotations { items { id state total done finishedAt } } }`;
const REVEAL = `mutation($input: RevealSecretInput!) { revealSecret(input: $input) { ... on RevealSecretPayload { __typename value } ${REFUSAL} } }`;
const READ = `query($id: ID!) { application(id: $id) { members { profile { employer currentAddress } } } }`;

const SAVE_CARD = `mutation($input: SaveContactCardInput!) { saveContactCard(input: $input) { ... on SaveContactCardPayload { __typename accountId } ${REFUSAL} } }`;
const ADDRESSES = { email: 'clerk@example.cn', phone: '13800001234' };

const MANY = 3_000;

interface Status {
  masterKey: { version: number; suite: string; rowsBehind: number };
  keyRotations: {
    items: { id: string; state: string; total: number; done: number; finishedAt: string | null }[];
  };
}

let county: County;
let next: TestApp;
let security: TestClient;
let made: ACase;
const applicant = aPerson({ relationCode: '01', employer: '某机械厂', currentAddress: '东大街一号' });
const rotate = () => rotateKeys((cause, permissions) => next.workAsSystem(cause, permissions));
const database = () => new URL(county.app.ownerUrl).pathname.slice(1);
const status = () => security.run<Status>(STATUS);

/** Every row as it is sealed: equal before and after means nothing was touched. */
const seals = () =>
  county.rows<{ id: string }>(
    `select id::text, key_version::text as version, md5(wrapped_key) as sealed from households
     union all select id::text, key_version::text, md5(coalesce(wrapped_key, '') || ciphertext) from vault_entries
     union all select account_id::text, key_version::text, md5(wrapped_key || ciphertext) from contact_cards
     union all select id::text, suite, md5(ciphertext) from confidential_facts order by 1`,
  );

beforeAll(async () => {
  county = await County.start();
  made = await anApplication(county, { applicant }).submitted();
  const card = { expectedVersion: 0, ...ADDRESSES, emailScope: 'ALL', smsScope: 'ALL' };
  await (await county.as('clerk')).done(SAVE_CARD, card);
  await fillVault(county);
  next = await startTestApp({ onDatabase: database(), keys: nextKeys });
  security = await signedInAs(next, { post: 'SECURITY_ADMIN', agencyId: 'DATA_CENTER' });
});
afterAll(async () => {
  await next.close();
  await county.close();
});

/** Phones of the applicant, sealed as the product seals them: enough rows to be interrupted among. */
async function fillVault(to: County): Promise<void> {
  const keys = new KeyRing(testKeys);
  const personId = await made.personId();
  const ids = Array.from({ length: MANY }, () => randomIds.uuid(to.app.clock.now()));
  const sealed = ids.map((id) => keys.seal('13800000001', vaultPlace(id)));
  await to.rows(
    `insert into vault_entries (id, person_id, case_id, agency_id, kind, suite, key_version, wrapped_key, ciphertext, blind_index, masked, stored_at)
     select v.id, $1, $2, 'HOUSING', 'PHONE', 'AES-256-GCM', 1, v.wrapped, v.sealed, '\\x00', '138****0001', now()
     from unnest($3::uuid[], $4::bytea[], $5::bytea[]) as v (id, wrapped, sealed)`,
    [personId, made.id, ids, sealed.map((row) => row.wrappedKey), sealed.map((row) => row.ciphertext)],
  );
}

describe('a rotation of the master key', () => {
  it('is not needed while there is one version, and only the security administrator starts it', async () => {
    const before = await signedInAs(county.app, { post: 'SECURITY_ADMIN', agencyId: 'DATA_CENTER' });
    expect(await before.refused(START, {})).toMatchObject({ code: 'NOTHING_TO_ROTATE' });
    for (const post of ['SYSTEM_ADMIN', 'AUDIT_ADMIN'] as const) {
      const other = await signedInAs(county.app, { post, agencyId: 'DATA_CENTER' });
      expect(await other.errorCode(START, { input: { idempotencyKey: 'not-allowed-here' } })).toBe(
        'NO_ACCESS',
      );
      expect(await other.errorCode(STATUS)).toBe('NO_ACCESS');
    }
  });

  it('begins with a count of what is behind, an event and a job that names nothing but the rotation', async () => {
    const { masterKey } = await status();
    expect(masterKey).toMatchObject({ version: 2, suite: 'SM4-CTR-HMAC-SM3' });
    expect(masterKey.rowsBehind).toBeGreaterThan(MANY);
    const { keyRotation } = await security.done<{ keyRotation: { id: string; total: number } }>(START, {});
    expect(keyRotation).toMatchObject({
      targetVersion: 2,
      state: 'RUNNING',
      total: masterKey.rowsBehind,
      done: 0,
    });
    expect(next.jobs.sent).toEqual([{ queue: 'rotate-keys', payload: { keyRotationId: keyRotation.id } }]);
    expect(await security.refused(START, {})).toMatchObject({ code: 'ROTATION_RUNNING' });
    const events = await county.rows(`select type from audit_events where object_type = 'KeyRotation'`);
    expect(events).toEqual([{ type: 'KeyRotationStarted' }]);
  });

  it('is left alone by a process that has not got the new key', async () => {
    expect(await rotateKeys((cause, may) => county.app.workAsSystem(cause, may))).toBe(0);
  });

  it('is killed in the middle, loses nothing, and is brought to its end by the next process', async () => {
    const script = fileURLToPath(new URL('../../support/rotation-process.mjs', import.meta.url));
    const child = spawn(process.execPath, [script, database()], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    const ended = once(child, 'exit');
    const done = async () =>
      (await county.rows<{ done: number }>('select done from key_rotations'))[0]?.done ?? 0;
    while ((await done()) < 400) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGKILL');
    expect((await ended)[1]).toBe('SIGKILL');
    const { masterKey, keyRotations } = await status();
    const [half] = keyRotations.items;
    expect(half).toMatchObject({ state: 'RUNNING' });
    expect(masterKey.rowsBehind).toBeGreaterThan(0);
    // What the progress says is what stands: batch and count are one transaction.
    expect(half?.done).toBe((half?.total ?? 0) - masterKey.rowsBehind);
    expect(await rotate()).toBe(masterKey.rowsBehind);
    const after = await status();
    expect(after.masterKey.rowsBehind).toBe(0);
    expect(after.keyRotations.items[0]).toMatchObject({ state: 'FINISHED', done: half?.total });
    expect(after.keyRotations.items[0]?.finishedAt).not.toBeNull();
    const events = await county.rows(
      `select type from audit_events where object_type = 'KeyRotation' order by recorded_at`,
    );
    expect(events).toEqual([{ type: 'KeyRotationStarted' }, { type: 'KeyRotationFinished' }]);
  });

  it('changes nothing when it runs again', async () => {
    const before = await seals();
    expect(await rotate()).toBe(0);
    expect(await seals()).toEqual(before);
    expect(await security.refused(START, {})).toMatchObject({ code: 'NOTHING_TO_ROTATE' });
  });

  it('leaves every value readable without the old key, and none under it', async () => {
    const onlyNew = { ...nextKeys, masters: nextKeys.masters.slice(1) };
    const owner = new Client({ connectionString: county.app.ownerUrl });
    await owner.connect();
    await assertKeysOpenRows(owner, new KeyRing(onlyNew));
    await expect(assertKeysOpenRows(owner, new KeyRing(testKeys))).rejects.toThrow('第 2 版主密钥');
    await owner.end();
    const app = await startTestApp({ onDatabase: database(), keys: onlyNew });
    const clerk = await signedInAs(app, {
      post: 'COUNTY_REVIEWER',
      agencyId: 'HOUSING_MANAGEMENT',
    });
    const input = {
      caseId: made.id,
      personId: await made.personId(),
      kind: 'ID_NUMBER',
      purpose: 'VERIFY_IDENTITY',
    };
    expect(await clerk.run(REVEAL, { input })).toMatchObject({ revealSecret: { value: applicant.idNumber } });
    const { application } = await clerk.run<{ application: { members: object[] } }>(READ, { id: made.id });
    expect(application.members).toMatchObject([
      { profile: { employer: '某机械厂', currentAddress: '东大街一号' } },
    ]);
    await app.close();
    const { accountId } = await county.as('clerk');
    const [card] = await county.rows<SealedAddresses>(
      `select suite, key_version as "keyVersion", wrapped_key as "wrappedKey", ciphertext from contact_cards
       where phone_blind_index = $1`,
      [new KeyRing(onlyNew).blindIndex('PHONE', ADDRESSES.phone)],
    );
    expect(card && openAddresses(new KeyRing(onlyNew), accountId, card)).toEqual(ADDRESSES);
    const suites = await county.rows(
      `select suite from vault_entries union select suite from confidential_facts union select suite from contact_cards`,
    );
    expect(suites).toEqual([{ suite: 'SM4-CTR-HMAC-SM3' }]);
  });

  it('is the only way past the rule that sealed rows are only inserted', async () => {
    const login = await county.app.environment.pool.connect();
    try {
      await login.query('begin');
      await login.query(`set local role "${templateRoles.running}"`);
      const call = `select reseal_row('vault_entries', id, 'x', '\\x00', '\\x00', 1) from (select gen_random_uuid() as id) one`;
      await expect(login.query(call)).rejects.toThrow('only the system');
    } finally {
      await login.query('rollback');
      login.release();
    }
  });
});
