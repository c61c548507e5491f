import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { setUpMandate } from '../../../api/src/modules/identity/index.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { newKey, signedInAs, type Post, type TestClient } from '../../support/client.js';
import { leaksInTables } from '../../support/leaks.js';
import { knock, send, Trail } from './at-the-door.js';
import { atVersion, CONFIRM, confirmSignIn, REFUSE, RESET, type Reset } from './sign-in-reset-operations.js';

/** 登录重置: one administrator hands out, another confirms, and neither can be there before the owner. */

const OLD = 'used-in-tests-1';

let app: TestApp;
let trail: Trail;
let system: TestClient;
let security: TestClient;
let audit: TestClient;
beforeAll(async () => {
  app = await startTestApp();
  trail = await Trail.open(app);
  system = await admin('SYSTEM_ADMIN');
  security = await admin('SECURITY_ADMIN');
  audit = await admin('AUDIT_ADMIN');
});
afterAll(async () => {
  await trail.close();
  await app.close();
});
/** Nobody has to wait for what the test before guessed wrong. */
beforeEach(() => app.clock.advance(1000));

const admin = (post: Post['post']): Promise<TestClient> => signedInAs(app, { post, agencyId: 'HOUSING' });
const clerk = (): Promise<TestClient> => signedInAs(app, { post: 'OFFICE_CLERK', agencyId: 'HOUSING' });

let addresses = 0;
const tryWith = ({ loginName, codeApp }: TestClient, password: string) =>
  knock(
    app,
    { loginName, password, code: codeApp?.nextCode(app.clock.now()) ?? null },
    { from: `10.7.0.${++addresses}` },
  );

async function resetOf({ accountId }: TestClient, by = system): Promise<Reset> {
  app.clock.advance(1000);
  return by.done<Reset>(RESET, await atVersion(by, accountId));
}

const answerOf = (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => 'done',
    (error: unknown) => String(error),
  );

const waiting = async (viewer: TestClient, { accountId }: TestClient) => {
  const { signInResets } = await viewer.run<{ signInResets: { id: string }[] }>(
    '{ signInResets { id requests { kind askedBy { id } askedAt subject } availableActions { action isAllowed reason } } }',
  );
  return signInResets.find(({ id }) => id === accountId);
};

describe('a password that was reset', () => {
  it('opens nothing until it is confirmed, and then only as both halves together', async () => {
    const owner = await clerk();
    const before = owner.sessionCookie;
    const { initialPassword } = await resetOf(owner);
    expect((await send(app, { cookie: before })).body.data).toEqual({ viewer: null });
    // Who has it right learns whom to ask; who guesses learns nothing, not even the old password.
    expect(await tryWith(owner, initialPassword)).toMatchObject({
      code: 'SIGN_IN_RESET_WAITS',
      message: expect.stringContaining('请联系安全管理员'),
      cookie: '',
    });
    for (const wrong of ['wrong', OLD]) expect((await tryWith(owner, wrong)).code).toBe('SIGN_IN_FAILED');
    expect(await waiting(security, owner)).toMatchObject({
      requests: [{ kind: 'PASSWORD', askedBy: { id: system.accountId }, subject: null }],
    });
    const secondHalf = await confirmSignIn(security, owner.accountId);
    expect(secondHalf).toMatch(/^\w{4}-\w{4}$/u);
    for (const half of [initialPassword, secondHalf ?? ''])
      expect((await tryWith(owner, half)).code).toBe('SIGN_IN_FAILED');
    const { code, cookie } = await tryWith(owner, `${initialPassword}-${secondHalf}`);
    expect(code).toBe('SIGNED_IN');
    // Both halves went over two tongues: no post before the owner chose another one.
    expect(
      (await send(app, { cookie, query: '{ viewer { mustChangePassword permissions } }' })).body.data,
    ).toMatchObject({
      viewer: { mustChangePassword: true, permissions: expect.not.arrayContaining(['feedback.read']) },
    });
    expect(await waiting(security, owner)).toBeUndefined();
    const events = ['PasswordReset', 'SignInHeld', 'SignInResetApproved'];
    for (const type of events) expect(await trail.count(type, owner.accountId)).toBe(1);
  });

  it('counts no guess against whoever is told to wait', async () => {
    const owner = await clerk();
    const { initialPassword } = await resetOf(owner);
    for (let tries = 0; tries < 8; tries += 1)
      expect((await tryWith(owner, initialPassword)).code).toBe('SIGN_IN_RESET_WAITS');
    expect(await trail.count('SignInFailed', owner.accountId)).toBe(0);
  });

  it('says nothing about itself before the second factor is right too', async () => {
    const owner = await signedInAs(app, { post: 'COUNTY_APPROVER', agencyId: 'HOUSING' });
    const { initialPassword } = await resetOf(owner);
    const { loginName } = owner;
    expect((await knock(app, { loginName, password: initialPassword })).code).toBe('SIGN_IN_FAILED');
    app.clock.advance(60_000);
    expect((await tryWith(owner, initialPassword)).code).toBe('SIGN_IN_RESET_WAITS');
  });

  it('begins its three days when it is confirmed', async () => {
    const owner = await clerk();
    const { initialPassword } = await resetOf(owner);
    app.clock.advance(80 * 3_600_000);
    expect((await tryWith(owner, initialPassword)).code).toBe('SIGN_IN_RESET_WAITS');
    const whole = `${initialPassword}-${await confirmSignIn(security, owner.accountId)}`;
    expect((await tryWith(owner, whole)).code).toBe('SIGNED_IN');
    app.clock.advance(72 * 3_600_000 + 60_000);
    expect((await tryWith(owner, whole)).code).toBe('SIGN_IN_FAILED');
  });

  it('tells the second half once: the same request again gets none, and another reset has another one', async () => {
    const owner = await clerk();
    await resetOf(owner);
    const input = { ...(await atVersion(security, owner.accountId)), idempotencyKey: newKey() };
    const { secondHalf } = await security.done<{ secondHalf: string }>(CONFIRM, input);
    expect(await security.done(CONFIRM, input)).toMatchObject({ secondHalf: null });
    expect((await leaksInTables(app.ownerUrl, { secondHalf })).leaks).toEqual([]);
    await resetOf(owner);
    expect(await confirmSignIn(security, owner.accountId)).not.toBe(secondHalf);
    expect(await trail.count('SignInResetApproved', owner.accountId)).toBe(2);
  });

  it('that is not agreed to opens nothing, nor does the one before; only another reset does', async () => {
    const owner = await clerk();
    const { initialPassword } = await resetOf(owner);
    const input = await atVersion(security, owner.accountId);
    await security.done(REFUSE, input);
    for (const password of [initialPassword, OLD])
      expect((await tryWith(owner, password)).code).toBe('SIGN_IN_FAILED');
    expect(await security.refused(CONFIRM, await atVersion(security, owner.accountId))).toMatchObject({
      code: 'NOTHING_TO_CONFIRM',
    });
    expect(await trail.count('SignInResetRejected', owner.accountId)).toBe(1);
    const { notifications } = await system.run<{ notifications: { items: object[] } }>(
      '{ notifications(unreadOnly: true) { items { title link } } }',
    );
    expect(notifications.items).toContainEqual({
      title: '一个账号的密码重置或统一身份关联没有被同意',
      link: `/admin/accounts/${owner.accountId}`,
    });
    const again = await resetOf(owner);
    const whole = `${again.initialPassword}-${await confirmSignIn(security, owner.accountId)}`;
    expect((await tryWith(owner, whole)).code).toBe('SIGNED_IN');
  });
});

describe('whoever confirms', () => {
  it('is not the owner, not who asked, saw what is there now, and finds something to confirm', async () => {
    const other = await admin('SYSTEM_ADMIN');
    const [owner, second] = [await clerk(), await admin('SECURITY_ADMIN')];
    for (const decision of [CONFIRM, REFUSE]) {
      expect(await security.refused(decision, await atVersion(security, owner.accountId))).toMatchObject({
        code: 'NOTHING_TO_CONFIRM',
      });
      expect(await security.refused(decision, await atVersion(security, security.accountId))).toMatchObject({
        code: 'OWN_ACCOUNT',
      });
    }
    const seen = await atVersion(security, owner.accountId);
    await resetOf(owner, other);
    const stale = await security.refused(CONFIRM, seen);
    expect(stale).toMatchObject({ __typename: 'StaleVersion', code: 'STALE_VERSION' });
    // The administrator who asked has become a security administrator meanwhile.
    await trail.query(`update mandates set post = 'SECURITY_ADMIN' where account_id = $1`, [other.accountId]);
    for (const decision of [CONFIRM, REFUSE])
      expect(await other.refused(decision, await atVersion(security, owner.accountId))).toMatchObject({
        code: 'OWN_REQUEST',
      });
    expect(await waiting(other, owner)).toMatchObject({
      availableActions: [
        { action: 'approve', isAllowed: false, reason: expect.stringContaining('不能确认自己办理的') },
        { action: 'reject', isAllowed: false },
      ],
    });
    await trail.query(`update mandates set valid_until = now() where account_id = any($1)`, [
      [other.accountId, second.accountId],
    ]);
  });

  it('is held to be another by the database too', async () => {
    const owner = await clerk();
    await resetOf(owner);
    const by = (who: string) =>
      trail.query(
        `update accounts set sign_in_reset_hash = null, sign_in_confirmed_by = ${who}, sign_in_confirmed_at = now() where id = $1`,
        [owner.accountId],
      );
    for (const who of ['sign_in_reset_by', 'id', 'null'])
      await expect(by(who)).rejects.toThrow('nobody_confirms_the_sign_in_they_reset');
    const change = (set: string) =>
      trail.query(`update accounts set ${set} where id = $1`, [owner.accountId]);
    await expect(change('sign_in_reset_by = id')).rejects.toThrow('nobody_resets_their_own_sign_in');
    await expect(change('sign_in_reset_hash = null')).rejects.toThrow(
      'a_sign_in_waits_until_it_is_confirmed',
    );
    const [own, asker, now] = [owner.accountId, system.accountId, app.clock.now()];
    for (const [linkedBy, confirmedBy, confirmedAt] of [
      [null, null, null],
      [own, null, null],
      [asker, asker, now],
      [asker, own, now],
      [asker, null, now],
    ])
      await expect(
        trail.query(
          `insert into external_identities (account_id, issuer, subject, linked_at, linked_by, confirmed_by, confirmed_at)
           values ($1, 'https://id.example', 'x', now(), $2, $3, $4)`,
          [own, linkedBy, confirmedBy, confirmedAt],
        ),
      ).rejects.toThrow('nobody_confirms_the_identity_they_linked');
  });

  it('presses once when two of them press at the same moment', async () => {
    const [owner, second] = [await clerk(), await admin('SECURITY_ADMIN')];
    await resetOf(owner);
    const input = await atVersion(security, owner.accountId);
    await second.prove();
    const answers = await Promise.allSettled([security.done(CONFIRM, input), second.done(REFUSE, input)]);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await trail.query(`update mandates set valid_until = now() where account_id = $1`, [second.accountId]);
  });

  it('is asked for a fresh proof', async () => {
    const owner = await clerk();
    await resetOf(owner);
    const input = await atVersion(security, owner.accountId);
    security.provesByItself = false;
    app.clock.advance(6 * 60_000);
    expect(await security.refused(CONFIRM, input)).toMatchObject({ code: 'ELEVATION_REQUIRED' });
    security.provesByItself = true;
    await security.done(CONFIRM, input);
  });
});

describe('where one security administrator is all there is', () => {
  it('the audit administrator sees what waits, and stands in only when nobody else can', async () => {
    const owner = await clerk();
    await resetOf(owner);
    expect(await waiting(audit, owner)).toMatchObject({
      availableActions: [
        { action: 'approve', isAllowed: false, reason: expect.stringContaining('由安全管理员确认') },
        { action: 'reject', isAllowed: false },
      ],
    });
    expect(await audit.refused(CONFIRM, await atVersion(security, owner.accountId))).toMatchObject({
      code: 'SECURITY_ADMIN_DECIDES',
    });
    // The one who could confirm has lost the password.
    const { initialPassword, account } = await resetOf(security);
    expect(await waiting(audit, security)).toMatchObject({
      availableActions: [{ action: 'approve', isAllowed: true }, { action: 'reject' }],
    });
    // Whoever resets them all is left with nobody to confirm, and so may not.
    expect(await system.refused(RESET, await atVersion(system, audit.accountId))).toMatchObject({
      code: 'NOBODY_TO_CONFIRM',
    });
    const { secondHalf } = await audit.done<{ secondHalf: string }>(CONFIRM, {
      accountId: security.accountId,
      expectedVersion: account.version,
    });
    app.clock.advance(60_000);
    expect((await tryWith(security, `${initialPassword}-${secondHalf}`)).code).toBe('SIGNED_IN');
  });
});

describe('two resets that cross', () => {
  it('shut out one of the last two who could confirm, never both, and neither ends in an error', async () => {
    const other = await admin('SYSTEM_ADMIN');
    await other.prove();
    for (let round = 0; round < 6; round += 1) {
      await trail.query(
        `update mandates set valid_until = now() where post in ('SECURITY_ADMIN', 'AUDIT_ADMIN') and valid_until is null`,
      );
      const [one, last] = [await admin('SECURITY_ADMIN'), await admin('AUDIT_ADMIN')];
      const [ofOne, ofLast] = [
        await atVersion(system, one.accountId),
        await atVersion(other, last.accountId),
      ];
      const answers = await Promise.all([
        answerOf(system.done(RESET, ofOne)),
        answerOf(other.done(RESET, ofLast)),
      ]);
      expect(answers.sort()).toEqual([expect.stringContaining('NOBODY_TO_CONFIRM'), 'done']);
    }
  });
});

describe('the initial password of a new account', () => {
  it('is of two halves too: a post that was given meanwhile is nobody’s before its owner comes', async () => {
    const CREATE = `mutation($input: CreateAccountInput!) { createAccount(input: $input) { __typename ... on CreateAccountPayload { account { id version signInReset { requests { kind } } } initialPassword } } }`;
    const { account, initialPassword } = await system.done<{
      account: { id: string; version: number; signInReset: object };
      initialPassword: string;
    }>(CREATE, { loginName: 'new.colleague', displayName: '王秀兰' });
    expect(account.signInReset).toEqual({ requests: [{ kind: 'INITIAL_PASSWORD' }] });
    const given = await setUpMandate(app.workAsSystem('test', ['mandate.setUp']), {
      accountId: account.id,
      post: 'OFFICE_CLERK',
      agencyId: 'HOUSING',
    });
    expect(given.refused).toBe(false);
    const at = (password: string) => knock(app, { loginName: 'new.colleague', password });
    expect((await at(initialPassword)).code).toBe('SIGN_IN_RESET_WAITS');
    // The security administrator of before has another password by now: somebody else confirms.
    const second = await admin('SECURITY_ADMIN');
    const secondHalf = await confirmSignIn(second, account.id);
    expect((await at(initialPassword)).code).toBe('SIGN_IN_FAILED');
    expect((await at(`${initialPassword}-${secondHalf}`)).code).toBe('SIGNED_IN');
  });
});
