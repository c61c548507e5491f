import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../support/app.js';
import { REFUSAL, signedInAs, type TestClient } from '../../support/client.js';
import { knock, send, SIGN_IN, Trail, VIEWER } from './at-the-door.js';

/** The attacks on sessions and second factors, each by its number; every one ends in a refusal and, where somebody tried something, in an event. */

const PASSWORD = 'used-in-tests-1';
const MINUTE = 60_000;

let app: TestApp;
let trail: Trail;
let administrator: TestClient;
let security: TestClient;
beforeAll(async () => {
  app = await startTestApp();
  trail = await Trail.open(app);
  administrator = await signedInAs(app, { post: 'SYSTEM_ADMIN', agencyId: 'HOUSING' });
  security = await signedInAs(app, { post: 'SECURITY_ADMIN', agencyId: 'HOUSING' });
});
afterAll(async () => {
  await trail.close();
  await app.close();
});

const clerk = (): Promise<TestClient> => signedInAs(app, { post: 'OFFICE_CLERK', agencyId: 'HOUSING' });
const approver = (): Promise<TestClient> => signedInAs(app, { post: 'COUNTY_APPROVER', agencyId: 'HOUSING' });
const later = (minutes: number): void => app.clock.advance(minutes * MINUTE);

let addresses = 0;
/** An address nobody came from before. */
const newAddress = (): string => `10.1.${Math.floor(++addresses / 250)}.${(addresses % 250) + 1}`;

describe('A7: fixation', () => {
  it('signing in over a cookie that was there gives a new token, and the old one is dead', async () => {
    const { loginName } = await clerk();
    const planted = 'sid=planted-by-somebody-else-000000000000000000';
    const answer = await knock(
      app,
      { loginName, password: PASSWORD },
      { cookie: planted, from: newAddress() },
    );
    expect(answer.cookie).not.toContain('planted');
    expect((await send(app, { cookie: planted })).body.data).toEqual({ viewer: null });
  });

  it('proving who one is again gives a new token, and the old one is dead', async () => {
    const person = await approver();
    const before = person.sessionCookie;
    await person.prove();
    expect(person.sessionCookie).not.toBe(before);
    expect((await send(app, { cookie: before })).body.data).toEqual({ viewer: null });
    expect((await send(app, { cookie: person.sessionCookie })).body.data).toMatchObject({
      viewer: { id: person.accountId },
    });
  });
});

describe('A8: a token after its end', () => {
  const nobody = { viewer: null };
  const asWas = async (cookie: string) => (await send(app, { cookie })).body.data;

  it('sign-out, with nothing left in the browser', async () => {
    const person = await clerk();
    const cookie = person.sessionCookie;
    const answer = await send(app, { query: 'mutation { signOut { __typename } }', cookie });
    expect(answer.headers['clear-site-data']).toBe('"cache"');
    expect(answer.headers['cache-control']).toContain('no-store');
    expect(await asWas(cookie)).toEqual(nobody);
  });

  it('a quarter of an hour without a request of the person, though the page went on asking', async () => {
    const person = await clerk();
    for (let minutes = 0; minutes < 15; minutes += 5) {
      expect(await asWasInBackground(person.sessionCookie)).not.toEqual(nobody);
      later(5);
    }
    later(1);
    expect(await asWas(person.sessionCookie)).toEqual(nobody);
  });
  const asWasInBackground = async (cookie: string) =>
    (await send(app, { cookie, headers: { 'x-zhulian-background': '1' } })).body.data;

  it('eight hours, however busy', async () => {
    const person = await clerk();
    for (let minutes = 0; minutes < 8 * 60; minutes += 10) {
      expect(await asWas(person.sessionCookie)).not.toEqual(nobody);
      later(10);
    }
    expect(await asWas(person.sessionCookie)).toEqual(nobody);
  });

  it('a changed password ends the other sessions, and this one goes on under another token', async () => {
    const person = await clerk();
    const other = await knock(
      app,
      { loginName: person.loginName, password: PASSWORD },
      { from: newAddress() },
    );
    const before = person.sessionCookie;
    await person.changePassword('three-rivers-88');
    for (const cookie of [other.cookie, before]) expect(await asWas(cookie)).toEqual(nobody);
    expect(await asWas(person.sessionCookie)).not.toEqual(nobody);
  });

  it('a disabled account and an ended post', async () => {
    const [disabled, left] = [await clerk(), await clerk()];
    await trail.query(`update accounts set state = 'DISABLED' where id = $1`, [disabled.accountId]);
    expect(await asWas(disabled.sessionCookie)).toEqual(nobody);
    const { rows } = await trail.query('select id, version from mandates where account_id = $1', [
      left.accountId,
    ]);
    const [mandate] = rows as { id: string; version: number }[];
    const COMPLETE = `mutation($input: CompleteMandateInput!) { completeMandate(input: $input) { __typename ${REFUSAL} } }`;
    await administrator.done(COMPLETE, { mandateId: mandate?.id, expectedVersion: mandate?.version });
    expect(await asWas(left.sessionCookie)).toEqual(nobody);
  });
});

describe('A9: the cookie', () => {
  it('is read by no script, sent by no other site, and named __Host- behind TLS', async () => {
    const secure = await startTestApp({ secureCookies: true });
    try {
      for (const [one, prefix] of [
        [app, ''],
        [secure, '__Host-'],
      ] as const) {
        const { loginName } = await signedInAs(one, { post: 'OFFICE_CLERK', agencyId: 'HOUSING' });
        const { cookies } = await knock(one, { loginName, password: PASSWORD }, { from: newAddress() });
        expect(cookies.map(({ name }) => name).sort()).toEqual([`${prefix}device`, `${prefix}sid`]);
        for (const cookie of cookies)
          expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/' });
        expect(cookies.every(({ secure: isSecure }) => Boolean(isSecure) === (prefix !== ''))).toBe(true);
      }
    } finally {
      await secure.close();
    }
  });

  it('is the only place of the token: not in the answer, and in the table only as a hash', async () => {
    const { loginName } = await clerk();
    const answer = await send(app, {
      query: SIGN_IN,
      variables: { input: { loginName, password: PASSWORD } },
      from: newAddress(),
    });
    const token = answer.cookies.find(({ name }) => name === 'sid')?.value ?? '';
    expect(token.length).toBeGreaterThanOrEqual(43);
    expect(JSON.stringify(answer.body)).not.toContain(token);
    const { rows } = await trail.query('select 1 from sessions where position($1::bytea in token_hash) > 0', [
      Buffer.from(token),
    ]);
    expect(rows).toHaveLength(0);
  });
});

describe('A10: codes of the second factor', () => {
  it('a code works once, also for two at the same moment', async () => {
    const { loginName, codeApp } = await approver();
    later(1);
    const code = codeApp?.codeAt(app.clock.now()) ?? '';
    const answers = await Promise.all(
      [1, 2].map(() => knock(app, { loginName, password: PASSWORD, code }, { from: newAddress() })),
    );
    expect(answers.map(({ code: answer }) => answer).sort()).toEqual(['SIGNED_IN', 'SIGN_IN_FAILED']);
    const again = await knock(app, { loginName, password: PASSWORD, code }, { from: newAddress() });
    expect(again.code).toBe('SIGN_IN_FAILED');
  });

  it.each([
    [-20, 'SIGN_IN_FAILED'],
    [-2, 'SIGN_IN_FAILED'],
    [-1, 'SIGNED_IN'],
    [0, 'SIGNED_IN'],
    [1, 'SIGNED_IN'],
    [2, 'SIGN_IN_FAILED'],
    [20, 'SIGN_IN_FAILED'],
  ])('a code of %i steps away is answered with %s', async (steps, expected) => {
    const { loginName, codeApp } = await approver();
    later(2);
    const code = codeApp?.codeAt(app.clock.now(), steps) ?? '';
    expect((await knock(app, { loginName, password: PASSWORD, code }, { from: newAddress() })).code).toBe(
      expected,
    );
  });

  it('five wrong codes with the right password, then waiting', async () => {
    const { loginName, codeApp } = await approver();
    const code = codeApp?.codeAt(app.clock.now(), 50) ?? '';
    const codes: string[] = [];
    for (let tries = 0; tries < 7; tries += 1)
      codes.push((await knock(app, { loginName, password: PASSWORD, code }, { from: newAddress() })).code);
    expect(codes).toEqual([...Array<string>(5).fill('SIGN_IN_FAILED'), 'SIGN_IN_WAIT', 'SIGN_IN_WAIT']);
  });
});

describe('A11: getting round the second factor', () => {
  const START = `mutation($input: StartSecondFactorInput!) { startSecondFactor(input: $input) { __typename ${REFUSAL} } }`;
  const RESET_FACTOR = `mutation($input: AdministerAccountInput!) { resetSecondFactor(input: $input) { __typename ${REFUSAL} } }`;
  const RESET_PASSWORD = `mutation($input: AdministerAccountInput!) { resetPassword(input: $input) { __typename ... on ResetPasswordPayload { initialPassword } ${REFUSAL} } }`;

  it('the password alone neither opens the account nor replaces the factor', async () => {
    const person = await approver();
    expect(
      (await knock(app, { loginName: person.loginName, password: PASSWORD }, { from: newAddress() })).code,
    ).toBe('SIGN_IN_FAILED');
    person.provesByItself = false;
    later(6);
    expect(await person.refused(START, {})).toMatchObject({ code: 'ELEVATION_REQUIRED' });
    const byPassword = await send(app, {
      query: `mutation($input: ElevateInput!) { elevate(input: $input) { __typename ${REFUSAL} } }`,
      variables: { input: { password: PASSWORD } },
      cookie: person.sessionCookie,
    });
    expect(byPassword.body.data?.['elevate']).toMatchObject({ code: 'ELEVATION_FAILED' });
    expect(await trail.count('ElevationFailed', person.accountId)).toBe(1);
  });

  it('a session without the factor has no way to it but passing it', async () => {
    const person = await approver();
    await trail.query('update sessions set second_factor_at = null where account_id = $1', [
      person.accountId,
    ]);
    expect((await send(app, { cookie: person.sessionCookie })).body.data).toMatchObject({
      viewer: { awaits: 'VERIFY', permissions: ['session.read'] },
    });
    expect(await person.errorCode(START, { input: { idempotencyKey: 'replace-it-1' } })).toBe('NO_ACCESS');
    expect(await trail.count('attempt', 'startSecondFactor')).toBe(1);
  });

  it('no administrator alone has both the password and the factor', async () => {
    const { accountId } = await approver();
    const input = { accountId, expectedVersion: 1, idempotencyKey: 'both-of-them-1' };
    expect(await administrator.errorCode(RESET_FACTOR, { input })).toBe('NO_ACCESS');
    expect(await security.errorCode(RESET_PASSWORD, { input })).toBe('NO_ACCESS');
  });

  it('an administrator can only take it away: audited, and the person enrols anew before anything else', async () => {
    const person = await approver();
    await security.done(RESET_FACTOR, { accountId: person.accountId, expectedVersion: 1 });
    expect(await trail.count('SecondFactorReset', person.accountId)).toBe(1);
    expect((await send(app, { cookie: person.sessionCookie })).body.data).toEqual({ viewer: null });
    const { cookie } = await knock(
      app,
      { loginName: person.loginName, password: PASSWORD },
      { from: newAddress() },
    );
    expect((await send(app, { cookie })).body.data).toMatchObject({
      viewer: { awaits: 'ENROL', permissions: ['password.edit', 'secondFactor.edit', 'session.read'] },
    });
    expect(
      await security.refused(RESET_FACTOR, { accountId: security.accountId, expectedVersion: 1 }),
    ).toMatchObject({ code: 'OWN_ACCOUNT' });
  });

  it('a handed-out password must be changed, and is void after three days', async () => {
    const person = await clerk();
    const { initialPassword } = await administrator.done<{ initialPassword: string }>(RESET_PASSWORD, {
      accountId: person.accountId,
      expectedVersion: 1,
    });
    const input = { loginName: person.loginName, password: initialPassword };
    expect((await knock(app, input, { from: newAddress() })).code).toBe('SIGNED_IN');
    later(72 * 60 + 1);
    expect((await knock(app, input, { from: newAddress() })).code).toBe('SIGN_IN_FAILED');
  });
});

describe('A12: requests from other sites', () => {
  const payload = JSON.stringify({ query: 'mutation { signOut { __typename } }' });

  it.each([
    ['a form, urlencoded', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['a form, text/plain', { 'content-type': 'text/plain' }],
    ['a form, multipart', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['JSON without our header', { 'content-type': 'application/json' }],
    ['Origin null', { 'content-type': 'application/json', 'x-zhulian-csrf': '1', origin: 'null' }],
    [
      'another origin',
      { 'content-type': 'application/json', 'x-zhulian-csrf': '1', origin: 'https://evil.example' },
    ],
    [
      'another port of this host',
      { 'content-type': 'application/json', 'x-zhulian-csrf': '1', origin: 'http://localhost:81' },
    ],
    [
      'a sibling site',
      { 'content-type': 'application/json', 'x-zhulian-csrf': '1', 'sec-fetch-site': 'same-site' },
    ],
    [
      'a cross-site fetch with cookies',
      { 'content-type': 'application/json', 'x-zhulian-csrf': '1', 'sec-fetch-site': 'cross-site' },
    ],
  ])('%s changes nothing and is recorded', async (_name, headers) => {
    const person = await clerk();
    const before = await trail.count('attempt', 'CSRF');
    const response = await app.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: { ...headers, cookie: person.sessionCookie },
      payload,
      remoteAddress: newAddress(),
    });
    expect(response.statusCode).toBe(403);
    expect(response.headers['access-control-allow-origin']).toBeUndefined();
    expect(await trail.count('attempt', 'CSRF')).toBe(before + 1);
    expect((await send(app, { cookie: person.sessionCookie })).body.data).not.toEqual({ viewer: null });
  });

  it('a mutation by GET does not exist', async () => {
    const person = await clerk();
    const url = `/graphql?query=${encodeURIComponent('mutation { signOut { __typename } }')}`;
    const response = await app.http.inject({
      url,
      headers: { cookie: person.sessionCookie, 'x-zhulian-csrf': '1' },
    });
    expect(response.statusCode).toBe(404);
    expect((await send(app, { cookie: person.sessionCookie })).body.data).not.toEqual({ viewer: null });
  });

  it('our own page gets through, and a file cannot be sent from elsewhere', async () => {
    const person = await clerk();
    const own = { origin: 'http://localhost:80', 'sec-fetch-site': 'same-origin' };
    expect((await send(app, { query: VIEWER, cookie: person.sessionCookie, headers: own })).status).toBe(200);
    const upload = await app.http.inject({
      method: 'POST',
      url: '/files',
      headers: { cookie: person.sessionCookie, 'x-zhulian-csrf': '1', origin: 'null' },
    });
    expect(upload.statusCode).toBe(403);
  });
});
