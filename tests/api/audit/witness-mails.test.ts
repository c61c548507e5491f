import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mailCheckpoint } from '../../../api/src/modules/audit/index.js';
import { noteSigner } from '../../../api/src/modules/audit/service/note-keys.js';
import { openChannels } from '../../../api/src/open-channels.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { LineServer } from '../../support/line-server.js';
import { testAudit } from '../../support/template.js';
import { OwnersLog, sequence, writeEvents } from './log.js';
import { toolFolder } from './standalone.js';

const logKey = noteSigner(testAudit.origin, Buffer.alloc(32, 4)).verifier.text;
const DAY = 24 * 3_600_000;

let folder: string;
let mail: LineServer;
let app: TestApp;
let log: OwnersLog;
let url: string;
let witnesses: string[];
/** What the mailbox keeps, oldest first, with what each says. */
const mails: { path: string; size: number }[] = [];

const inFolder = (name: string): string => join(folder, name);
const saved = (name: string, text: string): string => {
  writeFileSync(inFolder(name), text);
  return inFolder(name);
};

/** As the witness's own machine runs it. */
function run(state: string, ...args: string[]): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [`${toolFolder}witness.mjs`, ...args, '--state', inFolder(state)],
      { cwd: folder, env: { PATH: process.env['PATH'] } },
      (error, out, complaints) => resolve({ code: error ? Number(error.code) : 0, said: out + complaints }),
    );
  });
}
const look = (state: string, ...files: string[]) =>
  run(state, 'run', '--url', url, '--key', logKey, ...files.flatMap((file) => ['--mail', file]));
const says = (code: number, words: string) => ({ code, said: expect.stringContaining(words) });

/** An evening: the day's work is in the log, the mailbox gets its mail. */
async function evening(): Promise<void> {
  await writeEvents(app, 5);
  await sequence(app);
  mail.lines.splice(0);
  await mailCheckpoint((cause, permissions) => app.workAsAuditReader(cause, permissions));
  const { text } = (await mail.line('text')) as { text: string };
  const size = await log.number(`select max(size) from audit_checkpoint_mails where state = 'SENT'`);
  mails.push({ path: saved(`evening-${mails.length}.eml`, text), size });
  app.clock.advance(DAY);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zhulian-witness-mails-'));
  mail = await LineServer.start('mail-server.mjs');
  const { said } = await run('witness.json', 'init', '--name', '纪委监委');
  copyFileSync(inFolder('witness.json'), inFolder('never-looked.json'));
  const channels = openChannels({
    publicUrl: 'https://zhulian.example.cn',
    smtp: { url: `smtp://127.0.0.1:${mail.port}`, from: 'zhulian@example.cn' },
    sms: null,
  });
  witnesses = [said.trim().split('\n').at(-1) ?? ''];
  app = await startTestApp({ audit: { witnesses, anchorAddresses: ['jiwei@example.cn'] }, channels });
  log = await OwnersLog.open(app);
  url = await app.http.listen({ host: '127.0.0.1', port: 0 });
  await evening();
}, 60_000);
afterAll(async () => {
  await log.close();
  await app.close();
  await mail.stop();
  rmSync(folder, { recursive: true });
});

/** The parts of a mail that mail programs save by themselves. */
const partsOf = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(/(?:^[A-Za-z0-9+/=]{4,}\r?\n)+/gmu)].map(([part]) =>
    Buffer.from(part, 'base64').toString('utf8'),
  );

describe('a witness who has the mails of the evenings', () => {
  it('cosigns a log that holds what they say, whether older or newer than what it saw before', async () => {
    const [first] = mails;
    expect(await look('witness.json', String(first?.path))).toEqual(says(0, '首次'));
    // Kept for the one who looks next when the log was rolled back to here.
    copyFileSync(inFolder('witness.json'), inFolder('looked-once.json'));
    await evening();
    await evening();
    const [older = '', newer = ''] = mails.map(({ path }) => path);
    expect(await look('witness.json', older, newer)).toEqual(says(0, '与 2 封存证邮件一致'));
    const [text = '', attachment = ''] = partsOf(newer);
    const quoted = saved(
      'quoted.txt',
      text
        .split('\n')
        .map((line) => `> ${line} `)
        .join('\r\n'),
    );
    const forms = [quoted, saved('text.txt', text), saved('attachment.checkpoint', attachment)];
    expect(await look('witness.json', ...forms)).toEqual(says(0, '与 3 封存证邮件一致'));
  });

  it('signs nothing over a file without a checkpoint, of another log, or that the log did not sign', async () => {
    const before = readFileSync(inFolder('witness.json'), 'utf8');
    const [, attachment = ''] = partsOf(String(mails[1]?.path));
    expect(await look('witness.json', saved('letter.eml', '今天没有检查点。\n'))).toEqual(
      says(1, '里没有检查点'),
    );
    const foreign = saved('foreign.txt', attachment.replace(testAudit.origin, 'zhulian/other'));
    expect(await look('witness.json', foreign)).toEqual(says(1, '另一个日志'));
    const root = /^[A-Za-z0-9+/]{43}=$/mu.exec(attachment)?.[0] ?? '';
    const forged = saved('forged.txt', attachment.replace(root, Buffer.alloc(32, 9).toString('base64')));
    for (const state of ['witness.json', 'never-looked.json'])
      expect(await look(state, forged)).toEqual(says(1, '不是由已知的日志密钥签署的'));
    expect(readFileSync(inFolder('witness.json'), 'utf8')).toBe(before);
  });

  it('follows the mails over a change of the key, older than it and newer', async () => {
    const rekeyed = await startTestApp({
      onDatabase: new URL(app.ownerUrl).pathname.slice(1),
      audit: { signingKeys: [Buffer.alloc(32, 44), Buffer.alloc(32, 4)], witnesses },
    });
    await writeEvents(rekeyed, 3);
    await sequence(rekeyed);
    const before = url;
    url = await rekeyed.http.listen({ host: '127.0.0.1', port: 0 });
    const checkpoint = await rekeyed.http.inject({ url: '/audit/checkpoint' });
    const newer = saved('newer.checkpoint', checkpoint.body);
    copyFileSync(inFolder('looked-once.json'), inFolder('over-the-change.json'));
    const files = [...mails.map(({ path }) => path), newer];
    // Twice over the checkpoint in which the old key names the new one, then over one that the new key signed.
    for (const count of [0, 0, 2]) {
      await writeEvents(rekeyed, count);
      await sequence(rekeyed);
      expect(await look('over-the-change.json', ...files)).toEqual(says(0, '与 4 封存证邮件一致'));
    }
    url = before;
    await rekeyed.close();
  });

  it('finds a log that was rolled back behind its last look and written anew, which alone it would have cosigned', async () => {
    const newest = mails.at(-1);
    const kept = (JSON.parse(readFileSync(inFolder('looked-once.json'), 'utf8')) as { note: string }).note;
    const size = Number(kept.split('\n')[1]);
    expect(size).toBeLessThan(newest?.size ?? 0);
    // As whoever owns the database and the key: what came after the witness's look is gone.
    await log.tamper('delete from audit_cosignatures');
    await log.tamper('delete from audit_checkpoints where size > $1', [size]);
    await log.tamper('delete from audit_log_entries where entry_index >= $1', [size]);
    await log.tamper('delete from audit_tree_nodes where (position + 1) * power(2, level)::bigint > $1', [
      size,
    ]);
    await log.tamper('delete from audit_inbox');
    const files = mails.map(({ path }) => path);
    const before = readFileSync(inFolder('looked-once.json'), 'utf8');
    expect(await look('looked-once.json', ...files)).toEqual(says(1, '被截断或恢复成了旧的备份，没有签名'));
    await writeEvents(app, (newest?.size ?? 0) - size + 2);
    await sequence(app);
    for (const state of ['looked-once.json', 'never-looked.json'])
      expect(await look(state, ...files)).toEqual(says(1, '日志被改写过，没有签名'));
    expect(readFileSync(inFolder('looked-once.json'), 'utf8')).toBe(before);
    expect(await log.number('select count(*) from audit_cosignatures')).toBe(0);
    expect(await look('looked-once.json')).toEqual(says(0, '已见证'));
  });
});
