import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { readConfig } from '../../../api/src/config.js';
import { selfSigned } from '../../support/certificate.js';
import { LineServer } from '../../support/line-server.js';

const KEY = 'a key that both sides know';
const USER = 'office@example.cn';
const PASS = 'p@ss:/word%';
const run = promisify(execFile);
const script = fileURLToPath(new URL('../../support/send-by-environment.mjs', import.meta.url));

interface Outcomes {
  readonly email: string | null;
  readonly sms: string | null;
  readonly mailboxes: readonly string[];
}

let folder: string;
let trusted: string;
const { key, cert } = selfSigned('localhost');
const servers: LineServer[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhulian-channels-'));
  trusted = join(folder, 'county-ca.pem');
  writeFileSync(trusted, cert);
});
afterAll(async () => {
  for (const server of servers) await server.stop();
  rmSync(folder, { recursive: true });
});

async function serve(name: string, settings: string): Promise<LineServer> {
  const server = await LineServer.start(name, settings);
  servers.push(server);
  return server;
}
const mailServer = (settings: object) => serve('mail-server.mjs', JSON.stringify(settings));

/** A process that has nothing but this environment. */
async function sendWith(environment: Readonly<Record<string, string>>): Promise<Outcomes> {
  const env = {
    PATH: process.env['PATH'] ?? '',
    NODE_ENV: 'test',
    ZHULIAN_DATA: folder,
    ZHULIAN_PUBLIC_URL: 'https://zhulian.example.cn',
    ...environment,
  };
  const { stdout } = await run(process.execPath, [script], { env });
  return JSON.parse(stdout) as Outcomes;
}
const smtp = (url: string, more: object = {}) => ({
  ZHULIAN_SMTP_URL: url,
  ZHULIAN_SMTP_FROM: 'zhulian@example.cn',
  ...more,
});
const signedIn = `${encodeURIComponent(USER)}:${encodeURIComponent(PASS)}`;
const secret = { key, cert, user: USER, pass: PASS };

describe('a mail server with a certificate', () => {
  it.each([
    ['FROM_START', 'smtps'],
    ['STARTTLS', 'smtp'],
  ])('is spoken to over TLS (%s), with the name and password of the environment', async (tls, scheme) => {
    const server = await mailServer({ ...secret, tls });
    const url = `${scheme}://${signedIn}@localhost:${server.port}`;
    const known = await sendWith(smtp(url, { NODE_EXTRA_CA_CERTS: trusted }));
    expect(known.email).toBe('sent');
    expect(server.lines.filter((line) => 'signIn' in line)).toEqual([{ signIn: true, isSecure: true }]);
    expect(server.lines.filter((line) => 'text' in line)).toHaveLength(1);
    // Whoever sits between has a certificate that nobody vouches for: neither password nor message gets there.
    server.lines.splice(0);
    const unknown = await sendWith(smtp(url));
    expect(unknown.email).toMatch(/^SMTP E(?:SOCKET|TLS|CONNECTION)$/u);
    expect(server.lines).toEqual([]);
  });

  it('must be the one that its certificate names', async () => {
    const server = await mailServer({ ...secret, tls: 'FROM_START' });
    const url = `smtps://${signedIn}@127.0.0.1:${server.port}`;
    expect((await sendWith(smtp(url, { NODE_EXTRA_CA_CERTS: trusted }))).email).toMatch(/^SMTP E/u);
    expect(server.lines).toEqual([]);
  });

  it('is not spoken to without TLS when it is on another machine', async () => {
    // Another address than the loopback's own name stands for another machine; this server offers no STARTTLS.
    const server = await mailServer({ host: '127.0.0.2', user: USER, pass: PASS });
    expect((await sendWith(smtp(`smtp://${signedIn}@127.0.0.2:${server.port}`))).email).toBe('SMTP 500');
    expect(server.lines).toEqual([]);
  });
});

describe('the environment', () => {
  it('names the gateway, its key and the mailboxes of the audit log', async () => {
    const [mail, sms] = [await mailServer({}), await serve('sms-gateway.mjs', KEY)];
    const channels = {
      ...smtp(`smtp://127.0.0.1:${mail.port}`),
      ZHULIAN_SMS_URL: `http://127.0.0.1:${sms.port}/messages`,
      ZHULIAN_AUDIT_ANCHOR_MAIL: 'jiwei@example.cn, shenji@example.cn,jiwei@example.cn',
    };
    expect(await sendWith({ ...channels, ZHULIAN_SMS_KEY: KEY })).toEqual({
      email: 'sent',
      sms: 'sent',
      mailboxes: ['jiwei@example.cn', 'shenji@example.cn'],
    });
    expect(sms.lines).toMatchObject([{ taken: { to: '13800001234' } }]);
    expect(await sendWith({ ...channels, ZHULIAN_SMS_KEY: 'another key of 16' })).toMatchObject({
      sms: 'SMS 401',
    });
    expect(await sendWith({})).toEqual({ email: null, sms: null, mailboxes: [] });
  });

  it('is refused in one sentence where something is missing or wrong', async () => {
    const base = { NODE_ENV: 'test', ZHULIAN_DATA: folder };
    const from = { ZHULIAN_SMTP_FROM: 'zhulian@example.cn' };
    const mail = { ZHULIAN_SMTP_URL: 'smtps://mail.example.cn', ...from };
    const wrong: readonly (readonly [Record<string, string>, string])[] = [
      [from, 'ZHULIAN_SMTP_URL 和 ZHULIAN_SMTP_FROM'],
      [mail, 'ZHULIAN_PUBLIC_URL'],
      [{ ...mail, ZHULIAN_SMTP_URL: 'http://mail.example.cn' }, 'ZHULIAN_SMTP_URL'],
      [{ ZHULIAN_SMS_URL: 'https://sms.example.cn' }, 'ZHULIAN_SMS_URL 和 ZHULIAN_SMS_KEY'],
      [{ ZHULIAN_SMS_URL: 'https://sms.example.cn', ZHULIAN_SMS_KEY: 'short' }, 'ZHULIAN_SMS_KEY'],
      [{ ZHULIAN_AUDIT_ANCHOR_MAIL: 'jiwei@example.cn' }, 'ZHULIAN_SMTP_URL'],
      [{ ...mail, ZHULIAN_AUDIT_ANCHOR_MAIL: 'jiwei' }, '“jiwei”不是邮箱地址'],
    ];
    for (const [variables, sentence] of wrong)
      await expect(readConfig({ ...base, ...variables })).rejects.toThrow(sentence);
  });
});
