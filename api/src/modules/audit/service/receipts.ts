import { createHash } from 'node:crypto';
import type { SqlRunner } from '../../../platform/db/sql.js';
import type { Finding } from './sequence-events.js';

/** Long enough for every sequencer that works; a backlog waits in the inbox and is no loss. */
const GRACE_MS = 5_000;
/** Beyond this nobody is comparing; an hour of a busy county. */
const MOST = 200_000;

interface Receipt {
  readonly digest: Buffer;
  readonly at: number;
}

/**
 * 收据: what this process has committed, kept in its memory until the event stands in the log unchanged. Whoever deletes
 * an event and its place in the inbox before it is sequenced cannot reach in here.
 */
export class Receipts {
  private readonly open = new Map<string, Receipt>();

  constructor(private readonly elapsed: () => number = () => performance.now()) {}

  keep(eventId: string, canonical: Uint8Array): void {
    if (this.open.size >= MOST) return;
    this.open.set(eventId, { digest: digestOf(canonical), at: this.elapsed() });
  }

  /** Compares what is due, forgets what stands in the log, and tells what is lost or changed. */
  async compare(runner: SqlRunner): Promise<Finding[]> {
    const due = [...this.open].filter(([, { at }]) => this.elapsed() - at >= GRACE_MS);
    if (due.length === 0) return [];
    const rows = await runner.rows({
      text: `select i.id, n.entry_index, sha256(e.canonical), exists (select 1 from audit_inbox q where q.event_id = i.id)
             from unnest($1::uuid[]) as i (id) left join audit_events e on e.id = i.id
             left join audit_log_entries n on n.event_id = i.id`,
      values: [due.map(([id]) => id)],
    });
    const findings: Finding[] = [];
    for (const [id, index, digest, waits] of rows as [string, number | null, Buffer | null, boolean][]) {
      const receipt = this.open.get(id);
      if (!receipt || (index === null && waits)) continue;
      this.open.delete(id);
      if (index === null) findings.push({ kind: 'LOST', eventId: id, index: null });
      else if (!digest?.equals(receipt.digest)) findings.push({ kind: 'CHANGED', eventId: id, index });
    }
    return findings;
  }
}

const digestOf = (canonical: Uint8Array): Buffer => createHash('sha256').update(canonical).digest();
