import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { startTestApp, type TestApp } from '../../support/app.js';
import { publicClient, signedInAs } from '../../support/client.js';

const SIGN_IN = `mutation($input: SignInInput!) { signIn(input: $input) { __typename ... on Refusal { code } } }`;
const WORKLIST = `{ applications(first: 1) { totalCount } }`;

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

/** Ends every connection of the product, as a restart of PostgreSQL does; gives how many there were. */
async function breakConnections(): Promise<number> {
  const owner = new Client({ connectionString: app.ownerUrl });
  await owner.connect();
  try {
    const { rowCount } = await owner.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    );
    return rowCount ?? 0;
  } finally {
    await owner.end();
  }
}

describe('connections that break while nobody uses them', () => {
  it('do not end the product: the next question opens others', async () => {
    const clerk = await signedInAs(app, { post: 'OFFICE_DIRECTOR', agencyId: 'HOUSING' });
    const input = { loginName: 'nobody', password: 'a wrong one, for the counter', code: null };
    const failed = () => publicClient(app).result(SIGN_IN, input);
    // Each of the product's pools has a connection by then: requests, requests in a minute, failed tries.
    expect(await failed()).toMatchObject({ code: 'SIGN_IN_FAILED' });
    expect(await breakConnections()).toBeGreaterThanOrEqual(3);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await failed()).toMatchObject({ code: 'SIGN_IN_FAILED' });
    expect(await clerk.run(WORKLIST)).toHaveProperty('applications');
  });
});
