import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { noteSigner } from '../../../api/src/modules/audit/service/note-keys.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { testAudit } from '../../support/template.js';
import { OwnersLog, sequence, writeEvents } from './log.js';
import { toolFolder, verifyByNode } from './standalone.js';

const logKey = (seed: number): string => noteSigner(testAudit.origin, Buffer.alloc(32, seed)).verifier.text;

let folder: string;
let state: string;
let witnessKey: string;
let app: TestApp;
let log: OwnersLog;
let url: string;

/** As the witness's own machine runs it; both streams and the exit code. */
function run(...args: string[]): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [`${toolFolder}witness.mjs`, ...args, '--state', state],
      { cwd: folder, env: { PATH: process.env['PATH'] } },
      (error, out, complaints) => resolve({ code: error ? Number(error.code) : 0, said: out + complaints }),
    );
  });
}
const look = (): Promise<{ code: number; said: string }> => run('run', '--url', url, '--key', logKey(4));
const kept = (): { note: string; logKey: string } =>
  JSON.parse(readFileSync(state, 'utf8')) as { note: string; logKey: string };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zhulian-witness-'));
  state = join(folder, 'witness.json');
  const { said } = await run('init', '--name', '纪委监委');
  witnessKey = said.trim().split('\n').at(-1) ?? '';
  app = await startTestApp({ audit: { witnesses: [witnessKey] } });
  log = await OwnersLog.open(app);
  url = await app.http.listen({ host: '127.0.0.1', port: 0 });
  await sequence(app);
});
afterAll(async () => {
  await log.close();
  await app.close();
  rmSync(folder, { recursive: true });
});

describe('a witness', () => {
  it('cosigns what it sees first, and then only what extends it; the county keeps the cosignature', async () => {
    expect(await look()).toMatchObject({ code: 0, said: expect.stringContaining('首次') });
    await writeEvents(app, 7);
    await sequence(app);
    const size = await log.size();
    expect(await look()).toEqual({
      code: 0,
      said: expect.stringContaining(`共 ${size} 条，上次 ${size - 7} 条`),
    });
    expect(await log.rows('select size, witness from audit_cosignatures order by size')).toEqual([
      [size - 7, '纪委监委'],
      [size, '纪委监委'],
    ]);
    const told = await app.http.inject({ url: '/audit/checkpoint' });
    expect(told.body).toBe(kept().note);
  });

  it('holds the tree against a log that was shortened', async () => {
    const before = readFileSync(state, 'utf8');
    const size = await log.size();
    await log.tamper('create table kept_checkpoints as select * from audit_checkpoints where size = $1', [
      size,
    ]);
    await log.tamper('delete from audit_checkpoints where size = $1', [size]);
    expect(await look()).toEqual({ code: 1, said: expect.stringContaining('日志变短了') });
    await log.tamper('insert into audit_checkpoints select * from kept_checkpoints');
    await log.tamper('drop table kept_checkpoints');
    expect(readFileSync(state, 'utf8')).toBe(before);
  });

  it('holds the tree against a log that was rewritten', async () => {
    const before = readFileSync(state, 'utf8');
    await log.tamper(`create table kept_nodes as select * from audit_tree_nodes`);
    await writeEvents(app, 1);
    await sequence(app);
    await log.tamper(`update audit_tree_nodes set hash = sha256(hash)`);
    expect(await look()).toEqual({ code: 1, said: expect.stringContaining('日志被改写') });
    await log.tamper(
      `update audit_tree_nodes n set hash = k.hash from kept_nodes k where k.level = n.level and k.position = n.position`,
    );
    await log.tamper('drop table kept_nodes');
    expect(readFileSync(state, 'utf8')).toBe(before);
  });

  it('does not believe a checkpoint of another key', async () => {
    const thief = await startTestApp({
      audit: { signingKeys: [Buffer.alloc(32, 66)], witnesses: [witnessKey] },
    });
    await sequence(thief);
    const address = await thief.http.listen({ host: '127.0.0.1', port: 0 });
    expect(await run('run', '--url', address, '--key', logKey(4))).toEqual({
      code: 1,
      said: expect.stringContaining('不是由已知的日志密钥签署的'),
    });
    await thief.close();
  });

  it('says so when nobody answers, and never overwrites its key', async () => {
    expect(await run('run', '--url', 'http://127.0.0.1:9', '--key', logKey(4))).toEqual({
      code: 1,
      said: expect.stringContaining('没有连上系统'),
    });
    expect(await run('init', '--name', '审计局')).toEqual({
      code: 1,
      said: expect.stringContaining('已经存在'),
    });
  });

  it('is a witness for the verifier: its state file stands against an export', async () => {
    const path = join(folder, 'head.jsonl');
    writeFileSync(
      path,
      `${JSON.stringify({ format: 'zhulian-audit-export/1', origin: testAudit.origin, key: logKey(4), size: 0 })}\n`,
    );
    const told = verifyByNode(path, '--key', logKey(4), '--witness', state, '--witness-key', witnessKey);
    expect(told).toMatchObject({ ok: false, kind: 'ROLLED_BACK', index: 0 });
    const stranger = witnessKey.replace('纪委监委', '别人');
    expect(
      verifyByNode(path, '--key', logKey(4), '--witness', state, '--witness-key', stranger),
    ).toMatchObject({ kind: 'COSIGNATURE' });
  });
});

describe('the addresses for witnesses', () => {
  const cosign = async (payload: object): Promise<{ status: number; code?: string }> => {
    const answer = await app.http.inject({ method: 'POST', url: '/audit/cosignatures', payload });
    return { status: answer.statusCode, code: answer.json<{ code?: string }>().code };
  };

  it('keep no signature of a stranger, of another text, or without form', async () => {
    const line = kept().note.trimEnd().split('\n').at(-1) ?? '';
    const count = await log.number('select count(*) from audit_cosignatures');
    expect(await cosign({ size: 1, line })).toEqual({ status: 422, code: 'INVALID_COSIGNATURE' });
    expect(await cosign({ size: 1, line: line.replace('纪委监委', '别人') })).toEqual({
      status: 422,
      code: 'UNKNOWN_WITNESS',
    });
    expect(await cosign({ size: -1, line })).toEqual({ status: 400, code: 'BAD_REQUEST' });
    expect(await cosign({ size: 1, line: 'x'.repeat(500) })).toEqual({ status: 400, code: 'BAD_REQUEST' });
    expect(await log.number('select count(*) from audit_cosignatures')).toBe(count);
  });

  it('refuse proofs between sizes that are not there', async () => {
    for (const query of ['from=0&to=1', 'from=2&to=1', 'from=1&to=999999', 'from=x&to=1', ''])
      expect((await app.http.inject({ url: `/audit/consistency?${query}` })).statusCode).toBe(400);
  });

  it('give the log itself to nobody who is not signed in', async () => {
    const answer = await app.http.inject({ url: '/audit/export' });
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([401, 'SIGN_IN_REQUIRED']);
  });
});
