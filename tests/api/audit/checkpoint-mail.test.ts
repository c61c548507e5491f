import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mailCheckpoint } from '../../../api/src/modules/audit/index.js';
import { openAuditLog } from '../../../api/src/modules/audit/service/audit-log.js';
import { exportLog } from '../../../api/src/modules/audit/service/export-log.js';
import { openChannels, type ChannelSettings } from '../../../api/src/open-channels.js';
import { NotWorthRetrying } from '../../../api/src/platform/jobs/job-queue.js';
import { startTestApp, TEST_DAY, type TestApp } from '../../support/app.js';
import { LineServer } from '../../support/line-server.js';
import { testAudit } from '../../support/template.js';
import { OwnersLog, sequence, writeEvents } from './log.js';
import { hasPython, verifyByNode, verifyByPython } from './standalone.js';

const auditLog = openAuditLog(testAudit);
const key = auditLog.signer.verifier.text;

let mail: LineServer;
let settings: ChannelSettings;
let folder: string;
let county: TestApp;
let owner: OwnersLog;
const others: TestApp[] = [];

const databaseOf = (app: TestApp): string => new URL(app.ownerUrl).pathname.slice(1);

/** The same county with these mailboxes in its configuration. */
async function withMailboxes(...anchorAddresses: string[]): Promise<TestApp> {
  const app = await startTestApp({
    onDatabase: databaseOf(county),
    audit: { anchorAddresses },
    channels: openChannels(settings),
  });
  others.push(app);
  return app;
}
const send = (app: TestApp): Promise<void> =>
  mailCheckpoint((cause, permissions) => app.workAsAuditReader(cause, permissions));
const letters = (): { to: string[]; text: string }[] =>
  mail.lines.filter((line) => 'text' in line) as unknown as { to: string[]; text: string }[];
const mails = () =>
  owner.rows('select address, size, state, attempts, fault from audit_checkpoint_mails order by address');

beforeAll(async () => {
  mail = await LineServer.start('mail-server.mjs');
  settings = {
    publicUrl: 'https://zhulian.example.cn',
    smtp: { url: `smtp://127.0.0.1:${mail.port}`, from: 'zhulian@example.cn' },
    sms: null,
  };
  folder = mkdtempSync(join(tmpdir(), 'zhulian-mail-anchor-'));
  county = await startTestApp();
  owner = await OwnersLog.open(county);
}, 60_000);
beforeEach(async () => {
  mail.lines.splice(0);
  mail.tell('go');
  await owner.client.query('delete from audit_checkpoint_mails');
});
afterAll(async () => {
  for (const app of others) await app.close();
  await owner.close();
  await county.close();
  await mail.stop();
  rmSync(folder, { recursive: true });
});

/** What an auditor downloads, as a file; rolled back: the log of an older backup, whole in itself, with other entries after it. */
async function exported(name: string): Promise<string> {
  const lines: string[] = [];
  for await (const line of exportLog(owner.runner, auditLog, await owner.size(), null)) lines.push(line);
  const path = join(folder, name);
  writeFileSync(path, lines.map((line) => `${line.trimEnd()}\n`).join(''));
  return path;
}

function saved(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** The decoded parts of a mail: its text and its attachment. */
const partsOf = (eml: string): string[] =>
  [...eml.matchAll(/(?:^[A-Za-z0-9+/=]{4,}\r?\n)+/gmu)].map(([run]) =>
    Buffer.from(run, 'base64').toString('utf8'),
  );

describe('a checkpoint by mail', () => {
  it('goes to every mailbox once a day, and is recorded', async () => {
    const app = await withMailboxes('jiwei@example.cn', 'shenji@example.cn');
    await sequence(county);
    const size = await owner.size();
    const before = await owner.number(`select count(*) from audit_events where type = 'CheckpointMailed'`);
    // Whichever comes second to a mailbox gives up; the next round sends what is left.
    await Promise.allSettled([send(app), send(app)]);
    await send(app);
    expect(
      letters()
        .map(({ to }) => to.join())
        .sort(),
    ).toEqual(['jiwei@example.cn', 'shenji@example.cn']);
    expect(await mails()).toEqual([
      ['jiwei@example.cn', size, 'SENT', 1, null],
      ['shenji@example.cn', size, 'SENT', 1, null],
    ]);
    expect(await owner.number(`select count(*) from audit_events where type = 'CheckpointMailed'`)).toBe(
      before + 2,
    );
    app.clock.advance(24 * 3_600_000);
    await send(app);
    expect(letters()).toHaveLength(4);
  });

  it('is not sent where nobody configured a mailbox or the log is empty', async () => {
    await send(await withMailboxes());
    await send(county);
    const empty = await startTestApp({
      empty: true,
      audit: { anchorAddresses: ['jiwei@example.cn'] },
      channels: openChannels(settings),
    });
    await send(empty);
    await empty.close();
    expect(letters()).toEqual([]);
    expect(await mails()).toEqual([]);
  });

  it('is tried again while a mailbox is away and given up when it is refused; the others get theirs', async () => {
    const app = await withMailboxes('later@example.cn', 'refuse@example.cn', 'shenji@example.cn');
    const failed = await send(app).catch((error: unknown) => error);
    expect(failed).toMatchObject({ message: 'SMTP 451' });
    expect(failed).not.toBeInstanceOf(NotWorthRetrying);
    await expect(send(app)).rejects.toThrow('SMTP 451');
    expect((await mails()).map(([address, , ...rest]) => [address, ...rest])).toEqual([
      ['later@example.cn', 'FAILED', 2, 'SMTP 451'],
      ['refuse@example.cn', 'REFUSED', 1, 'SMTP 550'],
      ['shenji@example.cn', 'SENT', 1, null],
    ]);
    const refusing = await withMailboxes('refuse@example.cn');
    await owner.client.query('delete from audit_checkpoint_mails');
    await expect(send(refusing)).rejects.toBeInstanceOf(NotWorthRetrying);
    expect(letters()).toHaveLength(1);
  });

  it('is neither lost nor sent twice when the worker is killed before the server has taken it', async () => {
    const app = await withMailboxes('shenji@example.cn');
    mail.tell('hold');
    const script = fileURLToPath(new URL('../../support/checkpoint-mail-process.mjs', import.meta.url));
    const args = [
      script,
      databaseOf(county),
      TEST_DAY.toISOString(),
      JSON.stringify(settings),
      'shenji@example.cn',
    ];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    const ended = once(child, 'exit');
    await mail.line('held');
    child.kill('SIGKILL');
    await ended;
    mail.tell('go');
    await expect(send(app)).rejects.toThrow('another worker');
    app.clock.advance(120_000);
    await send(app);
    await send(app);
    expect(letters()).toHaveLength(1);
    expect((await mails())[0]?.slice(2)).toEqual(['SENT', 2, null]);
  }, 60_000);
});

describe('a mail that was kept', () => {
  it('finds a log that was rolled back and written anew, in every form in which mail programs save it', async () => {
    await writeEvents(county, 5);
    await sequence(county);
    await send(await withMailboxes('shenji@example.cn'));
    const eml = letters()[0]?.text ?? '';
    const [text = '', attachment = ''] = partsOf(eml);
    expect(text).toContain(key);
    const quoted = text
      .replaceAll('\n\n', '\n')
      .split('\n')
      .map((line) => `> ${line} `)
      .join('\r\n');
    const anchors = [
      saved('whole.eml', eml),
      saved('text.txt', text),
      saved('quoted.txt', quoted),
      saved('attachment.checkpoint', attachment),
    ];
    await writeEvents(county, 3);
    await sequence(county);
    const later = await exported('later.jsonl');
    for (const anchor of anchors)
      expect(verifyByNode(later, '--key', key, '--witness', anchor)).toMatchObject({ ok: true });
    if (hasPython)
      for (const anchor of anchors)
        expect(verifyByPython([later], key, anchor)).toMatchObject([{ ok: true }]);

    // As whoever owns the database and the key: the newest entries are gone, others stand in their place, all is signed.
    const mailed = Number(/共 (\d+) 条/u.exec(text)?.[1]);
    const size = await owner.number('select max(size) from audit_checkpoints where size < $1', [mailed]);
    for (const sql of [
      'delete from audit_checkpoints where size > $1',
      'delete from audit_log_entries where entry_index >= $1',
    ])
      await owner.tamper(sql, [size]);
    await owner.tamper('delete from audit_tree_nodes where (position + 1) * power(2, level)::bigint > $1', [
      size,
    ]);
    await owner.tamper('delete from audit_inbox');
    const shorter = await exported('shorter.jsonl');
    await writeEvents(county, mailed - size + 2);
    await sequence(county);
    const rewritten = await exported('rewritten.jsonl');
    // By themselves both are whole: only what lies outside tells.
    for (const file of [shorter, rewritten])
      expect(verifyByNode(file, '--key', key)).toMatchObject({ ok: true });
    for (const anchor of anchors) {
      expect(verifyByNode(shorter, '--key', key, '--witness', anchor)).toMatchObject({ kind: 'ROLLED_BACK' });
      expect(verifyByNode(rewritten, '--key', key, '--witness', anchor)).toMatchObject({ kind: 'WITNESS' });
      if (hasPython)
        expect(verifyByPython([shorter, rewritten], key, anchor)).toMatchObject([
          { kind: 'ROLLED_BACK' },
          { kind: 'WITNESS' },
        ]);
    }
  });
});
