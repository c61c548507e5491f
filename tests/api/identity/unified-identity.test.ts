import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { pino } from 'pino';
import { migrateDatabase } from '../../../api/src/platform/db/migrate.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { REFUSAL, signedInAs, type TestClient } from '../../support/client.js';
import { startIdentityProvider, type IdentityProvider } from '../../support/identity-provider.js';
import { leaksIn, leaksInTables } from '../../support/leaks.js';
import { loginPassword, templateRoles, testKeys } from '../../support/template.js';
import { send, Trail, VIEWER } from './at-the-door.js';
import { atVersion, CONFIRM, confirmSignIn, REFUSE, RESET, type Reset } from './sign-in-reset-operations.js';

const REDIRECT_URL = 'http://localhost:8100/sign-in/unified/callback';
const MIGRATION = '20260723000100_sign_in_resets';
const LINK = `mutation($input: LinkExternalIdentityInput!) { linkExternalIdentity(input: $input) { __typename ... on LinkExternalIdentityPayload { account { externalSubject } } ${REFUSAL} } }`;

const logged: string[] = [];
let provider: IdentityProvider;
let app: TestApp;
let trail: Trail;
let administrator: TestClient;
let security: TestClient;

beforeAll(async () => {
  // It says at length that its quick start is no production.
  for (const level of ['warn', 'info'] as const)
    jest.spyOn(console, level).mockImplementation(() => undefined);
  provider = await startIdentityProvider(REDIRECT_URL);
  const log = pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) });
  app = await startTestApp({ unifiedIdentity: provider, log });
  trail = await Trail.open(app);
  administrator = await signedInAs(app, { post: 'SYSTEM_ADMIN', agencyId: 'HOUSING' });
  security = await signedInAs(app, { post: 'SECURITY_ADMIN', agencyId: 'HOUSING' });
});
afterAll(async () => {
  await trail.close();
  await app.close();
  provider.stop();
  // The worker's next file has the same console.
  jest.restoreAllMocks();
});

const cookieOf = (cookies: readonly { name: string; value: string }[], name: string): string => {
  const found = cookies.find((cookie) => cookie.name === name && cookie.value !== '');
  return found ? `${name}=${found.value}` : '';
};

async function begin(returnTo = '/work') {
  const started = await app.http.inject({ url: `/sign-in/unified?return=${encodeURIComponent(returnTo)}` });
  return { location: String(started.headers['location']), cookie: cookieOf(started.cookies, 'unified') };
}

/** A browser at the provider: follows redirects, fills in its login and consent pages, stops at our callback. */
async function atProvider(location: string, login: string): Promise<URL> {
  const jar = new Map<string, string>();
  let url = location;
  let body: URLSearchParams | null = null;
  for (let steps = 0; steps < 20; steps += 1) {
    const response: Response = await fetch(url, {
      redirect: 'manual',
      method: body ? 'POST' : 'GET',
      ...(body ? { body } : {}),
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/u.exec(line) ?? [];
      jar.set(name, value);
    }
    body = null;
    const next = response.headers.get('location');
    if (next) {
      url = new URL(next, url).href;
      if (url.startsWith(REDIRECT_URL)) return new URL(url);
      continue;
    }
    const page = await response.text();
    const prompt = /name="prompt" value="(\w+)"/u.exec(page)?.[1];
    const action = /action="([^"]+)"/u.exec(page)?.[1];
    if (!prompt || !action)
      throw new Error(`the provider answered ${response.status}: ${page.slice(0, 500)}`);
    url = new URL(action, url).href;
    body = new URLSearchParams({ prompt, ...(prompt === 'login' ? { login, password: 'any' } : {}) });
  }
  throw new Error('the provider never came back');
}

const callback = (search: string, cookie: string) =>
  app.http.inject({ url: `/sign-in/unified/callback${search}`, headers: cookie ? { cookie } : {} });

/** One administrator links, nobody has confirmed yet. */
async function linkAlone({ accountId }: TestClient, subject: string): Promise<void> {
  await administrator.done(LINK, { ...(await atVersion(administrator, accountId)), subject });
}

async function link(person: TestClient, subject: string): Promise<void> {
  await linkAlone(person, subject);
  if (subject !== '') await confirmSignIn(security, person.accountId);
}

/** Through the provider and back. */
async function signInAs(login: string) {
  const { location, cookie } = await begin();
  return callback((await atProvider(location, login)).search, cookie);
}

describe('signing in through the unified identity', () => {
  it('is told to the login page, and only where it is configured', async () => {
    const plain = await startTestApp();
    try {
      const [here, there] = await Promise.all(
        [app, plain].map((one) => one.http.inject({ url: '/sign-in/options' })),
      );
      expect(here?.json()).toEqual({ unifiedIdentity: '秦政通' });
      expect(there?.json()).toEqual({ unifiedIdentity: null });
      expect((await plain.http.inject({ url: '/sign-in/unified' })).statusCode).toBe(404);
    } finally {
      await plain.close();
    }
  });

  it('asks with PKCE, state and nonce, and brings a linked person to where they wanted to go', async () => {
    const person = await signedInAs(app, { post: 'OFFICE_CLERK', agencyId: 'HOUSING' });
    await link(person, 'clerk-17');
    const { location, cookie } = await begin('/work/applications?view=all');
    const asked = new URL(location).searchParams;
    expect(asked.get('code_challenge_method')).toBe('S256');
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(asked.get(name)?.length).toBeGreaterThan(20);
    const back = await atProvider(location, 'clerk-17');
    const answer = await callback(back.search, cookie);
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toContain('content="0;url=/work/applications?view=all"');
    const session = cookieOf(answer.cookies, 'sid');
    expect((await send(app, { cookie: session })).body.data).toMatchObject({
      viewer: { id: person.accountId, awaits: null, permissions: expect.arrayContaining(['feedback.read']) },
    });
    // The code is spent, and so is the cookie of this one sign-in.
    expect((await callback(back.search, cookie)).statusCode).toBe(400);
  });

  it('stands for the password only: the second factor is still to be passed', async () => {
    const person = await signedInAs(app, { post: 'COUNTY_APPROVER', agencyId: 'HOUSING' });
    await link(person, 'approver-3');
    const { location, cookie } = await begin();
    const answer = await callback((await atProvider(location, 'approver-3')).search, cookie);
    const session = cookieOf(answer.cookies, 'sid');
    expect((await send(app, { cookie: session })).body.data).toMatchObject({
      viewer: { awaits: 'VERIFY', permissions: ['session.read'] },
    });
    app.clock.advance(60_000);
    const passed = await send(app, {
      query: `mutation($input: ElevateInput!) { elevate(input: $input) { __typename ${REFUSAL} } }`,
      variables: { input: { code: person.codeApp?.nextCode(app.clock.now()) } },
      cookie: session,
    });
    expect(
      (await send(app, { query: VIEWER, cookie: cookieOf(passed.cookies, 'sid') })).body.data,
    ).toMatchObject({
      viewer: { awaits: null, permissions: expect.arrayContaining(['application.approve']) },
    });
  });

  it('opens nothing for whom nobody linked, nor for a disabled account, and writes it down', async () => {
    const disabled = await signedInAs(app, { post: 'OFFICE_CLERK', agencyId: 'HOUSING' });
    await link(disabled, 'gone-1');
    await trail.query(`update accounts set state = 'DISABLED' where id = $1`, [disabled.accountId]);
    for (const subject of ['gone-1', 'nobody-<b>1']) {
      const before = await trail.count('SignInFailed', 'unknown');
      const { location, cookie } = await begin();
      const answer = await callback((await atProvider(location, subject)).search, cookie);
      expect(answer.statusCode).toBe(403);
      expect(cookieOf(answer.cookies, 'sid')).toBe('');
      expect(answer.body).not.toContain('<b>1');
      expect(await trail.count('SignInFailed', 'unknown')).toBe(before + 1);
    }
  });

  it('opens nothing by a link that nobody confirmed: who linked it cannot come in as the other', async () => {
    const person = await signedInAs(app, { post: 'OFFICE_CLERK', agencyId: 'HOUSING' });
    await linkAlone(person, 'administrator-1');
    const held = await signInAs('administrator-1');
    expect(held.statusCode).toBe(403);
    expect(held.body).toContain('编号“administrator-1”的关联待安全管理员确认');
    expect(cookieOf(held.cookies, 'sid')).toBe('');
    expect(await trail.count('SignInHeld', person.accountId)).toBe(1);
    // The owner's password goes on working meanwhile.
    await person.signIn();
    const seen = await atVersion(security, person.accountId);
    await linkAlone(person, 'administrator-2');
    expect(await security.refused(CONFIRM, seen)).toMatchObject({ code: 'STALE_VERSION' });
    await security.done(REFUSE, await atVersion(security, person.accountId));
    expect((await signInAs('administrator-2')).body).toContain('还没有关联');
    await link(person, 'person-9');
    expect((await signInAs('person-9')).statusCode).toBe(200);
    expect(
      await administrator.refused(LINK, {
        ...(await atVersion(administrator, person.accountId)),
        subject: 'person-9',
      }),
    ).toMatchObject({ code: 'SUBJECT_LINKED' });
  });

  it('makes no whole password of the half that waits, and takes the half for no proof', async () => {
    const person = await signedInAs(app, { post: 'OFFICE_CLERK', agencyId: 'HOUSING' });
    await link(person, 'clerk-31');
    const { initialPassword } = await administrator.done<Reset>(
      RESET,
      await atVersion(administrator, person.accountId),
    );
    const cookie = cookieOf((await signInAs('clerk-31')).cookies, 'sid');
    const asked = async (operation: string, input: object) => {
      const type = `${operation.charAt(0).toUpperCase()}${operation.slice(1)}Input`;
      const query = `mutation($input: ${type}!) { answer: ${operation}(input: $input) { __typename ${REFUSAL} } }`;
      return (await send(app, { query, variables: { input }, cookie })).body.data?.['answer'];
    };
    expect(await asked('elevate', { password: initialPassword })).toMatchObject({ code: 'ELEVATION_FAILED' });
    expect(
      await asked('changePassword', {
        idempotencyKey: 'half-of-it-1',
        currentPassword: initialPassword,
        newPassword: 'nine-rivers-11',
      }),
    ).toMatchObject({ code: 'SIGN_IN_RESET_WAITS' });
  });

  it('refuses an answer with another state, without its cookie, or with a forged one', async () => {
    const { location, cookie } = await begin();
    const back = await atProvider(location, 'clerk-17');
    const other = await begin();
    expect((await callback(back.search, '')).statusCode).toBe(400);
    expect((await callback(back.search, 'unified=Zm9yZ2Vk')).statusCode).toBe(400);
    expect((await callback(back.search, other.cookie)).statusCode).toBe(400);
    back.searchParams.set('state', 'x'.repeat(43));
    expect((await callback(back.search, cookie)).statusCode).toBe(400);
  });

  it('refuses an answer that took longer than ten minutes', async () => {
    const { location, cookie } = await begin();
    const back = await atProvider(location, 'clerk-17');
    app.clock.advance(11 * 60_000);
    expect((await callback(back.search, cookie)).statusCode).toBe(400);
  });

  it.each(['//evil.example', 'https://evil.example', '/\\evil.example', '/x;url=//evil.example'])(
    'never leads to %s',
    async (returnTo) => {
      const { location, cookie } = await begin(returnTo);
      const answer = await callback((await atProvider(location, 'clerk-17')).search, cookie);
      expect(answer.body).toContain('content="0;url=/"');
    },
  );

  it('one subject belongs to one account', async () => {
    const [first, second] = [
      await signedInAs(app, { post: 'OFFICE_CLERK', agencyId: 'HOUSING' }),
      await signedInAs(app, { post: 'OFFICE_CLERK', agencyId: 'HOUSING' }),
    ];
    await link(first, 'twin-1');
    expect(
      await administrator.refused(LINK, {
        ...(await atVersion(administrator, second.accountId)),
        subject: 'twin-1',
      }),
    ).toMatchObject({ code: 'SUBJECT_TAKEN' });
    await link(first, '');
    await link(second, 'twin-1');
    expect(await trail.count('ExternalIdentityUnlinked', first.accountId)).toBe(1);
  });

  it('leaves no secret, code, state or cookie of the exchange in a table or in the log', async () => {
    const person = await signedInAs(app, { post: 'OFFICE_CLERK', agencyId: 'HOUSING' });
    await link(person, 'clerk-23');
    const { location, cookie } = await begin();
    const back = await atProvider(location, 'clerk-23');
    const answer = await callback(back.search, cookie);
    const value = (text: string) => text.slice(text.indexOf('=') + 1);
    const canaries = {
      'client secret': provider.clientSecret,
      code: back.searchParams.get('code') ?? '',
      state: back.searchParams.get('state') ?? '',
      nonce: new URL(location).searchParams.get('nonce') ?? '',
      'cookie of the exchange': value(cookie),
      session: value(cookieOf(answer.cookies, 'sid')),
    };
    for (const canary of Object.values(canaries)) expect(canary.length).toBeGreaterThan(15);
    expect((await leaksInTables(app.ownerUrl, canaries)).leaks).toEqual([]);
    expect(leaksIn('log', Buffer.from(logged.join('\n')), canaries)).toEqual([]);
  });

  it('counts a link of the version before as confirmed', async () => {
    const person = await signedInAs(app, { post: 'OFFICE_CLERK', agencyId: 'HOUSING' });
    await trail.query(
      'alter table external_identities drop column linked_by, drop column confirmed_by, drop column confirmed_at',
    );
    await trail.query(`alter table accounts drop column sign_in_reset_by, drop column sign_in_reset_at,
      drop column sign_in_reset_hash, drop column sign_in_confirmed_by, drop column sign_in_confirmed_at`);
    await trail.query(
      `insert into external_identities (account_id, issuer, subject, linked_at) values ($1, $2, 'old-hand-1', now())`,
      [person.accountId, provider.issuer],
    );
    await trail.query('delete from migrations where name = $1', [MIGRATION]);
    const secrets = { loginPassword, claimsKey: testKeys.claims };
    expect((await migrateDatabase(app.ownerUrl, templateRoles, secrets)).applied).toEqual([MIGRATION]);
    expect((await signInAs('old-hand-1')).statusCode).toBe(200);
    await person.signIn();
  });
});
