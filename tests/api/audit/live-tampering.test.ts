import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkpointText } from '../../../api/src/modules/audit/rules/checkpoint.js';
import { formatNote } from '../../../api/src/modules/audit/rules/signed-note.js';
import { openAuditLog } from '../../../api/src/modules/audit/service/audit-log.js';
import { checkLog } from '../../../api/src/modules/audit/service/check-log.js';
import { readCheckpoint } from '../../../api/src/modules/audit/service/log-head.js';
import { SeededRandom } from '../../../api/src/demo/seeded-random.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { printLine } from '../../support/print-line.js';
import { testAudit } from '../../support/template.js';
import { aWitness } from './a-witness.js';
import { OwnersLog, sequence, writeEvents } from './log.js';

const TRIES = 1_000;
const auditLog = openAuditLog(testAudit);
const random = new SeededRandom('attacks');
const below = (count: number): number => random.between(0, count - 1);

let app: TestApp;
let log: OwnersLog;

beforeAll(async () => {
  app = await startTestApp();
  log = await OwnersLog.open(app);
  for (let batch = 0; batch < 8; batch += 1) {
    await writeEvents(app, 25);
    await sequence(app);
  }
});
afterAll(async () => {
  await log.close();
  await app.close();
});

describe('the live tables', () => {
  /** What a superuser does with triggers switched off; each says at which entry it shows at the latest. */
  const attacks: Readonly<Record<string, (size: number) => Promise<number>>> = {
    async editBytes(size) {
      const at = below(size);
      await onEvent(at, `canonical = set_byte(canonical, ${below(40)}, ${200 + below(50)})`);
      return at;
    },
    async editTime(size) {
      const at = below(size);
      await onEvent(at, `recorded_at = recorded_at + interval '1 microsecond' * ${1 + below(1e6)}`);
      return at;
    },
    async editColumn(size) {
      const at = below(size);
      const columns = [
        `type = 'Other'`,
        `actor_id = gen_random_uuid()`,
        `agency_id = 'OTHER'`,
        `object_id = 'other'`,
        `case_id = gen_random_uuid()`,
        `occurred_at = occurred_at - interval '1 day'`,
      ];
      await onEvent(at, columns[below(columns.length)] ?? '');
      return at;
    },
    async deleteEvent(size) {
      const at = below(size);
      await log.client.query(
        'delete from audit_events where id = (select event_id from audit_log_entries where entry_index = $1)',
        [at],
      );
      return at;
    },
    async swapEntries(size) {
      const at = below(size - 1);
      const other = at + 1 + below(size - at - 1);
      await log.client.query('alter table audit_log_entries drop constraint an_event_is_sequenced_once');
      await log.client.query(
        `update audit_log_entries n set event_id = o.event_id from audit_log_entries o
         where (n.entry_index, o.entry_index) in (($1, $2), ($2, $1))`,
        [at, other],
      );
      return at;
    },
    async deleteEntry(size) {
      const at = below(size);
      await log.client.query('delete from audit_log_entries where entry_index = $1', [at]);
      return at;
    },
    async truncateEntries(size) {
      const at = 1 + below(size - 1);
      await log.client.query('delete from audit_log_entries where entry_index >= $1', [at]);
      return at;
    },
    async rollBack(size) {
      const at = 1 + below(size - 1);
      await log.client.query('delete from audit_checkpoints where size > $1', [at]);
      return at;
    },
    async editNode(size) {
      const at = below(size);
      await log.client.query(
        `update audit_tree_nodes set hash = sha256(hash) where (level, position) = (select level, position from audit_tree_nodes order by level, position offset $1 limit 1)`,
        [at],
      );
      return size;
    },
    async editCheckpoint(size) {
      await log.client.query(
        `update audit_checkpoints set note = replace(note, 'time 2', 'time 1') where size = (select size from audit_checkpoints order by size offset $1 limit 1)`,
        [below(8)],
      );
      return size;
    },
    async insertEvent(size) {
      await log.client.query(
        `insert into audit_events (id, type, occurred_at, object_type, object_id, canonical) values (gen_random_uuid(), 'Tested', now(), 'Test', '1', '{}')`,
      );
      return size;
    },
  };
  const onEvent = (at: number, change: string) =>
    log.client.query(
      `update audit_events set ${change} where id = (select event_id from audit_log_entries where entry_index = $1)`,
      [at],
    );

  it('are whole while nobody touches them', async () => {
    const size = await log.size();
    expect(await checkLog(log.runner, auditLog, 0)).toEqual({
      checkedTo: size,
      size,
      brokenAt: null,
      problem: null,
    });
  });

  it('are found broken after every attack of a superuser', async () => {
    const kinds = Object.entries(attacks);
    const wrong: string[] = [];
    const size = await log.size();
    for (let n = 0; n < TRIES; n += 1) {
      const [name, attack] = kinds[n % kinds.length] ?? [];
      if (!name || !attack) throw new Error('no attack');
      await log.client.query('begin; set local session_replication_role = replica');
      const at = await attack(size);
      const told = await checkLog(log.runner, auditLog, 0);
      await log.client.query('rollback');
      if (told.brokenAt === null || told.brokenAt > at)
        wrong.push(`${name} at ${at}: ${JSON.stringify(told)}`);
    }
    expect(wrong).toEqual([]);
    printLine(`audit: ${TRIES} attacks on the live tables, all found`);
  }, 240_000);

  it('that were rewritten as a whole are betrayed by a witness’s signature among them', async () => {
    const seed = Buffer.alloc(32, 21);
    const { cosigner, text } = aWitness('纪委监委', seed);
    const witnessed = openAuditLog({ ...testAudit, witnesses: [text] });
    const stored = await readCheckpoint(log.runner);
    if (!stored) throw new Error('the log is empty');
    const { size } = stored.checkpoint;
    await log.client.query('begin; set local session_replication_role = replica');
    await log.client.query('insert into audit_cosignatures (size, witness, line) values ($1, $2, $3)', [
      size,
      '纪委监委',
      cosigner(stored.note),
    ]);
    expect(await checkLog(log.runner, witnessed, 0)).toMatchObject({ brokenAt: null });
    const last = checkpointText({ ...stored.checkpoint, time: '2026-01-01T00:00:00.000000Z' });
    const again = formatNote({ text: last, signatures: [auditLog.signer.sign(last)] });
    await log.client.query('update audit_checkpoints set note = $2 where size = $1', [size, again]);
    expect(await checkLog(log.runner, auditLog, 0)).toMatchObject({ brokenAt: null });
    expect(await checkLog(log.runner, witnessed, 0)).toMatchObject({ brokenAt: size - 1 });
    await log.client.query('rollback');
  });
});
