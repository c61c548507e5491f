import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { startTestApp, type TestApp } from '../../support/app.js';
import { signedInAs } from '../../support/client.js';
import { sendRaw } from './raw.js';

const PERSON = 40;
const ADDRESS = 30;
const rates = { requestsPerMinute: { person: PERSON, address: ADDRESS } };
const OWN = '{ viewer { id } }';

let first: TestApp;
let second: TestApp;
let owner: Client;
let cookie: string;
/** Somebody else, signed in at the same time. */
let other: string;

beforeAll(async () => {
  first = await startTestApp(rates);
  owner = new Client({ connectionString: first.ownerUrl });
  await owner.connect();
  second = await startTestApp({ ...rates, onDatabase: new URL(first.ownerUrl).pathname.slice(1) });
  cookie = (await signedInAs(first, { post: 'LIAISON', agencyId: 'DISCIPLINE' })).sessionCookie;
  other = (await signedInAs(first, { post: 'OFFICE_CLERK', agencyId: 'HOUSING' })).sessionCookie;
});
afterAll(async () => {
  await second.close();
  await owner.end();
  await first.close();
});

/** Asks both processes in turn until both refuse; how many were answered. */
async function answeredByBoth(token: string): Promise<number> {
  let answered = 0;
  const open = new Set([first, second]);
  while (open.size > 0) {
    for (const app of open) {
      const { status, code, message } = await sendRaw(app, token, { query: OWN });
      if (status === 200) answered += 1;
      else {
        expect([status, code]).toEqual([429, 'TOO_MANY_REQUESTS']);
        expect(message).toMatch(/^操作过于频繁，系统暂时没有处理。请在 \d+ 秒后再试。$/u);
        open.delete(app);
      }
    }
  }
  return answered;
}

const attempts = async (): Promise<number> => {
  const { rows } = await owner.query<{ total: number }>(
    `select count(*)::int as total from audit_events where type = 'attempt' and object_id = 'request.rate'`,
  );
  return rows[0]?.total ?? 0;
};

describe('two processes on one database', () => {
  it('let one person ask so often in a minute and no more, whichever of them is asked', async () => {
    // Signing in counted against the address: there was no session yet.
    expect(await answeredByBoth(cookie)).toBe(PERSON);
    expect(await attempts()).toBe(2);
  });

  it('do not record every refusal of a flood', async () => {
    for (let n = 0; n < 20; n += 1) await sendRaw(n % 2 ? first : second, cookie, { query: OWN });
    expect(await attempts()).toBe(2);
  });

  it('answer others meanwhile', async () => {
    expect((await sendRaw(first, other, { query: OWN })).status).toBe(200);
    expect((await sendRaw(second, other, { query: OWN })).status).toBe(200);
  });

  it('let one address without a session ask so often and no more', async () => {
    // Two people signed in from it.
    expect(await answeredByBoth('')).toBe(ADDRESS - 2);
  });

  it('keep the count over a restart, and forget it when the minute is over', async () => {
    const database = new URL(first.ownerUrl).pathname.slice(1);
    const restarted = await startTestApp({ ...rates, onDatabase: database });
    expect((await sendRaw(restarted, cookie, { query: OWN })).status).toBe(429);
    await restarted.close();
    await owner.query(`update rate_limits set expire = 0 where key like 'requests%'`);
    const later = await startTestApp({ ...rates, onDatabase: database });
    expect((await sendRaw(later, cookie, { query: OWN })).status).toBe(200);
    await later.close();
  });

  it('count files and proofs of the log too, by the address they are asked from', async () => {
    await owner.query(`update rate_limits set expire = 0 where key like 'requests%'`);
    const third = await startTestApp({ ...rates, onDatabase: new URL(first.ownerUrl).pathname.slice(1) });
    const statuses: number[] = [];
    for (const url of Array.from({ length: ADDRESS + 5 }, (_, n) =>
      n % 2 ? '/audit/checkpoint' : '/files/none',
    ))
      statuses.push((await third.http.inject({ method: 'GET', url })).statusCode);
    await third.close();
    expect(statuses.slice(0, ADDRESS)).not.toContain(429);
    expect(statuses.slice(ADDRESS)).toEqual(Array.from({ length: 5 }, () => 429));
  });

  it('hold it when two hundred requests come at once', async () => {
    await owner.query(`update rate_limits set expire = 0 where key like 'requests%'`);
    const third = await startTestApp({ ...rates, onDatabase: new URL(first.ownerUrl).pathname.slice(1) });
    const statuses = await Promise.all(
      Array.from({ length: 200 }, async () => (await sendRaw(third, other, { query: OWN })).status),
    );
    await third.close();
    expect(statuses.filter((status) => status === 200)).toHaveLength(PERSON);
    expect(statuses.filter((status) => status === 429)).toHaveLength(200 - PERSON);
  });
});
