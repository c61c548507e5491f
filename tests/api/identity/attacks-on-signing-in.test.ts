import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../support/app.js';
import { REFUSAL, signedInAs, type TestClient } from '../../support/client.js';
import { knock, send, SIGN_IN, Trail } from './at-the-door.js';

/** The attacks on signing in, each by its number; every one ends in a refusal and, where somebody tried something, in an event. */

const PASSWORD = 'used-in-tests-1';
const PROXY = '10.9.9.9';

let app: TestApp;
let trail: Trail;
beforeAll(async () => {
  app = await startTestApp({ trustedProxies: [PROXY] });
  trail = await Trail.open(app);
});
afterAll(async () => {
  await trail.close();
  await app.close();
});

const clerk = (): Promise<TestClient> => signedInAs(app, { post: 'OFFICE_CLERK', agencyId: 'HOUSING' });
const approver = (): Promise<TestClient> => signedInAs(app, { post: 'COUNTY_APPROVER', agencyId: 'HOUSING' });

let addresses = 0;
/** An address nobody came from before. */
const newAddress = (): string => `10.1.${Math.floor(++addresses / 250)}.${(addresses % 250) + 1}`;

describe('A1: many tries in one request', () => {
  it.each([14, 1_000])('%i aliases of signIn are refused and none is tried', async (many) => {
    const { loginName, accountId } = await clerk();
    const tries = Array.from(
      { length: many },
      (_, index) => `a${index}: signIn(input: $input) { __typename }`,
    );
    const query = `mutation($input: SignInInput!) { ${tries.join(' ')} }`;
    const answer = await send(app, { query, variables: { input: { loginName, password: 'wrong' } } });
    expect(answer.status).toBe(400);
    expect(await trail.count('SignInFailed', accountId)).toBe(0);
  });

  it('a fragment on the mutation root does not hide a second one', async () => {
    const query = `mutation($input: SignInInput!) { signIn(input: $input) { __typename } ...More } fragment More on Mutation { b: signIn(input: $input) { __typename } }`;
    const answer = await send(app, { query, variables: { input: { loginName: 'x', password: 'y' } } });
    expect(answer.status).toBe(400);
  });

  it('a batch of operations is refused', async () => {
    const one = { query: SIGN_IN, variables: { input: { loginName: 'x', password: 'y' } } };
    const response = await app.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'x-zhulian-csrf': '1', 'content-type': 'application/json' },
      payload: JSON.stringify([one, one]),
    });
    expect(response.statusCode).toBe(400);
  });
});

describe('A2: guessing', () => {
  it('of 200 tries at once on one account at most five are evaluated', async () => {
    const { loginName, accountId } = await clerk();
    const from = newAddress();
    const codes = await Promise.all(
      Array.from(
        { length: 200 },
        async () => (await knock(app, { loginName, password: 'wrong' }, { from })).code,
      ),
    );
    // On a busy machine the last ones run into the limit of ten seconds; none of them is told more than that.
    expect(['SIGN_IN_FAILED', 'SIGN_IN_WAIT', 'OUTCOME_UNKNOWN']).toEqual(
      expect.arrayContaining([...new Set(codes)]),
    );
    expect(codes.filter((code) => code === 'SIGN_IN_FAILED').length).toBeLessThanOrEqual(5);
    expect(await trail.count('SignInFailed', accountId)).toBeLessThanOrEqual(5);
    expect(await trail.count('SignInThrottled', accountId)).toBe(1);
  });

  it('one password over many accounts runs into the limit of the source, whatever the header says', async () => {
    const from = newAddress();
    const codes: string[] = [];
    for (let index = 0; index < 30; index += 1) {
      const headers = { 'x-forwarded-for': `203.0.113.${index}` };
      const input = { loginName: `nobody${index}`, password: 'Summer2026!' };
      codes.push((await knock(app, input, { from, headers })).code);
    }
    expect(codes.slice(0, 20)).toEqual(Array<string>(20).fill('SIGN_IN_FAILED'));
    expect(codes.slice(20)).toEqual(Array<string>(10).fill('SIGN_IN_WAIT'));
    expect(await trail.count('SignInThrottled', from)).toBe(1);
  });

  it('the header counts when the proxy that sent it is trusted, and only its own part of it', async () => {
    const source = newAddress();
    const sent = { from: PROXY, headers: { 'x-forwarded-for': `198.51.100.7, ${source}` } };
    for (let index = 0; index < 20; index += 1)
      await knock(app, { loginName: `noone${index}`, password: 'x' }, sent);
    expect((await knock(app, { loginName: 'noone99', password: 'x' }, sent)).code).toBe('SIGN_IN_WAIT');
    expect(await trail.count('SignInThrottled', source)).toBe(1);
    expect((await knock(app, { loginName: 'noone99', password: 'x' }, { from: PROXY })).code).toBe(
      'SIGN_IN_FAILED',
    );
  });

  it('counters survive a restart', async () => {
    const { loginName } = await clerk();
    const from = newAddress();
    for (let tries = 0; tries < 5; tries += 1) await knock(app, { loginName, password: 'wrong' }, { from });
    const onDatabase = new URL(app.ownerUrl).pathname.slice(1);
    const again = await startTestApp({ onDatabase, at: app.clock.now() });
    try {
      expect((await knock(again, { loginName, password: PASSWORD }, { from })).code).toBe('SIGN_IN_WAIT');
    } finally {
      await again.close();
    }
  });
});

describe('A3: shutting others out on purpose', () => {
  async function besieged(person: TestClient): Promise<void> {
    for (let tries = 0; tries < 12; tries += 1)
      await knock(app, { loginName: person.loginName, password: `guess${tries}` }, { from: newAddress() });
  }

  it('the browser that signed in before gets in at once', async () => {
    const person = await clerk();
    await besieged(person);
    const known = await knock(
      app,
      { loginName: person.loginName, password: PASSWORD },
      { from: newAddress(), cookie: person.sessionCookie },
    );
    expect(known.code).toBe('SIGNED_IN');
  });

  it('a second factor opens the way from a new browser; five wrong codes do not', async () => {
    const person = await approver();
    await besieged(person);
    const { loginName, codeApp } = person;
    const from = newAddress();
    const code = codeApp?.nextCode(app.clock.now()) ?? '';
    expect((await knock(app, { loginName, password: PASSWORD }, { from })).code).toBe('SIGN_IN_WAIT');
    expect((await knock(app, { loginName, password: PASSWORD, code }, { from })).code).toBe('SIGNED_IN');
    const other = await approver();
    await besieged(other);
    const wrong = other.codeApp?.codeAt(app.clock.now(), 50) ?? '';
    for (let tries = 0; tries < 6; tries += 1)
      expect(
        (await knock(app, { loginName: other.loginName, password: PASSWORD, code: wrong }, { from })).code,
      ).toBe('SIGN_IN_WAIT');
    const right = other.codeApp?.nextCode(app.clock.now()) ?? '';
    expect(
      (await knock(app, { loginName: other.loginName, password: PASSWORD, code: right }, { from })).code,
    ).toBe('SIGN_IN_WAIT');
  });

  it('and where the codes are exhausted too, a recovery code does', async () => {
    const person = await clerk();
    const [recovery = ''] = await person.enrol();
    await besieged(person);
    const wrong = person.codeApp?.codeAt(app.clock.now(), 50) ?? '';
    for (let tries = 0; tries < 6; tries += 1)
      await knock(app, { loginName: person.loginName, password: 'x', code: wrong }, { from: newAddress() });
    const input = { loginName: person.loginName, password: PASSWORD, code: recovery.toLowerCase() };
    expect((await knock(app, input, { from: newAddress() })).code).toBe('SIGNED_IN');
    expect((await knock(app, input, { from: newAddress() })).code).toBe('SIGN_IN_FAILED');
    expect(await trail.count('RecoveryCodeUsed', person.accountId)).toBe(1);
  });

  it('the security administrators are told which account and from where', async () => {
    const guard = await signedInAs(app, { post: 'SECURITY_ADMIN', agencyId: 'HOUSING' });
    const person = await clerk();
    await besieged(person);
    const { notifications } = await guard.run<{
      notifications: { items: { title: string; link: string }[] };
    }>('{ notifications { items { title link } } }');
    expect(notifications.items).toContainEqual({
      title: '登录失败次数较多：一个账号',
      link: `/admin/accounts/${person.accountId}`,
    });
  });
});

describe('A4: telling who exists', () => {
  it('every failure is one sentence and one code', async () => {
    const [disabled, wrong, withCode] = [await clerk(), await clerk(), await approver()];
    await trail.query(`update accounts set state = 'DISABLED' where id = $1`, [disabled.accountId]);
    const failures = [
      { loginName: 'nobody.here', password: PASSWORD },
      { loginName: wrong.loginName, password: 'wrong' },
      { loginName: disabled.loginName, password: PASSWORD },
      { loginName: withCode.loginName, password: PASSWORD },
      { loginName: withCode.loginName, password: PASSWORD, code: '000000' },
      {
        loginName: withCode.loginName,
        password: 'wrong',
        code: withCode.codeApp?.codeAt(app.clock.now(), 1) ?? '',
      },
    ];
    const answers = [];
    for (const input of failures) answers.push(await knock(app, input, { from: newAddress() }));
    expect(new Set(answers.map(({ code, message, status }) => `${status} ${code} ${message}`)).size).toBe(1);
    expect(answers[0]?.code).toBe('SIGN_IN_FAILED');
    expect(await trail.count('SignInFailed', 'unknown')).toBeGreaterThan(0);
    expect(await trail.count('SignInFailed', withCode.accountId)).toBe(3);
  });

  it('an unknown name costs a hash too', async () => {
    const person = await clerk();
    const time = async (loginName: string): Promise<number> => {
      const started = performance.now();
      await knock(app, { loginName, password: 'wrong' }, { from: newAddress() });
      return performance.now() - started;
    };
    const [known, unknown]: [number[], number[]] = [[], []];
    for (let index = 0; index < 4; index += 1) {
      known.push(await time(person.loginName));
      unknown.push(await time(`stranger${index}`));
    }
    const best = (times: number[]): string => `${Math.min(...times).toFixed(1)} ms`;
    process.stdout.write(`sign-in, fastest of four: known ${best(known)}, unknown ${best(unknown)}\n`);
    // Strangers fill the queue of hashes: they would not, were nothing hashed for them.
    const many = await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        knock(app, { loginName: `crowd${index}`, password: 'wrong' }, { from: newAddress() }),
      ),
    );
    expect(many.filter(({ status }) => status === 429).length).toBeGreaterThan(0);
  });
});

describe('A5: making the server hash', () => {
  it('more than it can take is refused in plain Chinese, and others are answered meanwhile', async () => {
    const person = await clerk();
    const crowd = Promise.all(
      Array.from({ length: 80 }, (_, index) =>
        knock(app, { loginName: `burst${index}`, password: 'wrong' }, { from: newAddress() }),
      ),
    );
    const reads = await Promise.all(
      Array.from({ length: 10 }, () => send(app, { cookie: person.sessionCookie })),
    );
    expect(reads.map(({ status }) => status)).toEqual(Array<number>(10).fill(200));
    const busy = (await crowd).filter(({ status }) => status === 429);
    expect(busy.length).toBeGreaterThan(0);
    expect(busy[0]).toMatchObject({ code: 'BUSY', message: expect.stringContaining('请等几秒钟再试') });
  });
});

describe('A6: odd passwords', () => {
  const CHANGE = `mutation($input: ChangePasswordInput!) { changePassword(input: $input) { __typename ${REFUSAL} } }`;

  it('takes 128 characters of Chinese as they are, composed or not', async () => {
    const person = await clerk();
    const composed = `éà9${'山河湖海'.repeat(31)}x`;
    expect([...composed]).toHaveLength(128);
    await person.changePassword(composed.normalize('NFD'));
    for (const password of [composed.normalize('NFC'), composed.normalize('NFD')])
      expect((await knock(app, { loginName: person.loginName, password }, { from: newAddress() })).code).toBe(
        'SIGNED_IN',
      );
    expect(
      (
        await knock(
          app,
          { loginName: person.loginName, password: composed.slice(0, 127) },
          { from: newAddress() },
        )
      ).code,
    ).toBe('SIGN_IN_FAILED');
  });

  it('refuses a new password of 9 and of 129 characters, a common one, and one of county words', async () => {
    const person = await clerk();
    const refusals = [
      ['a2345678z', 'PASSWORD_LENGTH'],
      [`${'a1'.repeat(64)}z`, 'PASSWORD_LENGTH'],
      ['qwertyuiop1', 'PASSWORD_COMMON'],
      ['P@ssw0rd2026!', 'PASSWORD_COMMON'],
      ['gongzufang2026', 'PASSWORD_COMMON'],
      ['公租房1234567890', 'PASSWORD_COMMON'],
      ['1234567890', 'PASSWORD_TOO_SIMPLE'],
    ];
    for (const [newPassword, code] of refusals)
      expect([newPassword, await person.refused(CHANGE, { currentPassword: PASSWORD, newPassword })]).toEqual(
        [newPassword, expect.objectContaining({ code })],
      );
  });

  it.each([
    ['4 KB', 'x'.repeat(4_096), 'SIGN_IN_FAILED'],
    ['900 KB', 'x'.repeat(900_000), 'SIGN_IN_FAILED'],
    ['10 MB', 'x'.repeat(10_000_000), 'BAD_REQUEST'],
    ['NUL', 'used-in-tests-1\u0000', 'BAD_USER_INPUT'],
  ])('a password of %s is refused', async (_name, password, code) => {
    const { loginName } = await clerk();
    expect((await knock(app, { loginName, password }, { from: newAddress() })).code).toBe(code);
  });
});
