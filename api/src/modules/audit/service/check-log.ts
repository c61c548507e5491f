import type { SqlRunner } from '../../../platform/db/sql.js';
import { entryBytes, wentBack } from '../rules/entry-bytes.js';
import { parseCanonical, sayTheSame, type EventColumns } from '../rules/entry-columns.js';
import { hashChildren, hashLeaf } from '../rules/hash-suite.js';
import { peaksOf, type Place } from '../rules/merkle-tree.js';
import { compareWithAnchor } from './anchor-checkpoint.js';
import type { AuditLog } from './audit-log.js';
import { checkCheckpoints } from './check-checkpoints.js';
import { sha256 } from './hash-suites.js';
import { LogBroken } from './log-broken.js';
import { readHead } from './log-head.js';
import { readNodes } from './tree-store.js';

export interface LogCheck {
  /** Entries before this one were compared and are whole, unless `brokenAt` says otherwise. */
  readonly checkedTo: number;
  readonly size: number;
  readonly brokenAt: number | null;
  readonly problem: string | null;
}

/** Entries of one call: a second of work. */
export const CHECK_PAGE = 5_000;

/**
 * 核对: compares events, entries, tree nodes and checkpoints of the live tables from entry `from` on; the last page also
 * compares what lies beside and outside: surplus events, witnesses, anchors.
 */
export async function checkLog(runner: SqlRunner, log: AuditLog, from: number): Promise<LogCheck> {
  let size = 0;
  try {
    ({ size } = await readHead(runner));
    const to = Math.min(from + CHECK_PAGE, size);
    await checkEntries(runner, from, to);
    await checkCheckpoints(runner, log, from, to);
    if (to === size) await checkEnds(runner, log, size);
    return { checkedTo: to, size, brokenAt: null, problem: null };
  } catch (error) {
    if (!(error instanceof LogBroken)) throw error;
    return { checkedTo: from, size, brokenAt: error.at, problem: error.message };
  }
}

interface LiveEntry {
  readonly index: number;
  readonly eventId: string;
  readonly clockWentBack: boolean;
  readonly micros: number | null;
  readonly canonical: Buffer | null;
  readonly columns: EventColumns;
}

async function checkEntries(runner: SqlRunner, from: number, to: number): Promise<void> {
  // One entry before the page: its time is what the first one is compared with.
  const entries = await readLiveEntries(runner, Math.max(0, from - 1), to);
  const leaves = await readNodes(
    runner,
    entries.map(({ index }) => ({ level: 0, position: index })),
  );
  let expected = Math.max(0, from - 1);
  let previous: number | null = null;
  entries.forEach((entry, place) => {
    if (entry.index !== expected) throw new LogBroken(expected, `缺少第 ${expected} 条`);
    checkEntry(entry, leaves[place] ?? Buffer.alloc(0));
    if (entry.index >= from && entry.clockWentBack !== wentBack(previous, entry.micros ?? 0))
      throw new LogBroken(expected, `第 ${expected} 条的时钟标记被改动`);
    previous = entry.micros;
    expected += 1;
  });
  if (expected < to) throw new LogBroken(expected, `缺少第 ${expected} 条`);
  await checkNodesOver(runner, from, to);
}

function checkEntry({ index, eventId, micros, canonical, columns }: LiveEntry, leaf: Buffer): void {
  if (micros === null || canonical === null) throw new LogBroken(index, `第 ${index} 条的事件被删除`);
  if (!leaf.equals(hashLeaf(sha256, entryBytes(micros, canonical))))
    throw new LogBroken(index, `第 ${index} 条的内容或时间被改动`);
  const event = parseCanonical(canonical);
  if (!event || event.id !== eventId || !sayTheSame(columns, event))
    throw new LogBroken(index, `第 ${index} 条的检索栏目与内容不一致`);
}

async function readLiveEntries(runner: SqlRunner, from: number, to: number): Promise<LiveEntry[]> {
  const rows = await runner.rows({
    text: `select n.entry_index, n.event_id, n.clock_went_back, (extract(epoch from e.recorded_at) * 1000000)::bigint,
             e.canonical, e.id, e.type, e.occurred_at, e.actor_id, e.agency_id, e.object_type, e.object_id, e.case_id
           from audit_log_entries n left join audit_events e on e.id = n.event_id
           where n.entry_index >= $1 and n.entry_index < $2 order by n.entry_index`,
    values: [from, to],
  });
  return rows.map(([index, eventId, clockWentBack, micros, canonical, ...columns]) => {
    const [id, type, occurredAt, actorId, agencyId, objectType, objectId, caseId] = columns;
    const told = { id, type, occurredAt, actorId, agencyId, objectType, objectId, caseId };
    return { index, eventId, clockWentBack, micros, canonical, columns: told } as LiveEntry;
  });
}

/** The nodes that came into being with the leaves of the page, each against its two children. */
async function checkNodesOver(runner: SqlRunner, from: number, to: number): Promise<void> {
  const parents: Place[] = [];
  for (let leaf = from; leaf < to; leaf += 1) {
    let position = leaf;
    for (let level = 1; position % 2 === 1; level += 1) {
      position = (position - 1) / 2;
      parents.push({ level, position });
    }
  }
  const family = parents.flatMap(({ level, position }) => [
    { level, position },
    { level: level - 1, position: position * 2 },
    { level: level - 1, position: position * 2 + 1 },
  ]);
  const hashes = await readNodes(runner, family);
  parents.forEach(({ level, position }, place) => {
    const [parent, left, right] = hashes.slice(place * 3, place * 3 + 3);
    if (parent && left && right && parent.equals(hashChildren(sha256, left, right))) return;
    throw new LogBroken(position * 2 ** level, '树节点被改动');
  });
}

/** What only shows when the whole log is looked at. */
async function checkEnds(runner: SqlRunner, log: AuditLog, size: number): Promise<void> {
  const [counts] = await runner.rows({
    text: `select (select count(*) from audit_tree_nodes), (select count(*) from audit_events),
             (select count(*) from audit_inbox)`,
    values: [],
  });
  const [nodes, events, waiting] = (counts ?? []).map(Number);
  const expected = 2 * size - peaksOf({ from: 0, to: size }).length;
  if (nodes !== expected) throw new LogBroken(size, '树里有多出的节点');
  if (events !== size + (waiting ?? 0)) throw new LogBroken(size, '有事件绕过了日志，没有序号');
  if (log.anchorFolder) await compareWithAnchor(runner, log.anchorFolder);
}
