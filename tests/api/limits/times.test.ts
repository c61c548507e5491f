import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect, type AddressInfo } from 'node:net';
import { Client } from 'pg';
import { signedInAs, type TestClient } from '../../support/client.js';
import { County } from '../../support/factories/county.js';
import { aPerson } from '../../support/factories/people.js';
import { HEADERS, sendRaw, type RawAnswer } from './raw.js';

let county: County;
let office: TestClient;
let secondOffice: TestClient;

/** A table whose inserts take so long: what a statement of the product does on a bad day. */
async function slow(table: string, seconds: number, when = 'true'): Promise<void> {
  const name = `nap_${table}_${String(seconds).replace('.', '_')}`;
  await county.rows(
    `create trigger ${name} before insert on ${table} for each row when (${when}) execute function nap('${seconds}')`,
  );
}

beforeAll(async () => {
  county = await County.start();
  office = await county.as('office');
  secondOffice = await signedInAs(county.app, { post: 'OFFICE_CLERK', agencyId: 'HOUSING' });
  await county.rows(
    `create function nap() returns trigger language plpgsql as $$ begin perform pg_sleep(tg_argv[0]::float8); return new; end $$`,
  );
});
afterAll(() => county.close());

let keys = 0;
const SHAPE = '__typename ... on Refusal { code }';
const INPUTS = {
  savePreference: ['SavePreferenceInput', { key: 'limits', value: '1' }],
  sendFeedback: ['SendFeedbackInput', { page: '/', text: '页面打开慢' }],
  declareRelative: ['DeclareRelativeInput', { relation: '弟弟', idNumber: '' }],
} as const;

interface Timed extends RawAnswer {
  readonly seconds: number;
}

async function timed(act: () => Promise<RawAnswer>): Promise<Timed> {
  const startedAt = performance.now();
  const answer = await act();
  return { ...answer, seconds: (performance.now() - startedAt) / 1000 };
}

function sent(name: keyof typeof INPUTS, more: object = {}, key = `limit-of-time-${(keys += 1)}`) {
  const [type, input] = INPUTS[name];
  return timed(() =>
    sendRaw(county.app, office.sessionCookie, {
      query: `mutation($input: ${type}!) { ${name}(input: $input) { ${SHAPE} } }`,
      variables: { input: { ...input, ...more, idempotencyKey: key } },
    }),
  );
}

const BUSY = /^系统正忙，没有保存这次操作。/u;
const UNKNOWN = /再点一次同一个按钮即可，不会重复办理。$/u;
const seconds = (count: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, count * 1000));

/** Sets an agency's contact while somebody else holds its row for so long. */
async function waitingFor(client: TestClient, agencyId: string, held: number): Promise<Timed> {
  const owner = new Client({ connectionString: county.app.ownerUrl });
  await owner.connect();
  await owner.query('begin');
  await owner.query('select 1 from agencies where id = $1 for update', [agencyId]);
  const released = seconds(held).then(() => owner.query('commit'));
  const answer = await timed(() =>
    sendRaw(county.app, client.sessionCookie, {
      query: `mutation($input: SetAgencyContactInput!) { setAgencyContact(input: $input) { ${SHAPE} } }`,
      variables: {
        input: {
          idempotencyKey: `lock-for-${agencyId}`,
          agencyId,
          phone: '029-38000002',
          address: '一楼大厅',
        },
      },
    }),
  );
  await released;
  await owner.end();
  return answer;
}

/** A request whose body comes a byte at a time, its last byte after so long. */
async function trickled(forSeconds: number): Promise<{ status: number; text: string; seconds: number }> {
  const { port } = county.app.http.server.address() as AddressInfo;
  const body = JSON.stringify({ query: '{ viewer { id } }' });
  const socket = connect(port, '127.0.0.1');
  const startedAt = performance.now();
  let text = '';
  socket.on('data', (chunk) => (text += chunk.toString()));
  socket.on('error', () => undefined);
  const headers = Object.entries({ ...HEADERS, host: 'localhost', 'content-length': body.length });
  socket.write(
    `POST /graphql HTTP/1.1\r\n${headers.map(([name, value]) => `${name}: ${value}`).join('\r\n')}\r\n\r\n`,
  );
  const rest = body.slice(10);
  for (const byte of body.slice(0, 10)) {
    await seconds(forSeconds / 10);
    socket.write(byte);
  }
  socket.write(rest);
  await seconds(0.5);
  socket.destroy();
  return {
    status: Number(text.split(' ')[1]),
    text,
    seconds: (performance.now() - startedAt) / 1000,
  };
}

describe('the limits of time', () => {
  it('stand at 10 s a request, 5 s a statement, 3 s a lock and 10 s idle in a transaction', async () => {
    await county.app.http.listen({ host: '127.0.0.1', port: 0 });
    await slow('preferences', 5.5);
    await slow('idempotency_keys', 4.6, `new.operation = 'sendFeedback'`);
    await slow('feedback_notes', 4.4);
    for (const [table, when] of [
      ['idempotency_keys', `new.operation = 'declareRelative'`],
      ['declared_relatives', 'true'],
      ['audit_events', `new.type = 'RelativeDeclared'`],
    ] as const)
      await slow(table, 4.2, when);
    const { pool } = county.app.environment;
    const idleFor = async (time: number): Promise<unknown> => {
      const client = await pool.connect();
      client.on('error', () => undefined);
      await client.query('begin');
      await seconds(time);
      try {
        return (await client.query('select 1 as one')).rows;
      } catch (error) {
        return error;
      } finally {
        client.release(true);
      }
    };
    const relative = { idNumber: aPerson().idNumber };
    const [statement, below, above, lockBelow, lockAbove, idleBelow, idleAbove, bodyBelow, bodyAbove] =
      await Promise.all([
        sent('savePreference'),
        sent('sendFeedback'),
        sent('declareRelative', relative, 'limit-of-the-request'),
        waitingFor(office, 'HOUSING', 2.5),
        waitingFor(secondOffice, 'DISCIPLINE', 3.8),
        idleFor(9),
        idleFor(10.6),
        trickled(9),
        trickled(10.8),
      ]);

    // One statement: 5.5 s is stopped, 4.6 s is not.
    expect([statement.status, statement.code]).toEqual([503, 'BUSY']);
    expect(statement.message).toMatch(BUSY);
    expect(statement.seconds).toBeGreaterThan(4.9);
    expect(await county.rows(`select 1 from preferences where key = 'limits'`)).toEqual([]);
    // One request: 9 s in two statements are answered, 12.6 s in three are not.
    expect([below.status, below.data]).toEqual([
      200,
      { sendFeedback: { __typename: 'SendFeedbackPayload' } },
    ]);
    expect(below.seconds).toBeGreaterThan(8.9);
    expect([above.status, above.code]).toEqual([503, 'OUTCOME_UNKNOWN']);
    expect(above.message).toMatch(UNKNOWN);
    expect(above.seconds).toBeGreaterThan(9.9);
    expect(above.seconds).toBeLessThan(11);
    // One lock.
    expect([lockBelow.status, lockBelow.data]).toEqual([
      200,
      { setAgencyContact: { __typename: 'SetAgencyContactPayload' } },
    ]);
    expect([lockAbove.status, lockAbove.code]).toEqual([503, 'BUSY']);
    expect(lockAbove.message).toMatch(BUSY);
    // A transaction that nobody goes on with.
    expect(idleBelow).toEqual([{ one: 1 }]);
    expect(idleAbove).toBeInstanceOf(Error);
    // A body that does not arrive.
    expect(bodyBelow.status).toBe(200);
    expect(bodyAbove.status).toBe(503);
    expect(bodyAbove.text).toContain('OUTCOME_UNKNOWN');

    // What was answered with "unknown" is done once by the same button.
    await seconds(3);
    const again = await sent('declareRelative', relative, 'limit-of-the-request');
    expect(again.data).toEqual({ declareRelative: { __typename: 'DeclareRelativePayload' } });
    expect(await county.rows('select relation from declared_relatives')).toEqual([{ relation: '弟弟' }]);
  });
});
