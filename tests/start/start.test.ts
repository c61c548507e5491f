import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { openKeys } from '../../api/src/keys/open-keys.js';
import { sealAddresses } from '../../api/src/modules/messaging/service/contact-addresses.js';
import { KeyRing } from '../../api/src/platform/crypto/key-ring.js';
import { startEmbeddedPostgres } from '../../api/src/platform/db/embedded.js';
import { processesOn, StartedProduct, takenPort, temporaryFolder } from '../support/started-product.js';

/** One sentence for a person: one line, Chinese, no stack. */
const oneSentence = (output: string): string => {
  const lines = output.trim().split('\n');
  const last = lines.at(-1) ?? '';
  expect(output).not.toMatch(/^\s+at /mu);
  expect(last).toMatch(/[\u4e00-\u9fff]/u);
  return last;
};

describe('the whole product, started as its entry point starts it', () => {
  const folder = temporaryFolder();
  const data = join(folder.path, 'data');
  let running: StartedProduct | null = null;
  const start = (environment: Readonly<Record<string, string>> = {}): StartedProduct => {
    running = new StartedProduct({ ZHULIAN_DATA: data, ...environment });
    return running;
  };

  beforeAll(() => void mkdirSync(data, { recursive: true, mode: 0o711 }));
  afterEach(async () => {
    await running?.stop();
    running = null;
  });
  afterAll(() => folder.remove());

  it.each(['SIGINT', 'SIGTERM'] as const)('stops cleanly on %s and leaves no process', async (signal) => {
    const product = start();
    await product.ready();
    expect(processesOn(data)).toBe(1);
    product.kill(signal);
    expect((await product.ended).code).toBe(0);
    expect(processesOn(data)).toBe(0);
  });

  it('stops cleanly when a person presses Ctrl-C twice', async () => {
    const product = start();
    await product.ready();
    product.kill('SIGINT');
    product.kill('SIGINT');
    expect((await product.ended).code).toBe(0);
    expect(processesOn(data)).toBe(0);
  });

  it('starts again after kill -9 without repair by hand', async () => {
    const killed = start();
    await killed.ready();
    killed.kill('SIGKILL');
    await killed.ended;
    const again = start();
    await again.ready();
    expect((await again.stop()).code).toBe(0);
    expect(processesOn(data)).toBe(0);
  });

  /** On the product's own database while the product is not running. */
  async function onDatabase<T>(act: (owner: Client) => Promise<T>): Promise<T> {
    const { ownerUrl, stop } = await startEmbeddedPostgres({ dataDir: data, log: () => undefined });
    const owner = new Client({ connectionString: ownerUrl });
    await owner.connect();
    try {
      return await act(owner);
    } finally {
      await owner.end();
      await stop();
    }
  }

  /** The keys that the product made at its first start. */
  async function ownKeys(): Promise<KeyRing> {
    const given = { master: undefined, blindIndex: undefined, claims: undefined, auditLog: undefined };
    const { keys } = await openKeys({ given, file: join(data, 'keys.json'), generatedFile: null, kms: null });
    return new KeyRing(keys);
  }

  it('seals the addresses that an upgrade found in clear, and indexes the numbers, before it serves anybody', async () => {
    const clear = `insert into contact_cards_in_clear values (gen_random_uuid(), 'a@example.cn', null, 'ALL', 'NONE', now(), 1)`;
    const keys = await ownKeys();
    const [accountId, phone] = [randomUUID(), '13974310590'];
    const { suite, keyVersion, wrappedKey, ciphertext } = sealAddresses(keys, accountId, {
      email: null,
      phone,
    });
    await onDatabase(async (owner) => {
      await owner.query(clear);
      await owner.query(
        `insert into contact_cards (account_id, has_email, has_phone, email_scope, sms_scope, suite, key_version, wrapped_key, ciphertext, saved_at)
         values ($1, false, true, 'NONE', 'NONE', $2, $3, $4, $5, now())`,
        [accountId, suite, keyVersion, wrappedKey, ciphertext],
      );
    });
    await start().ready();
    await running?.stop();
    const { rows } = await onDatabase((owner) =>
      owner.query(`select (select count(*)::int from contact_cards_in_clear) as clear,
        (select count(*)::int from contact_cards where has_email) as sealed,
        (select phone_blind_index from contact_cards where has_phone) as index`),
    );
    expect(rows).toEqual([{ clear: 0, sealed: 1, index: keys.blindIndex('PHONE', phone) }]);
  });

  it('tells a second start on the same data that it runs already', async () => {
    const first = start();
    await first.ready();
    const second = await new StartedProduct({ ZHULIAN_DATA: data }).ended;
    expect(second.code).toBe(1);
    expect(oneSentence(second.output)).toContain('住联已经在运行');
  });

  it('tells which port is taken, and stops its database again', async () => {
    const { port, free } = await takenPort();
    const { code, output } = await start({ PORT: String(port) }).ended;
    free();
    expect(code).toBe(1);
    expect(oneSentence(output)).toContain(`端口 ${port} 已被其他程序占用`);
    expect(processesOn(data)).toBe(0);
  });

  it('tells that the data folder cannot be made', async () => {
    const blocked = join(folder.path, 'a-file');
    writeFileSync(blocked, '');
    const { code, output } = await start({ ZHULIAN_DATA: join(blocked, 'data') }).ended;
    expect(code).toBe(1);
    expect(oneSentence(output)).toContain('数据文件夹');
  });

  it('tells that the data are of another major version', async () => {
    const old = join(folder.path, 'old');
    mkdirSync(join(old, 'postgres'), { recursive: true });
    writeFileSync(join(old, 'postgres/PG_VERSION'), '14\n');
    writeFileSync(join(old, 'postgres.json'), JSON.stringify({ password: 'not-used-in-this-test' }));
    const { code, output } = await start({ ZHULIAN_DATA: old }).ended;
    expect(code).toBe(1);
    expect(oneSentence(output)).toContain('PostgreSQL 14');
  });

  it.each([
    ['PORT', { PORT: 'abc' }, 'PORT'],
    ['one key of three', { ZHULIAN_MASTER_KEY: Buffer.alloc(32).toString('base64') }, 'ZHULIAN_CLAIMS_KEY'],
    [
      'a database of its own without keys',
      { DATABASE_URL: 'postgres://a:b@127.0.0.1:1/c' },
      'ZHULIAN_MASTER_KEY',
    ],
    ['ad-hoc operations in production', { ZHULIAN_ADHOC_OPERATIONS: 'yes' }, 'ZHULIAN_ADHOC_OPERATIONS'],
  ])('refuses a wrong configuration with one sentence: %s', async (_name, environment, named) => {
    const { code, output } = await start(environment).ended;
    expect(code).toBe(1);
    expect(oneSentence(output)).toContain(named);
  });

  it('tells that a database server does not answer', async () => {
    const key = Buffer.alloc(32).toString('base64');
    const { code, output } = await start({
      DATABASE_OWNER_URL: 'postgres://owner:secret@127.0.0.1:1/county',
      DATABASE_URL: 'postgres://login:secret@127.0.0.1:1/county',
      ZHULIAN_MASTER_KEY: key,
      ZHULIAN_BLIND_INDEX_KEY: key,
      ZHULIAN_CLAIMS_KEY: key,
      ZHULIAN_AUDIT_KEY: key,
    }).ended;
    expect(code).toBe(1);
    expect(oneSentence(output)).toContain('127.0.0.1:1');
    expect(output).not.toContain('secret');
  });
});
