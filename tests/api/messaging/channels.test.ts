import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { pino } from 'pino';
import { deliverNotification, notify } from '../../../api/src/modules/messaging/index.js';
import { sealAddresses } from '../../../api/src/modules/messaging/service/contact-addresses.js';
import { openChannels, type ChannelSettings } from '../../../api/src/open-channels.js';
import { NotWorthRetrying } from '../../../api/src/platform/jobs/job-queue.js';
import { PgBossQueue } from '../../../api/src/platform/jobs/pg-boss-queue.js';
import { startTestApp, TEST_DAY, type TestApp } from '../../support/app.js';
import { REFUSAL, signedInAs, type TestClient } from '../../support/client.js';
import { LineServer } from '../../support/line-server.js';

const KEY = 'a key that both sides know';
const SAVE = `mutation($input: SaveContactCardInput!) { saveContactCard(input: $input) { ... on SaveContactCardPayload { __typename accountId } ${REFUSAL} } }`;
const CARD = `{ myContactCard { email phone emailScope smsScope isEmailOpen isSmsOpen version } }`;

let mail: LineServer;
let sms: LineServer;
let settings: ChannelSettings;
let app: TestApp;
let owner: Client;
let clerk: TestClient;

beforeAll(async () => {
  mail = await LineServer.start('mail-server.mjs');
  sms = await LineServer.start('sms-gateway.mjs', KEY);
  settings = {
    publicUrl: 'https://zhulian.example.cn',
    smtp: { url: `smtp://127.0.0.1:${mail.port}`, from: 'zhulian@example.cn' },
    sms: { url: `http://127.0.0.1:${sms.port}/messages`, key: KEY },
  };
  app = await startTestApp({ channels: openChannels(settings) });
  owner = new Client({ connectionString: app.ownerUrl });
  await owner.connect();
  clerk = await signedInAs(app, { post: 'OFFICE_CLERK', agencyId: 'HOUSING' });
}, 60_000);
beforeEach(async () => {
  app.clock.set(TEST_DAY);
  app.jobs.sent.splice(0);
  for (const server of [mail, sms]) {
    server.lines.splice(0);
    server.tell('go');
  }
  await owner.query('delete from contact_cards');
});
afterAll(async () => {
  await owner.end();
  await app.close();
  await mail.stop();
  await sms.stop();
});

const save = (more: Record<string, unknown> = {}) => ({
  expectedVersion: 0,
  email: 'clerk@example.cn',
  phone: '',
  emailScope: 'ALL',
  smsScope: 'NONE',
  ...more,
});

/** Tells the clerk; the jobs that it made. */
async function tell(more: { isEscalation?: boolean; fails?: boolean } = {}): Promise<string[]> {
  const work = app.workAsSystem('test', []);
  const { isEscalation = false, fails = false } = more;
  app.jobs.sent.splice(0);
  const message = {
    aboutId: randomUUID(),
    title: '督办任务已退回',
    body: 'DB2026-0001《测试》',
    link: '/joint/tasks/1',
  };
  await work
    .atomically(async () => {
      await notify(work, { accountIds: [clerk.accountId] }, { ...message, isEscalation });
      if (fails) throw new Error('rolled back');
      return { refused: false };
    })
    .catch((error: unknown) => {
      if (!fails) throw error;
    });
  return app.jobs.sent
    .filter(({ queue }) => queue === 'deliver-notification')
    .map(({ payload }) => String(payload['deliveryId']));
}
const deliver = (id: string) =>
  deliverNotification((cause, permissions) => app.workAsSystem(cause, permissions), id);
const stateOf = async (id: string) =>
  (
    await owner.query<{ state: string; fault: string | null; attempts: number }>(
      'select state, fault, attempts from notification_deliveries where id = $1',
      [id],
    )
  ).rows[0];
const taken = (server: LineServer, key: string) => server.lines.filter((line) => key in line);

/** A worker of its own that is killed once the other side has the message in its hands. */
async function killedWorker(id: string, server: LineServer, key: string): Promise<void> {
  const script = fileURLToPath(new URL('../../support/delivery-process.mjs', import.meta.url));
  const database = new URL(app.ownerUrl).pathname.slice(1);
  const args = [script, database, TEST_DAY.toISOString(), id, JSON.stringify(settings)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = once(child, 'exit');
  await server.line(key);
  child.kill('SIGKILL');
  await ended;
}

describe('where somebody wants to be told', () => {
  it('is said by the person alone: escalations by e-mail once there is an address, nothing before', async () => {
    expect(await clerk.run(CARD)).toEqual({
      myContactCard: {
        email: null,
        phone: null,
        emailScope: 'ESCALATIONS',
        smsScope: 'NONE',
        isEmailOpen: true,
        isSmsOpen: true,
        version: 0,
      },
    });
    expect(await tell({ isEscalation: true })).toEqual([]);
    await clerk.done(SAVE, save({ emailScope: 'ESCALATIONS' }));
    expect(await tell()).toEqual([]);
    expect(await tell({ isEscalation: true })).toHaveLength(1);
    expect(await clerk.refused(SAVE, save())).toMatchObject({ __typename: 'StaleVersion' });
    for (const wrong of [
      { email: 'no address' },
      { email: 'a@example.cn, b@example.cn' },
      { email: 'a@example.cn\nBcc: b@example.cn' },
      { phone: '12345' },
      { phone: '029-12345678' },
      { smsScope: 'ALL' },
    ])
      expect(await clerk.refused(SAVE, save({ expectedVersion: 1, ...wrong }))).toMatchObject({
        code: 'INPUT_INVALID',
      });
    const { rows } = await owner.query(`select * from audit_events where type = 'ContactCardSaved'`);
    // That it changed, never to what.
    const said = rows.map((row) =>
      Object.values(row as object)
        .map((value) => (Buffer.isBuffer(value) ? value.toString() : JSON.stringify(value)))
        .join(' '),
    );
    expect(said.join(' ')).toContain('ESCALATIONS');
    expect(said.join(' ')).not.toContain('example.cn');
    expect(rows).toHaveLength(1);
  });
});

describe('a message on its way out', () => {
  it('is delivered once by each chosen channel, with its title and a link and nothing of its text', async () => {
    await clerk.done(SAVE, save({ phone: '138 0000 1234', smsScope: 'ALL' }));
    expect(
      await tell({ fails: true }).then(
        async () =>
          (
            await owner.query(
              'select 1 from notification_deliveries n where not exists (select 1 from notifications m where m.id = n.notification_id)',
            )
          ).rowCount,
      ),
    ).toBe(0);
    const ids = await tell();
    expect(ids).toHaveLength(2);
    for (const id of [...ids, ...ids]) await deliver(id);
    const [letter] = taken(mail, 'text');
    expect(taken(mail, 'text')).toHaveLength(1);
    expect(letter?.['to']).toEqual(['clerk@example.cn']);
    const text = Buffer.from(
      String(letter?.['text']).split('\r\n\r\n').slice(1).join(''),
      'base64',
    ).toString();
    expect(text).toContain('督办任务已退回');
    expect(text).toContain('https://zhulian.example.cn/joint/tasks/1');
    expect(text).not.toContain('DB2026');
    expect(taken(sms, 'taken')).toEqual([
      {
        taken: {
          id: ids.find((id) => String(JSON.stringify(taken(sms, 'taken'))).includes(id)),
          to: '13800001234',
          title: '督办任务已退回',
          link: 'https://zhulian.example.cn/joint/tasks/1',
        },
      },
    ]);
    expect(taken(sms, 'forged')).toEqual([]);
  });

  it('is neither lost nor sent twice when the worker is killed in the middle', async () => {
    await clerk.done(SAVE, save({ phone: '13800001234', smsScope: 'ALL' }));
    const ids = await tell();
    mail.tell('hold');
    sms.tell('hold');
    const { rows } = await owner.query<{ id: string; channel: string }>(
      'select id, channel from notification_deliveries where id = any($1)',
      [ids],
    );
    const byMail = String(rows.find(({ channel }) => channel === 'EMAIL')?.id);
    const bySms = String(rows.find(({ channel }) => channel === 'SMS')?.id);
    await killedWorker(byMail, mail, 'held');
    await killedWorker(bySms, sms, 'taken');
    expect(await stateOf(byMail)).toMatchObject({ state: 'SENDING' });
    mail.tell('go');
    sms.tell('go');
    // As long as the first worker might be alive, nobody else sends.
    await expect(deliver(byMail)).rejects.toThrow('another worker');
    app.clock.advance(120_000);
    for (const id of [byMail, bySms, byMail, bySms]) await deliver(id);
    expect(taken(mail, 'text')).toHaveLength(1);
    // The gateway had it already and knows the key: one short message went out.
    expect(taken(sms, 'taken')).toHaveLength(1);
    expect(taken(sms, 'repeated')).toEqual([{ repeated: bySms }]);
    for (const id of [byMail, bySms]) expect(await stateOf(id)).toMatchObject({ state: 'SENT', attempts: 2 });
  }, 60_000);

  it('is tried again while the other side is away, given up when refused, and never holds up others', async () => {
    await clerk.done(SAVE, save({ email: 'refuse@example.cn', phone: '13800001234', smsScope: 'ALL' }));
    sms.tell('fail');
    const ids = await tell();
    const results = await Promise.allSettled(ids.map(deliver));
    const faults = await Promise.all(ids.map(stateOf));
    expect(faults.map((one) => one?.fault).sort()).toEqual(['SMS 503', 'SMTP 550']);
    expect(
      results.map((one) => one.status === 'rejected' && one.reason instanceof NotWorthRetrying).sort(),
    ).toEqual([false, true]);
    // What was dealt with meanwhile is not sent any more.
    const [later] = await tell();
    await owner.query('update notifications set settled_at = now()');
    await deliver(String(later));
    expect(await stateOf(String(later))).toMatchObject({ state: 'CANCELLED' });
  });

  it('goes through the queue: a refusal fails at once and is shown, a server that is down is tried later, others pass', async () => {
    await clerk.done(SAVE, save({ email: 'later@example.cn' }));
    const [down] = await tell();
    await clerk.done(SAVE, save({ expectedVersion: 1, email: 'refuse@example.cn' }));
    const [refused] = await tell();
    const queue = new PgBossQueue(app.ownerUrl, pino({ level: 'silent' }));
    const handler = async ({ deliveryId = '' }: Readonly<Record<string, string>>) => {
      const address =
        deliveryId === down
          ? 'later@example.cn'
          : deliveryId === refused
            ? 'refuse@example.cn'
            : 'clerk@example.cn';
      const { wrappedKey, ciphertext } = sealAddresses(app.environment.keys, clerk.accountId, {
        email: address,
        phone: null,
      });
      await owner.query('update contact_cards set wrapped_key = $1, ciphertext = $2', [
        wrappedKey,
        ciphertext,
      ]);
      await deliver(deliveryId);
    };
    const [good] = await tell();
    const runner = {
      objects: async ({ text, values }: { text: string; values: unknown[] }) =>
        (await owner.query(text, values)).rows,
    };
    await queue.start(new Map([['deliver-notification', handler]]), new Map());
    for (const id of [down, refused, good])
      await queue.send(runner as never, 'deliver-notification', { deliveryId: String(id) });
    const jobs = async () =>
      (
        await owner.query<{ id: string; state: string; waits: boolean }>(
          `select data->>'deliveryId' as id, state, start_after > now() + interval '5 seconds' as waits from pgboss.job where name = 'deliver-notification'`,
        )
      ).rows;
    try {
      for (;;) {
        const states = await jobs();
        if (states.length === 3 && states.every(({ state }) => !['created', 'active'].includes(state))) break;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    } finally {
      await queue.stop();
    }
    const ended = new Map((await jobs()).map((job) => [job.id, job]));
    expect(ended.get(String(good))?.state).toBe('completed');
    expect(ended.get(String(refused))?.state).toBe('failed');
    expect(ended.get(String(down))).toMatchObject({ state: 'retry', waits: true });
    const admin = await signedInAs(app, { post: 'SYSTEM_ADMIN', agencyId: 'DATA_CENTER' });
    const { jobQueues } = await admin.run<{ jobQueues: { id: string; failed: number }[] }>(
      '{ jobQueues { id failed } }',
    );
    expect(jobQueues.find(({ id }) => id === 'deliver-notification')).toMatchObject({ failed: 1 });
  }, 60_000);
});
