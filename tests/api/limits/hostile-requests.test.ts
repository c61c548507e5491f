import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newKey, type TestClient } from '../../support/client.js';
import { County } from '../../support/factories/county.js';
import { anApplication, mutationText } from '../../support/factories/application.js';
import { aPerson } from '../../support/factories/people.js';
import { HEADERS, sendRaw } from './raw.js';

let county: County;
let clerk: TestClient;

beforeAll(async () => {
  county = await County.start();
  clerk = await county.as('clerk');
});
afterAll(() => county.close());

describe('a hostile request', () => {
  it.each(['id', 'state', 'status', 'agencyId', 'createdBy', 'version', 'constructor'])(
    'an input with a key of the server’s own is refused, whatever the key: %s',
    async (key) => {
      const made = await anApplication(county).entered();
      const before = await county.footprint();
      const input = { idempotencyKey: newKey(), ...made.ref(), [key]: 'APPROVED' };
      const answer = await sendRaw(county.app, clerk.sessionCookie, {
        query: mutationText('submitApplication'),
        variables: { input },
      });
      expect([answer.status, answer.code]).toEqual([400, 'BAD_USER_INPUT']);
      expect(await county.footprint()).toEqual(before);
    },
  );

  it('an answer is kept by no cache and framed by no page', async () => {
    const { headers } = await county.app.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: { ...HEADERS, cookie: clerk.sessionCookie },
      payload: { query: '{ viewer { id } }' },
    });
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'referrer-policy': 'no-referrer',
    });
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy']).toContain("object-src 'none'");
    expect(headers['x-powered-by']).toBeUndefined();
  });

  it.each(['GET', 'PUT', 'DELETE', 'OPTIONS'] as const)(
    'an upgrade to a socket is not offered: %s',
    async (method) => {
      const { statusCode } = await county.app.http.inject({
        method,
        url: '/graphql',
        headers: {
          connection: 'upgrade',
          upgrade: 'websocket',
          'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
          'sec-websocket-version': '13',
          'sec-websocket-protocol': 'graphql-transport-ws',
        },
      });
      expect(statusCode).toBe(404);
    },
  );

  it('a value that does not fit is not said back', async () => {
    const { idNumber } = aPerson();
    for (const payload of [
      { query: 'query($n: Int!) { applications(first: $n) { items { id } } }', variables: { n: idNumber } },
      { query: `{ applications(first: "${idNumber}") { items { id } } }` },
      { query: `{ applications(first: ${idNumber}` },
      { query: `{ p${idNumber} }` },
    ]) {
      const answer = await sendRaw(county.app, clerk.sessionCookie, payload);
      expect(answer.status).toBe(400);
      expect(JSON.stringify(answer)).not.toContain(idNumber);
    }
  });

  it('text in the place of an id is a thing that is not there', async () => {
    const attempts = () =>
      county.rows(`select 1 from audit_events where type = 'attempt' and actor_id = $1`, [clerk.accountId]);
    for (const applicationId of ['我的申请', '', "' or 1=1 --"]) {
      const before = (await attempts()).length;
      const input = { idempotencyKey: newKey(), applicationId, expectedVersion: 1 };
      const answer = await sendRaw(county.app, clerk.sessionCookie, {
        query: mutationText('submitApplication'),
        variables: { input },
      });
      expect(answer.code).toBe('NO_ACCESS');
      expect(await attempts()).toHaveLength(before + 1);
    }
    const ended = await clerk.errorCode(
      'mutation($input: EndSessionInput!) { endSession(input: $input) { __typename } }',
      { input: { idempotencyKey: newKey(), sessionId: '我的会话' } },
    );
    expect(ended).toBe('NO_ACCESS');
  });
});
