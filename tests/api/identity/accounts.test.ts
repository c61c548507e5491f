import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../support/app.js';
import { ASSIGN, givePost } from './mandate-operations.js';
import { confirmSignIn, RESET } from './sign-in-reset-operations.js';
import { publicClient, REFUSAL, signedInAs, TestClient } from '../../support/client.js';

const CREATE = `mutation($input: CreateAccountInput!) { createAccount(input: $input) { __typename ... on CreateAccountPayload { account { id version mustChangePassword } initialPassword } ${REFUSAL} } }`;
const DISABLE = `mutation($input: AdministerAccountInput!) { disableAccount(input: $input) { __typename ... on DisableAccountPayload { account { state } } ${REFUSAL} } }`;
const COMPLETE = `mutation($input: CompleteMandateInput!) { completeMandate(input: $input) { __typename ... on CompleteMandatePayload { mandate { validUntil } } ${REFUSAL} } }`;

interface Created {
  account: { id: string; version: number; mustChangePassword: boolean };
  initialPassword: string | null;
}

let app: TestApp;
let admin: TestClient;
let security: TestClient;
let audit: TestClient;
let made = 0;

async function createAccount(
  displayName = '王秀兰',
): Promise<{ id: string; version: number; client: TestClient }> {
  const loginName = `person.${++made}`;
  const { account, initialPassword } = await admin.done<Created>(CREATE, { loginName, displayName });
  const secondHalf = await confirmSignIn(security, account.id);
  const client = new TestClient(app, account.id, loginName, `${initialPassword}-${secondHalf}`);
  return { ...account, version: account.version + 1, client };
}

beforeAll(async () => {
  app = await startTestApp();
  admin = await signedInAs(app, { post: 'SYSTEM_ADMIN', agencyId: 'HOUSING' });
  security = await signedInAs(app, { post: 'SECURITY_ADMIN', agencyId: 'HOUSING' });
  audit = await signedInAs(app, { post: 'AUDIT_ADMIN', agencyId: 'HOUSING' });
});
const give = (post: object): Promise<void> => givePost(admin, security, post);
afterAll(() => app.close());

describe('accounts', () => {
  it('tells the initial password once: the same request again gets none', async () => {
    const input = { idempotencyKey: 'the-same-request', loginName: 'once.only', displayName: '李桂英' };
    const first = await admin.done<Created>(CREATE, input);
    const again = await admin.done<Created>(CREATE, input);
    expect(first.initialPassword).toMatch(/^\w{4}-\w{4}-\w{4}$/);
    expect(again).toMatchObject({ account: { id: first.account.id }, initialPassword: null });
  });

  it('gives a post nothing until the initial password was changed', async () => {
    const { id, client } = await createAccount();
    await give({ accountId: id, post: 'OFFICE_CLERK', agencyId: 'HOUSING' });
    await client.signIn();
    expect(await client.errorCode('{ setupChecklist { key } }')).toBe('NO_ACCESS');
    await client.changePassword('a-new-secret-7');
    expect(
      (await client.run<{ setupChecklist: object[] }>('{ setupChecklist { key } }')).setupChecklist.length,
    ).toBeGreaterThan(10);
  });

  it('refuses a login name that is taken, and names every wrong field', async () => {
    await admin.done(CREATE, { loginName: 'taken.name', displayName: '张伟' });
    expect(await admin.refused(CREATE, { loginName: 'Taken.Name', displayName: '张伟' })).toMatchObject({
      code: 'LOGIN_NAME_TAKEN',
    });
    const refused = await admin.refused(CREATE, { loginName: '9', displayName: '张3' });
    expect(refused.problems?.map(({ field }) => field)).toEqual(['loginName', 'displayName']);
  });

  it('an administrator cannot act on the own account, and a clerk on none', async () => {
    const own = { accountId: admin.accountId, expectedVersion: 1 };
    for (const mutation of [RESET, DISABLE])
      expect(await admin.refused(mutation, own)).toMatchObject({ code: 'OWN_ACCOUNT' });
    expect(
      await admin.refused(ASSIGN, { accountId: admin.accountId, post: 'OFFICE_CLERK', agencyId: 'HOUSING' }),
    ).toMatchObject({ code: 'OWN_ACCOUNT' });
    const clerk = await signedInAs(app, { post: 'OFFICE_CLERK', agencyId: 'HOUSING' });
    expect(
      await clerk.errorCode(CREATE, {
        input: { idempotencyKey: 'not-allowed-1', loginName: 'nobody', displayName: '赵明' },
      }),
    ).toBe('NO_ACCESS');
  });

  it('resetting a password and disabling an account end the sessions', async () => {
    const { id, version, client } = await createAccount();
    await client.signIn();
    await admin.done(RESET, { accountId: id, expectedVersion: version });
    await expect(client.run('{ mySessions { id } }')).rejects.toThrow('sign-in failed');
    expect(await admin.refused(DISABLE, { accountId: id, expectedVersion: version })).toMatchObject({
      __typename: 'StaleVersion',
    });
    await admin.done(DISABLE, { accountId: id, expectedVersion: version + 1 });
  });
});

describe('whoever owns an account', () => {
  it('hears at the next sign-in that an administrator reset the password', async () => {
    const { id, version, client } = await createAccount();
    await client.signIn();
    await client.changePassword('five-rivers-77');
    app.clock.advance(1000);
    const { initialPassword } = await admin.done<Created>(RESET, {
      accountId: id,
      expectedVersion: version + 1,
    });
    const secondHalf = await confirmSignIn(security, id);
    const again = new TestClient(app, id, client.loginName, `${initialPassword}-${secondHalf}`);
    await again.signIn();
    await again.changePassword('six-rivers-88');
    const { notifications } = await again.run<{ notifications: { items: object[] } }>(
      '{ notifications(unreadOnly: true) { items { title link } } }',
    );
    const link = '/me?tab=sessions';
    const confirmed = { title: '您的密码重置或统一身份关联已确认', link };
    expect(notifications.items).toHaveLength(2);
    expect(notifications.items).toEqual(
      expect.arrayContaining([{ title: '您的密码已被系统管理员重置', link }, confirmed]),
    );
    // Whoever hands out initial passwords could use one: the two other administrators hear of it at once.
    for (const watcher of [security, audit]) {
      const told = await watcher.run<{ notifications: { items: object[] } }>(
        '{ notifications(unreadOnly: true) { items { title } } }',
      );
      expect(told.notifications.items).toContainEqual({ title: '一个账号的密码已被系统管理员重置' });
    }
  });
});

describe('posts', () => {
  it('has one active liaison per unit: the refusal names who holds it, a hand-over keeps the history', async () => {
    const [first, second] = [await createAccount('陈建国'), await createAccount('刘芳')];
    const post = { post: 'LIAISON', agencyId: 'CIVIL_AFFAIRS' };
    await give({ ...post, accountId: first.id });
    const refused = await admin.refused(ASSIGN, { ...post, accountId: second.id });
    expect(refused.code).toBe('POST_TAKEN');
    expect(refused.message).toContain('陈建国');
    await give({ ...post, accountId: second.id, handOver: true });
    const { directory } = await admin.run<{ directory: object[] }>(
      '{ directory(agencyId: "CIVIL_AFFAIRS") { post holder { displayName } } }',
    );
    expect(directory).toEqual([{ post: 'LIAISON', holder: { displayName: '刘芳' } }]);
    const { account } = await admin.run<{ account: object }>(
      'query($id: ID!) { account(id: $id) { mandates { validUntil } } }',
      { id: first.id },
    );
    expect(account).toEqual({ mandates: [{ validUntil: expect.any(String) }] });
  });

  it('keeps the three administrators apart from each other and from business posts', async () => {
    const { id } = await createAccount();
    await give({ accountId: id, post: 'AUDIT_ADMIN', agencyId: 'HOUSING' });
    for (const post of ['SECURITY_ADMIN', 'OFFICE_CLERK'])
      expect(await admin.refused(ASSIGN, { accountId: id, post, agencyId: 'HOUSING' })).toMatchObject({
        code: 'POSTS_CONFLICT',
      });
  });

  it('asks for the community of a community clerk, and refuses a post the unit does not have', async () => {
    const { id } = await createAccount();
    const clerk = { accountId: id, post: 'COMMUNITY_CLERK', agencyId: 'COMMUNITY_610499001001' };
    expect(await admin.refused(ASSIGN, clerk)).toMatchObject({ code: 'COMMUNITY_REQUIRED' });
    expect(await admin.refused(ASSIGN, { ...clerk, communityId: '610499001002' })).toMatchObject({
      code: 'COMMUNITY_MISMATCH',
    });
    expect(
      await admin.refused(ASSIGN, { accountId: id, post: 'COUNTY_APPROVER', agencyId: 'COURT' }),
    ).toMatchObject({ code: 'POST_NOT_AT_AGENCY' });
    // What a form sends that was left empty.
    await give({ accountId: id, post: 'OFFICE_CLERK', agencyId: 'HOUSING', communityId: '' });
  });

  it('ends a mandate with the sessions of its holder', async () => {
    const { id, client } = await createAccount();
    await give({ accountId: id, post: 'DATA_CONTACT', agencyId: 'COURT' });
    const { account } = await admin.run<{ account: { mandates: { id: string; version: number }[] } }>(
      'query($id: ID!) { account(id: $id) { mandates { id version } } }',
      { id },
    );
    const [mandate] = account.mandates;
    if (!mandate) throw new Error('the post was not given');
    await client.signIn();
    await admin.done(COMPLETE, { mandateId: mandate.id, expectedVersion: mandate.version });
    // One person may do it, but not unseen.
    for (const [watcher, link] of [
      [security, `/admin/accounts/${id}`],
      [audit, '/admin/audit?type=MandateCompleted'],
    ] as const) {
      const { notifications } = await watcher.run<{ notifications: { items: object[] } }>(
        '{ notifications(unreadOnly: true) { items { title body link } } }',
      );
      expect(notifications.items.filter((item) => 'link' in item && item.link === link)).toMatchObject([
        { title: '系统管理员结束了一项任职', body: expect.stringContaining('王秀兰的“部门数据员”') },
      ]);
    }
    const answer = await client.run<{ mySessions: object[] }>('{ mySessions { id } }');
    expect(answer.mySessions).toHaveLength(1);
    expect(
      await admin.refused(COMPLETE, { mandateId: mandate.id, expectedVersion: mandate.version }),
    ).toMatchObject({ code: 'MANDATE_ENDED' });
  });
});

describe('a post that watches the others', () => {
  const mandateOf = async (id: string) => {
    const { account } = await admin.run<{
      account: { version: number; mandates: { id: string; version: number }[] };
    }>('query($id: ID!) { account(id: $id) { version mandates { id version } } }', { id });
    const [mandate] = account.mandates;
    if (!mandate) throw new Error('the post was not given');
    return {
      end: { mandateId: mandate.id, expectedVersion: mandate.version },
      account: { accountId: id, expectedVersion: account.version },
    };
  };

  it('is never left empty: the last holder stays until somebody else was appointed', async () => {
    const [first, second, third] = [await createAccount(), await createAccount(), await createAccount()];
    const post = { post: 'SUPERVISOR', agencyId: 'DISCIPLINE' };
    await give({ ...post, accountId: first.id });
    expect(await admin.refused(COMPLETE, (await mandateOf(first.id)).end)).toMatchObject({
      code: 'LAST_HOLDER',
    });
    expect(await admin.refused(DISABLE, (await mandateOf(first.id)).account)).toMatchObject({
      code: 'LAST_HOLDER',
    });
    await give({ ...post, accountId: second.id });
    await admin.done(COMPLETE, (await mandateOf(first.id)).end);
    await give({ ...post, accountId: third.id });
    const [two, three] = [await mandateOf(second.id), await mandateOf(third.id)];
    const ends = await Promise.allSettled([
      admin.done(COMPLETE, two.end),
      admin.done(DISABLE, three.account),
    ]);
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

describe('signing in', () => {
  it('says one sentence for every failure, then when to try again, known account or not', async () => {
    const { client } = await createAccount();
    void client;
    const somebody = publicClient(app);
    const SIGN_IN = `mutation($input: SignInInput!) { signIn(input: $input) { __typename ${REFUSAL} } }`;
    for (const loginName of [`person.${made}`, 'nobody.at.all']) {
      const input = { loginName, password: 'wrong' };
      const codes: string[] = [];
      for (let attempt = 0; attempt < 6; attempt += 1)
        codes.push((await somebody.refused(SIGN_IN, input)).code);
      expect(codes).toEqual([...Array<string>(5).fill('SIGN_IN_FAILED'), 'SIGN_IN_WAIT']);
      expect((await somebody.refused(SIGN_IN, input)).message).toMatch(/请等待\d+秒后再试/);
    }
  });
});

describe('what everybody keeps', () => {
  const DECLARE = `mutation($input: DeclareRelativeInput!) { declareRelative(input: $input) { __typename ... on DeclareRelativePayload { relative { relation } } ${REFUSAL} } }`;
  const OWN = `mutation($input: DeclareOwnIdNumberInput!) { declareOwnIdNumber(input: $input) { __typename ${REFUSAL} } }`;
  const SAVE = `mutation($input: SavePreferenceInput!) { savePreference(input: $input) { __typename ${REFUSAL} } }`;

  it('declares a relative once, and nobody else sees it', async () => {
    const clerk = await signedInAs(app, { post: 'OFFICE_CLERK', agencyId: 'HOUSING' });
    await clerk.done(DECLARE, { idNumber: '11010519491231002X', relation: '母亲' });
    expect(await clerk.refused(DECLARE, { idNumber: '11010519491231002x', relation: '母亲' })).toMatchObject({
      code: 'RELATIVE_DECLARED',
    });
    expect(await clerk.refused(DECLARE, { idNumber: '110105194912310021', relation: '母亲' })).toMatchObject({
      __typename: 'InputRefused',
    });
    await clerk.done(OWN, { idNumber: '11010519491231002X' });
    expect(await clerk.run('{ relatives { relation } }')).toEqual({ relatives: [{ relation: '母亲' }] });
    expect(await admin.run('{ relatives { relation } }')).toEqual({ relatives: [] });
  });

  it('saves a preference over the one before', async () => {
    await admin.done(SAVE, { key: 'accounts.columns', value: '["name"]' });
    await admin.done(SAVE, { key: 'accounts.columns', value: '["name","state"]' });
    expect(await admin.run('{ preferences { key value } }')).toEqual({
      preferences: [{ key: 'accounts.columns', value: '["name", "state"]' }],
    });
    expect(await admin.refused(SAVE, { key: 'accounts.columns', value: '{' })).toMatchObject({
      code: 'PREFERENCE_INVALID',
    });
  });

  it('keeps a hundred preferences and no more; saving one of them again is no other', async () => {
    const clerk = await signedInAs(app, { post: 'OFFICE_CLERK', agencyId: 'HOUSING' });
    for (let n = 0; n < 100; n += 1) await clerk.done(SAVE, { key: `list${n}`, value: '1' });
    expect(await clerk.refused(SAVE, { key: 'list100', value: '1' })).toMatchObject({
      code: 'PREFERENCES_FULL',
    });
    await clerk.done(SAVE, { key: 'list99', value: '2' });
  });
});
