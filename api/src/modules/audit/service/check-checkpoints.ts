import type { SqlRunner } from '../../../platform/db/sql.js';
import { parseCheckpoint } from '../rules/checkpoint.js';
import { peaksOf, rootOf } from '../rules/merkle-tree.js';
import { parseNote, parseSignatureLine, type SignedNote } from '../rules/signed-note.js';
import type { AuditLog } from './audit-log.js';
import { sha256 } from './hash-suites.js';
import { LogBroken } from './log-broken.js';
import { parseVerifier, type NoteVerifier } from './note-keys.js';
import { readNodes } from './tree-store.js';

/** The checkpoints over entries after `from` up to `to`: signature, size and root; and every cosignature over them. */
export async function checkCheckpoints(
  runner: SqlRunner,
  log: AuditLog,
  from: number,
  to: number,
): Promise<void> {
  const rows = (await runner.rows({
    text: 'select size, note from audit_checkpoints where size > $1 and size <= $2 order by size',
    values: [from, to],
  })) as [number, string][];
  const keys = await trustedKeys(runner, log);
  const places = rows.map(([size]) => peaksOf({ from: 0, to: size }));
  const hashes = await readNodes(runner, places.flat());
  let start = 0;
  let covered = from;
  rows.forEach(([size, text], index) => {
    const length = places[index]?.length ?? 0;
    const root = rootOf(sha256, hashes.slice(start, start + length));
    start += length;
    const note = parseNote(text);
    const checkpoint = parseCheckpoint(note?.text ?? '');
    if (!note || checkpoint?.size !== size || checkpoint.origin !== log.origin || !isSigned(note, keys))
      throw new LogBroken(covered, `第 ${size} 条处的检查点被改动或签名无效`);
    if (Buffer.compare(root, checkpoint.root) !== 0)
      throw new LogBroken(covered, `树与第 ${size} 条处的检查点不一致`);
    covered = size;
  });
  await checkCosignatures(runner, log, from, to, new Map(rows));
}

const isSigned = ({ text, signatures }: SignedNote, keys: readonly NoteVerifier[]): boolean =>
  signatures.some((signature) => keys.some((key) => key.isSignedBy(text, signature)));

/** Our keys, and those that a checkpoint of ours named or a rotation left behind. */
async function trustedKeys(runner: SqlRunner, log: AuditLog): Promise<NoteVerifier[]> {
  const own = [log.signer, ...log.earlierSigners].map(({ verifier }) => verifier);
  const left = await runner.rows({
    text: `select distinct convert_from(canonical, 'UTF8')::jsonb -> 'details' ->> 'from' from audit_events
           where object_type = 'AuditLog' and type = 'AuditKeyRotated'`,
    values: [],
  });
  return [...own, ...left.map(([text]) => parseVerifier(String(text))).filter((key) => key !== null)];
}

/** A witness's signature whose checkpoint is gone or another one: the log was shortened or rewritten since. */
async function checkCosignatures(
  runner: SqlRunner,
  log: AuditLog,
  from: number,
  to: number,
  notes: ReadonlyMap<number, string>,
): Promise<void> {
  const [row] = await runner.rows({ text: 'select max(size) from audit_checkpoints', values: [] });
  const end = Number(row?.[0]);
  const rows = (await runner.rows({
    text: `select size, witness, line from audit_cosignatures where size > $1 and (size <= $2 or $2 = $3) order by size`,
    values: [from, to, end],
  })) as [number, string, string][];
  for (const [size, witness, line] of rows) {
    if (size > end) throw new LogBroken(end, `见证方${witness}见过 ${size} 条，现在的日志更短`);
    const signature = parseSignatureLine(line);
    const key = log.witnesses.find(({ name }) => name === witness);
    // A witness that is no longer registered cannot be checked; its signature stays in the export.
    if (!key) continue;
    const text = parseNote(notes.get(size) ?? '')?.text;
    if (!signature || !text || !key.isSignedBy(text, signature))
      throw new LogBroken(Math.max(0, size - 1), `第 ${size} 条处的检查点与见证方${witness}签的不一致`);
  }
}
