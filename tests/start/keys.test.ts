import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openKeys } from '../../api/src/keys/open-keys.js';
import { readConfig } from '../../api/src/config.js';
import { temporaryFolder } from '../support/started-product.js';

const TOKEN = 'token-of-the-test';
const plain = (byte: number): string => Buffer.alloc(32, byte).toString('base64');
const KEYS = {
  masters: [
    { version: 1, suite: 'AES-256-GCM', key: plain(1) },
    { version: 2, suite: 'SM4-CTR-HMAC-SM3', key: plain(5) },
  ],
  blindIndex: plain(2),
  claims: plain(3),
  auditLog: plain(4),
};
const NONE = { master: undefined, blindIndex: undefined, claims: undefined, auditLog: undefined };
const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

const folder = temporaryFolder();
afterAll(() => folder.remove());

const fileOf = (name: string, content: string, mode = 0o600): string => {
  mkdirSync(folder.path, { recursive: true });
  const file = join(folder.path, name);
  writeFileSync(file, content, { mode });
  chmodSync(file, mode);
  return file;
};

describe('keys from the environment', () => {
  const given = { blindIndex: plain(2), claims: plain(3), auditLog: plain(4) };
  const open = (master: string) =>
    openKeys({ given: { ...given, master }, file: undefined, generatedFile: null, kms: null });

  it('take one master key, or versions with their suites', async () => {
    const { masters } = (await open(plain(1))).keys;
    expect(masters).toEqual([{ version: 1, suite: 'AES-256-GCM', key: Buffer.alloc(32, 1) }]);
    const two = await open(`1:AES-256-GCM:${plain(1)},2:SM4-CTR-HMAC-SM3:${plain(5)}`);
    expect(two.keys.masters.map(({ version, suite }) => [version, suite])).toEqual([
      [1, 'AES-256-GCM'],
      [2, 'SM4-CTR-HMAC-SM3'],
    ]);
  });

  it('refuse a short key and a suite nobody knows', async () => {
    await expect(open(Buffer.alloc(16).toString('base64'))).rejects.toThrow('32 字节');
    await expect(open(`1:ROT13:${plain(1)}`)).rejects.toThrow('ZHULIAN_MASTER_KEY');
  });
});

describe('keys from a file', () => {
  const open = (file: string) => openKeys({ given: NONE, file, generatedFile: null, kms: null });

  it('are read when only the owner may', async () => {
    const { keys } = await open(fileOf('keys.json', JSON.stringify(KEYS)));
    expect(keys.masters.map(({ version }) => version)).toEqual([1, 2]);
    expect(keys.claims).toEqual(Buffer.alloc(32, 3));
  });

  it('are read from before keys had versions', async () => {
    const { blindIndex, claims, auditLog } = KEYS;
    const { keys } = await open(
      fileOf('old.json', JSON.stringify({ master: plain(1), blindIndex, claims, auditLog })),
    );
    expect(keys.masters).toEqual([{ version: 1, suite: 'AES-256-GCM', key: Buffer.alloc(32, 1) }]);
  });

  it.each([0o640, 0o604, 0o660, 0o644])('are refused with mode %o', async (mode) => {
    await expect(open(fileOf('open.json', JSON.stringify(KEYS), mode))).rejects.toThrow('chmod 600');
  });

  it('are refused when the file is not there or is not one', async () => {
    await expect(open(join(folder.path, 'missing.json'))).rejects.toThrow('找不到');
    await expect(open(fileOf('broken.json', '{'))).rejects.toThrow('不完整');
  });
});

describe('a start without keys', () => {
  it.each([
    ['in production', { NODE_ENV: 'production' }],
    ['with a database of its own', { DATABASE_URL: 'postgres://a:b@127.0.0.1:1/c' }],
    ['with an owner of its own', { DATABASE_OWNER_URL: 'postgres://a:b@127.0.0.1:1/c' }],
  ])('is refused in one sentence %s', async (_name, variables) => {
    const data = join(folder.path, 'nothing');
    await expect(readConfig({ ...variables, ZHULIAN_DATA: data })).rejects.toThrow(
      /^没有提供密钥，不能在生产环境启动.*ZHULIAN_KEY_FILE.*。$/u,
    );
  });
});

describe('keys wrapped by a key management service in a process of its own', () => {
  let server: ChildProcess;
  let address: string;
  const tokenFile = (token: string, mode = 0o600) => fileOf('token', `${token}\n`, mode);
  const kms = (token = TOKEN) => ({ address, keyName: 'zhulian', tokenFile: tokenFile(token) });
  const open = (file: string, settings: ReturnType<typeof kms> | null) =>
    openKeys({ given: NONE, file, generatedFile: null, kms: settings });

  beforeAll(async () => {
    server = spawn(process.execPath, [path('../support/transit-server.mjs'), TOKEN], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (!server.stdout) throw new Error('the service says where it listens');
    const [said] = (await once(server.stdout, 'data')) as [Buffer];
    address = said.toString().trim();
  });
  afterAll(() => void server.kill());

  /** The command as an administrator runs it; answers with what it printed. */
  const manage = (file: string, ...args: string[]): Promise<string> =>
    new Promise((resolve, reject) => {
      const env = {
        PATH: process.env.PATH ?? '',
        ZHULIAN_KEY_FILE: file,
        ZHULIAN_KMS_URL: address,
        ZHULIAN_KMS_KEY: 'zhulian',
        ZHULIAN_KMS_TOKEN_FILE: tokenFile(TOKEN),
      };
      execFile(
        process.execPath,
        [path('../../api/dist/manage-keys.js'), ...args],
        { env },
        (error, out, err) => (error ? reject(new Error(err)) : resolve(out)),
      );
    });

  it('stand wrapped in the file and are opened at the start', async () => {
    const file = fileOf('wrapped.json', JSON.stringify(KEYS));
    const printed = await manage(file, 'wrap');
    const text = readFileSync(file, 'utf8');
    for (const byte of [1, 2, 3, 4, 5]) {
      expect(text).not.toContain(plain(byte));
      expect(printed).not.toContain(plain(byte));
    }
    expect(text.match(/vault:v1:/gu)).toHaveLength(5);
    const opened = await open(file, kms());
    expect(opened.keys.masters.map(({ key }) => key[0])).toEqual([1, 5]);
    expect(opened.auditSigningKeys).toEqual([Buffer.alloc(32, 4)]);
  });

  it('are wrapped anew after the service rotated its own key, and stay the same keys', async () => {
    const file = fileOf('rewrapped.json', JSON.stringify(KEYS));
    await manage(file, 'wrap');
    const headers = { 'x-vault-token': TOKEN };
    await fetch(`${address}/v1/transit/keys/zhulian/rotate`, { method: 'POST', headers });
    await manage(file, 'rewrap');
    expect(readFileSync(file, 'utf8').match(/vault:v2:/gu)).toHaveLength(5);
    expect((await open(file, kms())).keys.blindIndex).toEqual(Buffer.alloc(32, 2));
  });

  it('get a next version that never stood in clear, and lose an old one', async () => {
    const file = fileOf('next.json', JSON.stringify(KEYS));
    expect(await manage(file, 'add', 'AES-256-GCM')).toContain('第 3 版  AES-256-GCM  由密钥管理系统加密');
    await manage(file, 'remove', '1');
    const { keys } = await open(file, kms());
    expect(keys.masters.map(({ version }) => version)).toEqual([2, 3]);
    await expect(manage(file, 'remove', '3')).rejects.toThrow('正在使用');
    await expect(manage(file, 'remove', '7')).rejects.toThrow('没有第 7 版');
  });

  it('are not opened with a wrong token, without the service, or when they were changed', async () => {
    const file = fileOf('guarded.json', JSON.stringify(KEYS));
    await manage(file, 'wrap');
    await expect(open(file, kms('another-token'))).rejects.toThrow('令牌');
    await expect(open(file, null)).rejects.toThrow('ZHULIAN_KMS_URL');
    const changed = fileOf(
      'changed.json',
      readFileSync(file, 'utf8').replace(/vault:v(\d):..../u, 'vault:v$1:AAAA'),
    );
    await expect(open(changed, kms())).rejects.toThrow('没有解开密钥');
    await expect(open(file, { ...kms(), address: 'http://127.0.0.1:9' })).rejects.toThrow('连接不上');
    await expect(open(file, { ...kms(), address: 'http://kms.example' })).rejects.toThrow('https://');
    await expect(open(file, { ...kms(), tokenFile: tokenFile(TOKEN, 0o644) })).rejects.toThrow('chmod 600');
  });
});
