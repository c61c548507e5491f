import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isExtension, isIncluded } from '../../../api/src/modules/audit/rules/proofs.js';
import { peaksOf, rootOf } from '../../../api/src/modules/audit/rules/merkle-tree.js';
import { sha256 } from '../../../api/src/modules/audit/service/hash-suites.js';
import { readCheckpoint, readHead } from '../../../api/src/modules/audit/service/log-head.js';
import { noteSigner } from '../../../api/src/modules/audit/service/note-keys.js';
import { proveConsistency, proveInclusion } from '../../../api/src/modules/audit/service/prove-entry.js';
import { readNodes } from '../../../api/src/modules/audit/service/tree-store.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { printLine } from '../../support/print-line.js';
import { loginPassword, templateRoles, testAudit } from '../../support/template.js';
import { OwnersLog, sequence, writeEvents } from './log.js';

let app: TestApp;
let log: OwnersLog;

beforeAll(async () => {
  app = await startTestApp();
  log = await OwnersLog.open(app);
});
afterAll(async () => {
  await log.close();
  await app.close();
});

/** Every event once, indices without a gap, tree and checkpoint as the leaves say. */
async function expectWhole(of: OwnersLog): Promise<void> {
  const events = await of.number('select count(*) from audit_events');
  expect(await of.number('select count(*) from audit_inbox')).toBe(0);
  expect(
    await of.rows(
      'select count(*), count(distinct event_id), min(entry_index), max(entry_index) from audit_log_entries',
    ),
  ).toEqual([[events, events, 0, events - 1]]);
  const leaves = await of.rows(
    `select audit_leaf_hash(e.recorded_at, e.canonical) from audit_log_entries n join audit_events e on e.id = n.event_id order by entry_index`,
  );
  const { size, latest } = await readHead(of.runner);
  expect(size).toBe(events);
  expect(leaves.map(([leaf]) => leaf)).toEqual(
    await readNodes(
      of.runner,
      leaves.map((_, position) => ({ level: 0, position })),
    ),
  );
  const peaks = await readNodes(of.runner, peaksOf({ from: 0, to: size }));
  expect(rootOf(sha256, peaks)).toEqual(latest?.checkpoint.root);
}

const loginUrl = (): string => {
  const url = new URL(app.ownerUrl);
  url.username = templateRoles.login;
  url.password = loginPassword;
  return url.href;
};

describe('the sequencer', () => {
  it('gives gapless indices under 16 writers and two sequencers, within a second', async () => {
    const lags: number[] = [];
    app.sequencer?.start();
    const second = await SequencerProcess.start();
    const watch = setInterval(() => {
      void log
        .rows(
          `select extract(epoch from clock_timestamp() - min(e.recorded_at)) * 1000 from audit_inbox i join audit_events e on e.id = i.event_id`,
        )
        .then(([row]) => lags.push(Number(row?.[0] ?? 0)));
    }, 50);
    await Promise.all(Array.from({ length: 16 }, () => writeEvents(app, 20)));
    await waitFor(async () => (await log.number('select count(*) from audit_inbox')) === 0);
    clearInterval(watch);
    await second.kill();
    await expectWhole(log);
    lags.sort((one, other) => one - other);
    printLine(
      `audit: oldest unsequenced event under 16 writers: p50 ${(lags[Math.floor(lags.length / 2)] ?? 0).toFixed(0)} ms, p99 ${(lags[Math.floor(lags.length * 0.99)] ?? 0).toFixed(0)} ms (<= 2000)`,
    );
  });

  it('loses and repeats nothing when it is killed again and again', async () => {
    const before = await log.size();
    await app.sequencer?.stop();
    let isWriting = true;
    const writers = Promise.all(Array.from({ length: 4 }, () => writeEvents(app, 60))).finally(() => {
      isWriting = false;
    });
    let kills = 0;
    while (isWriting || kills < 4) {
      const process = await SequencerProcess.start();
      await process.extended();
      await process.kill();
      kills += 1;
      if (!isWriting) await writeEvents(app, 30);
    }
    await writers;
    await sequence(app);
    expect(kills).toBeGreaterThanOrEqual(4);
    expect(await log.size()).toBeGreaterThan(before + 200);
    await expectWhole(log);
  }, 120_000);

  it('proves every entry and every extension from a few rows', async () => {
    const { latest, size } = await readHead(log.runner);
    if (!latest) throw new Error('the log is empty');
    const { root } = latest.checkpoint;
    for (let index = 0; index < size; index += 37) {
      const [leaf = Buffer.alloc(0)] = await readNodes(log.runner, [{ level: 0, position: index }]);
      const path = await proveInclusion(log.runner, index, size);
      expect(isIncluded(sha256, { index, size, leaf, path, root })).toBe(true);
    }
    const older = await log.rows('select size from audit_checkpoints order by size limit 20');
    for (const [oldSize] of older as number[][]) {
      if (!oldSize) continue;
      const old = await readCheckpoint(log.runner, oldSize);
      const path = await proveConsistency(log.runner, oldSize, size);
      const oldRoot = old?.checkpoint.root ?? Buffer.alloc(0);
      expect(isExtension(sha256, { oldSize, oldRoot, size, root, path })).toBe(true);
    }
  });
});

describe('what went wrong before sequencing', () => {
  let other: TestApp;
  let owner: OwnersLog;
  beforeAll(async () => {
    other = await startTestApp();
    owner = await OwnersLog.open(other);
    await sequence(other);
  });
  afterAll(async () => {
    await owner.close();
    await other.close();
  });

  const alarms = async (kind: string): Promise<Record<string, unknown>[]> =>
    (
      await owner.rows(
        `select convert_from(canonical, 'UTF8')::jsonb -> 'details' from audit_events
         where type = 'AuditAlarmRaised' and convert_from(canonical, 'UTF8')::jsonb -> 'details' ->> 'kind' = $1`,
        [kind],
      )
    ).map(([details]) => details as Record<string, unknown>);
  const lastEvent = async (): Promise<string> =>
    String(
      (
        await owner.rows(
          `select id from audit_events where type = 'Tested' order by recorded_at desc limit 1`,
        )
      )[0]?.[0],
    );

  it('an event that was deleted keeps its index and raises an alarm', async () => {
    await writeEvents(other, 3);
    const eventId = await lastEvent();
    const size = await owner.size();
    await owner.tamper('delete from audit_events where id = $1', [eventId]);
    await sequence(other);
    expect(await alarms('MISSING')).toEqual([{ kind: 'MISSING', eventId, index: size + 2 }]);
  });

  it('an event that was changed keeps the hash it had when it was recorded', async () => {
    await writeEvents(other, 1);
    const eventId = await lastEvent();
    await owner.tamper(`update audit_events set canonical = '{}' where id = $1`, [eventId]);
    await sequence(other);
    expect(await alarms('CHANGED')).toMatchObject([{ eventId }]);
  });

  it('an event that was replaced after sequencing is not sequenced again', async () => {
    await writeEvents(other, 1);
    await sequence(other);
    const eventId = await lastEvent();
    await owner.tamper('create temp table kept as select * from audit_events where id = $1', [eventId]);
    await owner.tamper('delete from audit_events where id = $1', [eventId]);
    await owner.client.query('insert into audit_events select * from kept');
    const size = await owner.size();
    await sequence(other);
    expect(await alarms('RECORDED_AGAIN')).toMatchObject([{ eventId }]);
    // The alarm itself is the only new entry.
    expect(await owner.size()).toBe(size + 1);
  });

  it('an event that is gone without a trace in the tables is missed by the process that wrote it', async () => {
    await writeEvents(other, 1);
    const eventId = await lastEvent();
    await owner.tamper('delete from audit_events where id = $1', [eventId]);
    await owner.tamper('delete from audit_inbox where event_id = $1', [eventId]);
    other.sequencer?.start();
    await waitFor(async () => (await alarms('LOST')).length > 0);
    await other.sequencer?.stop();
    expect(await alarms('LOST')).toEqual([{ kind: 'LOST', eventId, index: null }]);
  });

  it('a clock that went back an hour is flagged at the entry', async () => {
    await owner.client
      .query(`insert into audit_events (id, type, occurred_at, recorded_at, object_type, object_id, canonical)
      values (gen_random_uuid(), 'Tested', now(), now() - interval '1 hour', 'Test', '1', '{}')`);
    await sequence(other);
    expect(await owner.number('select count(*) from audit_log_entries where clock_went_back')).toBe(1);
    expect(await alarms('CLOCK_WENT_BACK')).toHaveLength(1);
  });

  it('nothing is signed on top of a tree that contradicts its checkpoint', async () => {
    const size = await owner.size();
    await owner.tamper(`update audit_tree_nodes set hash = sha256('x') where level = $1`, [
      peaksOf({ from: 0, to: size })[0]?.level,
    ]);
    await writeEvents(other, 1);
    await expect(sequence(other)).rejects.toThrow('树与检查点不一致');
    await owner.tamper('delete from audit_log_entries where entry_index = $1', [size - 1]);
    await expect(sequence(other)).rejects.toThrow('检查点签的是');
    expect(await owner.size()).toBe(size);
  });
});

describe('the key', () => {
  it('is handed over by the one before it, and by nobody else', async () => {
    const [oldKey, newKey] = [Buffer.alloc(32, 8), Buffer.alloc(32, 9)];
    const before = await startTestApp({ audit: { signingKeys: [oldKey] } });
    const owner = await OwnersLog.open(before);
    await sequence(before);
    const address = new URL(before.ownerUrl).pathname.slice(1);
    const [alone, both] = await Promise.all([
      startTestApp({ onDatabase: address, audit: { signingKeys: [newKey] } }),
      startTestApp({ onDatabase: address, audit: { signingKeys: [newKey, oldKey] } }),
    ]);
    await writeEvents(before, 1);
    await expect(sequence(alone)).rejects.toThrow('不是由本系统的密钥签署的');
    both.sequencer?.start();
    await waitFor(async () => (await owner.number('select count(*) from audit_inbox')) === 0);
    await both.sequencer?.stop();
    // The new key has to sign once beside the old one's word; then the old one may be destroyed.
    for (const one of [both, alone]) {
      await writeEvents(one, 1);
      await sequence(one);
    }
    const notes = (await owner.rows('select note from audit_checkpoints order by size')).map(([note]) =>
      String(note),
    );
    const { verifier } = noteSigner(testAudit.origin, newKey);
    expect(notes.at(-3)).toContain(`\nnext ${verifier.text}\n`);
    for (const note of notes.slice(-2)) expect(note).not.toContain('\nnext ');
    expect(await owner.number(`select count(*) from audit_events where type = 'AuditKeyRotated'`)).toBe(1);
    await owner.close();
    for (const one of [alone, both, before]) await one.close();
  });
});

describe('an anchor outside of the database', () => {
  it('is written once, and an older or rewritten log beside it is not continued', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zhulian-anchors-'));
    const anchored = await startTestApp({ audit: { anchorFolder: folder } });
    const owner = await OwnersLog.open(anchored);
    await sequence(anchored);
    anchored.sequencer?.start();
    await waitFor(() => Promise.resolve(readdirSync(folder).length === 1));
    await anchored.sequencer?.stop();
    await writeEvents(anchored, 5);
    await sequence(anchored);
    // A later checkpoint lies outside; the tables are those of an older backup.
    const later = await readCheckpoint(owner.runner);
    writeFileSync(join(folder, '999999999999.checkpoint'), later?.note ?? '');
    const size = later?.checkpoint.size ?? 0;
    await owner.tamper('delete from audit_checkpoints where size >= $1', [size]);
    await owner.tamper(
      'delete from audit_log_entries where entry_index >= (select max(size) from audit_checkpoints)',
    );
    const address = new URL(anchored.ownerUrl).pathname.slice(1);
    const restored = await startTestApp({ onDatabase: address, audit: { anchorFolder: folder } });
    await writeEvents(restored, 1);
    restored.sequencer?.start();
    await waitFor(
      async () =>
        (await owner.number(`select count(*) from audit_events where type = 'AuditAlarmRaised'`)) > 0,
    );
    await restored.sequencer?.stop();
    expect(await owner.size()).toBeLessThan(size);
    await owner.close();
    for (const one of [restored, anchored]) await one.close();
    rmSync(folder, { recursive: true });
  });
});

class SequencerProcess {
  private output = '';

  private constructor(private readonly child: ReturnType<typeof spawn>) {
    child.stdout?.on('data', (data: Buffer) => (this.output += data.toString()));
  }

  static async start(): Promise<SequencerProcess> {
    const script = fileURLToPath(new URL('../../support/sequencer-process.mjs', import.meta.url));
    const started = new SequencerProcess(
      spawn(process.execPath, [script, loginUrl(), templateRoles.sequencer], {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: { ...process.env, NODE_OPTIONS: '' },
      }),
    );
    await started.said('started');
    return started;
  }

  extended(): Promise<void> {
    return this.said('extended');
  }

  async kill(): Promise<void> {
    const gone = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await gone;
  }

  private said(word: string): Promise<void> {
    return waitFor(() => Promise.resolve(this.output.includes(word)));
  }
}

async function waitFor(condition: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 2_000; tries += 1) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('waited in vain');
}
