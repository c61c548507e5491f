import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { giveSecondFactor, setUpMandate } from '../../../api/src/modules/identity/index.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { CodeApp } from '../../support/code-app.js';
import { REFUSAL, signedInAs, type TestClient } from '../../support/client.js';
import { knock, send, Trail } from './at-the-door.js';

const START = `mutation($input: StartSecondFactorInput!) { startSecondFactor(input: $input) { __typename ... on StartSecondFactorPayload { secret address } ${REFUSAL} } }`;
const CONFIRM = `mutation($input: ConfirmSecondFactorInput!) { confirmSecondFactor(input: $input) { __typename ... on ConfirmSecondFactorPayload { recoveryCodes } ${REFUSAL} } }`;
const RENEW = `mutation($input: RenewRecoveryCodesInput!) { renewRecoveryCodes(input: $input) { __typename ... on RenewRecoveryCodesPayload { recoveryCodes } ${REFUSAL} } }`;
const REMOVE = `mutation($input: RemoveSecondFactorInput!) { removeSecondFactor(input: $input) { __typename ${REFUSAL} } }`;
const ASSIGN = `mutation($input: AssignMandateInput!) { assignMandate(input: $input) { __typename ${REFUSAL} } }`;
const FACTOR = '{ viewer { secondFactor awaits } }';
const PASSWORD = 'used-in-tests-1';
const MINUTE = 60_000;

let app: TestApp;
let trail: Trail;
let administrator: TestClient;
beforeAll(async () => {
  app = await startTestApp();
  trail = await Trail.open(app);
  administrator = await signedInAs(app, { post: 'SYSTEM_ADMIN', agencyId: 'HOUSING' });
});
afterAll(async () => {
  await trail.close();
  await app.close();
});

const clerk = (): Promise<TestClient> => signedInAs(app, { post: 'OFFICE_CLERK', agencyId: 'HOUSING' });
const later = (minutes: number): void => app.clock.advance(minutes * MINUTE);

describe('enrolling a second factor', () => {
  it('tells secret and recovery codes once, and keeps neither in clear', async () => {
    const person = await clerk();
    const input = { idempotencyKey: 'enrolling-once' };
    const first = await person.done<{ secret: string; address: string }>(START, input);
    expect(first.address).toBe(
      `otpauth://totp/%E4%BD%8F%E8%81%94:${person.loginName}?issuer=%E4%BD%8F%E8%81%94&secret=${first.secret}&algorithm=SHA1&digits=6&period=30`,
    );
    expect(await person.done(START, input)).toMatchObject({ secret: null, address: null });
    const code = new CodeApp(first.secret).nextCode(app.clock.now());
    const confirm = { idempotencyKey: 'confirming-once', code };
    const { recoveryCodes } = await person.done<{ recoveryCodes: string[] }>(CONFIRM, confirm);
    expect(new Set(recoveryCodes).size).toBe(10);
    expect(recoveryCodes[0]).toMatch(/^\w{5}-\w{5}$/u);
    expect(await person.done(CONFIRM, confirm)).toMatchObject({ recoveryCodes: null });
    const { rows } = await trail.query(
      `select concat(f.ciphertext::text, (select string_agg(c.code_hash::text, '') from recovery_codes c where c.account_id = $1), (select string_agg(outcome::text, '') from idempotency_keys where actor_id = $1)) as kept
       from second_factors f where f.account_id = $1`,
      [person.accountId],
    );
    const { kept } = rows[0] as { kept: string };
    for (const secret of [first.secret, ...recoveryCodes])
      for (const form of [secret, Buffer.from(secret).toString('hex')]) expect(kept).not.toContain(form);
  });

  it('begun several times at once is begun each time anew, and the last secret stands', async () => {
    const person = await clerk();
    for (let round = 0; round < 4; round += 1) {
      const begun = await Promise.all(
        Array.from({ length: 6 }, () => person.done<{ secret: string }>(START, {})),
      );
      expect(new Set(begun.map(({ secret }) => secret)).size).toBe(6);
      const { rows } = await trail.query('select state from second_factors where account_id = $1', [
        person.accountId,
      ]);
      expect(rows).toEqual([{ state: 'PENDING' }]);
    }
  });

  it('counts for nothing until a code of it was typed', async () => {
    const person = await clerk();
    await person.done(START, {});
    expect(await person.refused(CONFIRM, { code: '000000' })).toMatchObject({ code: 'CODE_WRONG' });
    expect(await person.run(FACTOR)).toEqual({ viewer: { secondFactor: 'NONE', awaits: null } });
    expect((await knock(app, { loginName: person.loginName, password: PASSWORD })).code).toBe('SIGNED_IN');
  });

  it('ends the other sessions, and a new one replaces it only when confirmed', async () => {
    const person = await clerk();
    const other = await knock(app, { loginName: person.loginName, password: PASSWORD });
    await person.enrol();
    expect((await send(app, { cookie: other.cookie })).body.data).toEqual({ viewer: null });
    const old = person.codeApp;
    await person.done(START, {});
    later(1);
    const code = old?.nextCode(app.clock.now()) ?? '';
    expect((await knock(app, { loginName: person.loginName, password: PASSWORD, code })).code).toBe(
      'SIGNED_IN',
    );
    await person.enrol();
    later(1);
    const oldCode = old?.nextCode(app.clock.now()) ?? '';
    expect((await knock(app, { loginName: person.loginName, password: PASSWORD, code: oldCode })).code).toBe(
      'SIGN_IN_FAILED',
    );
  });

  it('new recovery codes void the old ones', async () => {
    const person = await clerk();
    const [old = ''] = await person.enrol();
    const { recoveryCodes } = await person.done<{ recoveryCodes: string[] }>(RENEW, {});
    const { loginName } = person;
    expect((await knock(app, { loginName, password: PASSWORD, code: old })).code).toBe('SIGN_IN_FAILED');
    const fresh = recoveryCodes[0] ?? '';
    expect((await knock(app, { loginName, password: PASSWORD, code: fresh })).code).toBe('SIGNED_IN');
  });
});

describe('posts that need one', () => {
  it('whoever gets such a post can do nothing but enrol, from the next request on', async () => {
    const person = await clerk();
    expect(await person.errorCode('{ suspicionCounts { total } }')).toBe('NO_ACCESS');
    const post = { accountId: person.accountId, post: 'COUNTY_APPROVER', agencyId: 'HOUSING' } as const;
    const given = await setUpMandate(app.workAsSystem('test', ['mandate.setUp']), post);
    expect(given.refused).toBe(false);
    expect(await person.run(FACTOR)).toEqual({ viewer: { secondFactor: 'NONE', awaits: 'ENROL' } });
    for (const query of ['{ directory { id } }', '{ preferences { key } }', '{ policyParameters { key } }'])
      expect(await person.errorCode(query)).toBe('NO_ACCESS');
    await person.enrol();
    expect(await person.run(FACTOR)).toEqual({ viewer: { secondFactor: 'ACTIVE', awaits: null } });
    expect(await person.run('{ policyParameters { key } }')).toMatchObject({
      policyParameters: expect.any(Array),
    });
  });

  it('do not let it go; everybody else may', async () => {
    const [approver, person] = [
      await signedInAs(app, { post: 'COUNTY_APPROVER', agencyId: 'HOUSING' }),
      await clerk(),
    ];
    expect(await approver.refused(REMOVE, {})).toMatchObject({ code: 'SECOND_FACTOR_NEEDED' });
    expect(await person.refused(REMOVE, {})).toMatchObject({ code: 'SECOND_FACTOR_MISSING' });
    await person.enrol();
    await person.done(REMOVE, {});
    expect((await knock(app, { loginName: person.loginName, password: PASSWORD })).code).toBe('SIGNED_IN');
  });
});

describe('a fresh proof', () => {
  const CHANGE = `mutation($input: ChangePasswordInput!) { changePassword(input: $input) { __typename ${REFUSAL} } }`;
  const ELEVATE = `mutation($input: ElevateInput!) { elevate(input: $input) { __typename ${REFUSAL} } }`;
  const change = { currentPassword: PASSWORD, newPassword: 'four-lakes-99' };

  it('signing in is one for five minutes, then it is asked for, then the same request goes through', async () => {
    const person = await clerk();
    person.provesByItself = false;
    later(5);
    const input = { idempotencyKey: 'the-same-request', ...change };
    expect(await person.refused(CHANGE, input)).toMatchObject({
      __typename: 'ActionRefused',
      code: 'ELEVATION_REQUIRED',
    });
    await person.prove();
    await person.done(CHANGE, input);
  });

  it('is asked of an administrator for giving, ending and resetting', async () => {
    const person = await clerk();
    await administrator.prove();
    administrator.provesByItself = false;
    later(6);
    const account = { accountId: person.accountId, expectedVersion: 1 };
    const RESET = `mutation($input: AdministerAccountInput!) { resetPassword(input: $input) { __typename ${REFUSAL} } }`;
    const LINK = `mutation($input: LinkExternalIdentityInput!) { linkExternalIdentity(input: $input) { __typename ${REFUSAL} } }`;
    const COMPLETE = `mutation($input: CompleteMandateInput!) { completeMandate(input: $input) { __typename ${REFUSAL} } }`;
    const asked = [
      await administrator.refused(RESET, account),
      await administrator.refused(LINK, { ...account, subject: 'x' }),
      await administrator.refused(ASSIGN, {
        accountId: person.accountId,
        post: 'OFFICE_DIRECTOR',
        agencyId: 'HOUSING',
      }),
      await administrator.refused(COMPLETE, { mandateId: await mandateOf(person), expectedVersion: 1 }),
    ];
    administrator.provesByItself = true;
    expect(asked.map(({ code }) => code)).toEqual(Array<string>(4).fill('ELEVATION_REQUIRED'));
  });

  it('five wrong ones, then waiting; the session goes on without it', async () => {
    const person = await clerk();
    person.provesByItself = false;
    const codes: string[] = [];
    for (let tries = 0; tries < 6; tries += 1)
      codes.push((await person.refused(ELEVATE, { password: 'wrong' })).code);
    expect(codes).toEqual([...Array<string>(5).fill('ELEVATION_FAILED'), 'ELEVATION_WAIT']);
    expect(await trail.count('ElevationFailed', person.accountId)).toBe(5);
    expect(await person.run(FACTOR)).toMatchObject({ viewer: { awaits: null } });
  });

  const mandateOf = async (person: TestClient): Promise<string> => {
    const { rows } = await trail.query('select id from mandates where account_id = $1', [person.accountId]);
    return (rows[0] as { id: string }).id;
  };
});

describe('demonstration accounts', () => {
  it('nobody else can be given the printed secret', async () => {
    const person = await clerk();
    const work = app.workAsSystem('test', ['secondFactor.give']);
    const outcome = await giveSecondFactor(work, { accountId: person.accountId, secret: 'A'.repeat(32) });
    expect(outcome).toMatchObject({ refused: true, code: 'NOT_A_DEMONSTRATION' });
  });
});
