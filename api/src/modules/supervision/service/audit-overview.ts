import { sql, type SqlRunner } from '../../../platform/db/sql.js';
import { kindOfEvent, type EventKind } from '../rules/event-kinds.js';

export interface EventCount {
  readonly happenedOn: string;
  readonly kind: EventKind;
  readonly total: number;
}

/** How many events of which kind were written on which day, newest day first. */
export async function countEvents(runner: SqlRunner, since: string): Promise<EventCount[]> {
  const rows = await runner.rows(
    sql`select happened_on::text, type, total from count_audit_events(${since}) order by 1 desc, 2`,
  );
  const counts = new Map<string, EventCount>();
  for (const [day, type, count] of rows) {
    const [happenedOn, kind] = [String(day), kindOfEvent(String(type))];
    const key = `${happenedOn}|${kind}`;
    const total = (counts.get(key)?.total ?? 0) + Number(count);
    counts.set(key, { happenedOn, kind, total });
  }
  return [...counts.values()];
}

export interface DeniedCount {
  readonly id: string;
  readonly name: string | null;
  readonly permission: string;
  readonly total: number;
  readonly lastAt: string;
}

const MOST_ROWS = 50;

/** Who was refused what by lack of permission, most often first. */
export async function countDenied(runner: SqlRunner, since: string): Promise<DeniedCount[]> {
  const rows = await runner.rows(sql`
    select d.account_id, a.display_name, d.permission, d.total, d.last_at
    from count_denied_attempts(${since}) d left join accounts a on a.id = d.account_id
    order by d.total desc, d.last_at desc limit ${MOST_ROWS}`);
  return rows.map(([accountId, name, permission, total, lastAt]) => ({
    id: `${String(accountId ?? 'public')}.${String(permission)}`,
    name: name === null ? null : String(name),
    permission: String(permission),
    total: Number(total),
    lastAt: String(lastAt),
  }));
}

export interface SensitiveReads {
  readonly id: string;
  readonly name: string | null;
  readonly reveals: number;
  readonly revealedCases: number;
  readonly files: number;
  readonly searches: number;
  readonly exports: number;
  readonly lastAt: string;
}

/** Who looked at what is protected most, how often and in how many cases. */
export async function countSensitiveReads(runner: SqlRunner, since: string): Promise<SensitiveReads[]> {
  const rows = await runner.rows(sql`
    select r.account_id, a.display_name, r.reveals, r.revealed_cases, r.files, r.searches, r.exports, r.last_at
    from count_sensitive_reads(${since}) r left join accounts a on a.id = r.account_id
    order by r.reveals desc, r.files + r.searches + r.exports desc limit ${MOST_ROWS}`);
  return rows.map(([accountId, name, reveals, revealedCases, files, searches, exports, lastAt]) => ({
    id: String(accountId ?? 'system'),
    name: name === null ? null : String(name),
    reveals: Number(reveals),
    revealedCases: Number(revealedCases),
    files: Number(files),
    searches: Number(searches),
    exports: Number(exports),
    lastAt: String(lastAt),
  }));
}
