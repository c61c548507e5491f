import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { startTestApp, TEST_DAY, type TestApp } from '../../support/app.js';
import { signedInAs, type TestClient } from '../../support/client.js';

const VIEWER = '{ viewer { id permissions } }';
const NOT_THERE = 'query($id: ID!) { account(id: $id) { id } }';
const MINUTE = 60_000;

let app: TestApp;
let owner: Client;
beforeAll(async () => {
  app = await startTestApp();
  owner = new Client({ connectionString: app.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await app.close();
});

const clerk = (): Promise<TestClient> =>
  signedInAs(app, {
    post: 'COMMUNITY_CLERK',
    agencyId: 'COMMUNITY_610499001001',
    communityId: '610499001001',
  });

/** As the browser sends it: without the test client's second sign-in. */
async function permissionsOf(cookie: string): Promise<readonly string[] | null> {
  const answer = await app.http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { cookie, 'x-zhulian-csrf': '1', 'content-type': 'application/json' },
    payload: { query: VIEWER },
  });
  const { data } = answer.json<{ data: { viewer: { permissions: string[] } | null } }>();
  return data.viewer?.permissions ?? null;
}

it('gives nothing of a post from the very next request after it ended', async () => {
  const { sessionCookie, accountId } = await clerk();
  expect(await permissionsOf(sessionCookie)).toContain('application.read');
  await owner.query('update mandates set valid_until = $2 where account_id = $1', [
    accountId,
    app.clock.now(),
  ]);
  const left = await permissionsOf(sessionCookie);
  expect(left).toContain('session.read');
  expect(left).not.toContain('application.read');
});

it('ends at once when the session was ended in the database', async () => {
  const { sessionCookie, accountId } = await clerk();
  expect(await permissionsOf(sessionCookie)).not.toBeNull();
  await owner.query('update sessions set ended_at = $2 where account_id = $1', [accountId, app.clock.now()]);
  expect(await permissionsOf(sessionCookie)).toBeNull();
});

it('stays alive through denied requests, and ends after a quarter of an hour without one', async () => {
  const person = await clerk();
  for (let times = 1; times <= 3; times += 1) {
    app.clock.set(new Date(TEST_DAY.getTime() + times * 10 * MINUTE));
    expect(await person.errorCode(NOT_THERE, { id: person.accountId })).toBe('NO_ACCESS');
  }
  expect(await permissionsOf(person.sessionCookie)).not.toBeNull();
  app.clock.set(new Date(app.clock.now().getTime() + 16 * MINUTE));
  expect(await permissionsOf(person.sessionCookie)).toBeNull();
});
