import type { SqlRunner } from '../../../platform/db/sql.js';
import type { AuditLog } from './audit-log.js';
import { newestAnchor } from './anchor-checkpoint.js';
import { readCheckpoint } from './log-head.js';

export interface LogStatus {
  readonly size: number;
  readonly waiting: number;
  readonly checkpoint: string | null;
  readonly key: string;
  readonly anchoredSize: number | null;
  readonly witnesses: readonly { readonly name: string; readonly size: number | null }[];
}

/** How far the log is, who has witnessed how much of it, and how much lies outside. */
export async function logStatus(runner: SqlRunner, log: AuditLog): Promise<LogStatus> {
  const latest = await readCheckpoint(runner);
  const [waiting] = await runner.rows({
    text: 'select count(*) from (select ticket from audit_inbox limit 10000) i',
    values: [],
  });
  const seen = new Map(
    (await runner.rows({
      text: 'select witness, max(size) from audit_cosignatures group by witness',
      values: [],
    })) as [string, number][],
  );
  const names = new Set([...log.witnesses.map(({ name }) => name), ...seen.keys()]);
  return {
    size: latest?.checkpoint.size ?? 0,
    waiting: Number(waiting?.[0]),
    checkpoint: latest?.note ?? null,
    key: log.signer.verifier.text,
    anchoredSize: log.anchorFolder ? (newestAnchor(log.anchorFolder)?.checkpoint.size ?? null) : null,
    witnesses: [...names].sort().map((name) => ({ name, size: seen.get(name) ?? null })),
  };
}
