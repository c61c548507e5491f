import pg from 'pg';
import { pgRunner, type SqlRunner } from '../../../platform/db/sql.js';
import { entryBytes, wentBack } from '../rules/entry-bytes.js';
import { hashLeaf } from '../rules/hash-suite.js';
import { growTree, rootOf } from '../rules/merkle-tree.js';
import type { AuditLog } from './audit-log.js';
import { sha256 } from './hash-suites.js';
import { readHead, type LogHead } from './log-head.js';
import { signCheckpoint } from './sign-checkpoint.js';
import { storeNodes } from './tree-store.js';

/** Something is wrong with one event. It is recorded as `AuditAlarmRaised`. */
export interface Finding {
  readonly kind: 'MISSING' | 'CHANGED' | 'RECORDED_AGAIN' | 'CLOCK_WENT_BACK' | 'LOST' | 'BROKEN';
  readonly eventId: string | null;
  readonly index: number | null;
}

export type Sequenced =
  | { readonly kind: 'BUSY' | 'IDLE' }
  | { readonly kind: 'EXTENDED'; readonly size: number; readonly findings: readonly Finding[] };

/** Most events of one transaction: at 16 KB each they still fit in memory. */
const BATCH = 2_000;
/** Any constant of our own will do. */
const LOCK = 7_203_010_362;

/**
 * One transaction: gapless indices for what waits in the inbox, the grown tree, a signed checkpoint. The lock ends with
 * the transaction, so a killed sequencer leaves nothing behind, and the head is read again every time.
 */
export async function sequenceEvents(client: pg.ClientBase, role: string, log: AuditLog): Promise<Sequenced> {
  const runner = pgRunner(client);
  await client.query(`begin; select set_config('role', ${pg.escapeLiteral(role)}, true)`);
  try {
    const done = await extendLog(runner, log);
    await client.query('commit');
    return done;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function extendLog(runner: SqlRunner, log: AuditLog): Promise<Sequenced> {
  const [locked] = await runner.rows({ text: 'select pg_try_advisory_xact_lock($1)', values: [LOCK] });
  if (locked?.[0] !== true) return { kind: 'BUSY' };
  const waiting = await readInbox(runner);
  if (waiting.length === 0) return { kind: 'IDLE' };
  const head = await readHead(runner);
  const { entries, findings } = numberEvents(waiting, head.size, await lastMicros(runner, head.size));
  const size = head.size + entries.length;
  if (entries.length > 0) await writeEntries(runner, log, head, entries);
  await runner.rows({
    text: 'delete from audit_inbox where ticket = any($1::bigint[])',
    values: [waiting.map(({ ticket }) => ticket)],
  });
  return { kind: 'EXTENDED', size, findings };
}

interface Waiting {
  readonly ticket: number;
  readonly eventId: string;
  readonly leafHash: Buffer;
  /** Null when the event is gone. */
  readonly micros: number | null;
  readonly canonical: Buffer | null;
  readonly isSequenced: boolean;
}

async function readInbox(runner: SqlRunner): Promise<Waiting[]> {
  const rows = await runner.rows({
    text: `select i.ticket, i.event_id, i.leaf_hash, (extract(epoch from e.recorded_at) * 1000000)::bigint, e.canonical,
             n.event_id is not null
           from audit_inbox i left join audit_events e on e.id = i.event_id
           left join audit_log_entries n on n.event_id = i.event_id
           order by i.ticket limit $1`,
    values: [BATCH],
  });
  return rows.map(
    ([ticket, eventId, leafHash, micros, canonical, isSequenced]) =>
      ({ ticket, eventId, leafHash, micros, canonical, isSequenced }) as Waiting,
  );
}

interface Entry {
  readonly index: number;
  readonly eventId: string;
  readonly leaf: Buffer;
  readonly clockWentBack: boolean;
}

/**
 * An event that was deleted or changed since the trigger noted its hash still gets its index, with that hash: the place
 * where it should stand shows for ever. An event recorded a second time under a known id gets none.
 */
function numberEvents(
  waiting: readonly Waiting[],
  size: number,
  last: number | null,
): { entries: Entry[]; findings: Finding[] } {
  const entries: Entry[] = [];
  const findings: Finding[] = [];
  const seen = new Set<string>();
  let previous = last;
  for (const { eventId, leafHash, micros, canonical, isSequenced } of waiting) {
    if (isSequenced || seen.has(eventId)) {
      findings.push({ kind: 'RECORDED_AGAIN', eventId, index: null });
      continue;
    }
    seen.add(eventId);
    const index = size + entries.length;
    const isThere = micros !== null && canonical !== null;
    const clockWentBack = isThere && wentBack(previous, micros);
    if (clockWentBack) findings.push({ kind: 'CLOCK_WENT_BACK', eventId, index });
    if (!isThere) findings.push({ kind: 'MISSING', eventId, index });
    else if (!leafHash.equals(hashLeaf(sha256, entryBytes(micros, canonical))))
      findings.push({ kind: 'CHANGED', eventId, index });
    entries.push({ index, eventId, leaf: leafHash, clockWentBack });
    previous = micros ?? previous;
  }
  return { entries, findings };
}

async function lastMicros(runner: SqlRunner, size: number): Promise<number | null> {
  const [row] = await runner.rows({
    text: `select (extract(epoch from e.recorded_at) * 1000000)::bigint
           from audit_log_entries n join audit_events e on e.id = n.event_id where n.entry_index = $1`,
    values: [size - 1],
  });
  return row ? Number(row[0]) : null;
}

async function writeEntries(
  runner: SqlRunner,
  log: AuditLog,
  head: LogHead,
  entries: readonly Entry[],
): Promise<void> {
  await runner.rows({
    text: `insert into audit_log_entries (entry_index, event_id, clock_went_back)
           select * from unnest($1::bigint[], $2::uuid[], $3::boolean[])`,
    values: [
      entries.map(({ index }) => index),
      entries.map(({ eventId }) => eventId),
      entries.map(({ clockWentBack }) => clockWentBack),
    ],
  });
  const { nodes, peaks } = growTree(
    sha256,
    head.size,
    head.peaks,
    entries.map(({ leaf }) => leaf),
  );
  await storeNodes(runner, nodes);
  const [now] = await runner.rows({ text: 'select clock_timestamp()', values: [] });
  const size = head.size + entries.length;
  const state = { size, root: rootOf(sha256, peaks), suite: sha256.name, time: String(now?.[0]) };
  await runner.rows({
    text: 'insert into audit_checkpoints (size, note) values ($1, $2)',
    values: [size, signCheckpoint(log, head.latest, state)],
  });
}
