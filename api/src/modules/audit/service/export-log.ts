import type { Actor } from '../../../platform/auth/actor.js';
import type { SqlRunner } from '../../../platform/db/sql.js';
import { mayReadDetails } from '../rules/trail-policy.js';
import { parseNote } from '../rules/signed-note.js';
import type { AuditLog } from './audit-log.js';
import { sha256 } from './hash-suites.js';
import { readCheckpoint } from './log-head.js';

const FORMAT = 'zhulian-audit-export/1';
const PAGE = 1_000;

/**
 * 导出: lines of JSON: a head, the entries in order, checkpoints and cosignatures. What the reader may not know is
 * withheld and stands as its hash, so that any two readers' exports have the same root. `actor` null: everything.
 */
export async function* exportLog(
  runner: SqlRunner,
  log: AuditLog,
  size: number,
  actor: Actor | null,
): AsyncGenerator<string> {
  const key = await firstKey(runner, log);
  yield line({ format: FORMAT, origin: log.origin, suite: sha256.name, key, size });
  for (let from = 0; from < size; from += PAGE)
    for (const row of await readEntries(runner, from, Math.min(from + PAGE, size)))
      yield entryLine(row, actor);
  for (let after = 0; ;) {
    const rows = await runner.rows({
      text: 'select size, note from audit_checkpoints where size > $1 and size <= $2 order by size limit $3',
      values: [after, size, PAGE],
    });
    for (const [, note] of rows) yield line({ checkpoint: note });
    if (rows.length < PAGE) break;
    after = Number(rows.at(-1)?.[0]);
  }
  const cosigned = await runner.rows({
    text: 'select line, size from audit_cosignatures where size <= $1 order by size, witness',
    values: [size],
  });
  for (const [text, at] of cosigned) yield line({ cosignature: text, size: at });
}

export interface LogEntryRow {
  readonly index: number;
  readonly leaf: Buffer;
  /** Null when the event's row is gone. */
  readonly recordedAt: number | null;
  readonly canonical: Buffer | null;
  readonly caseId: string | null;
  readonly objectType: string | null;
}

/** Entries `from` up to, not including, `to`; one that is missing altogether is simply not there. */
export async function readEntries(runner: SqlRunner, from: number, to: number): Promise<LogEntryRow[]> {
  const rows = await runner.rows({
    text: `select n.entry_index, t.hash, (extract(epoch from e.recorded_at) * 1000000)::bigint,
             e.canonical, e.case_id, e.object_type
           from audit_log_entries n
           left join audit_tree_nodes t on t.level = 0 and t.position = n.entry_index
           left join audit_events e on e.id = n.event_id
           where n.entry_index >= $1 and n.entry_index < $2 order by n.entry_index`,
    values: [from, to],
  });
  return rows.map(
    ([index, leaf, recordedAt, canonical, caseId, objectType]) =>
      ({ index, leaf, recordedAt, canonical, caseId, objectType }) as LogEntryRow,
  );
}

/** One entry as it stands in an export and in a proof. */
export function exportedEntry(row: LogEntryRow, actor: Actor | null): object {
  const { index, leaf, recordedAt, canonical, caseId, objectType } = row;
  const bare = { i: index, leaf: leaf?.toString('base64') ?? '' };
  if (canonical === null || objectType === null) return { ...bare, missing: true };
  if (actor && !mayReadDetails(actor, { caseId, objectType })) return { ...bare, withheld: true };
  return { ...bare, recordedAt, canonical: canonical.toString('utf8') };
}

const entryLine = (row: LogEntryRow, actor: Actor | null): string => line(exportedEntry(row, actor));
const line = (value: object): string => `${JSON.stringify(value)}\n`;

/** The key that signed first; later ones are named by the checkpoints that hand over to them. */
async function firstKey(runner: SqlRunner, log: AuditLog): Promise<string> {
  const first = await readCheckpoint(runner, 0);
  const signers = [log.signer, ...log.earlierSigners].map(({ verifier }) => verifier);
  const note = first && parseNote(first.note);
  const found = signers.find((verifier) =>
    note?.signatures.some((signature) => verifier.isSignedBy(note.text, signature)),
  );
  return found?.text ?? (await destroyedKey(runner)) ?? log.signer.verifier.text;
}

/** The first key was handed over long ago and is no longer with us: the event of that day names it. */
async function destroyedKey(runner: SqlRunner): Promise<string | null> {
  const [row] = await runner.rows({
    text: `select convert_from(canonical, 'UTF8')::jsonb -> 'details' ->> 'from' from audit_events
           where type = 'AuditKeyRotated' order by recorded_at limit 1`,
    values: [],
  });
  return row ? String(row[0]) : null;
}
