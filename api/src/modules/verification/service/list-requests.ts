import { isUuid } from '../../../shared/uuid.js';
import { identifier, sql, type Sql, type SqlRunner } from '../../../platform/db/sql.js';
import type { Actor } from '../../../platform/auth/actor.js';
import { anyOf, matching, oneOf } from '../../../platform/read/matching.js';
import type { Condition, Order } from '../../../platform/read/index.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import { searchPrefix } from '../../../shared/search-prefix.js';
import type { Lamp } from '../../../shared/deadline.js';
import { OPEN_STATES, type RequestState } from '../rules/request-states.js';
import { requestsVisibleTo } from './read-models.js';

/** Most urgent first, on the index of the agency's queue. */
export const QUEUE_ORDER: readonly Order[] = [{ column: 'due_on', direction: 'asc' }];

export interface RequestFilter {
  readonly states?: readonly RequestState[] | null;
  readonly recordTypes?: readonly string[] | null;
  readonly lamps?: readonly Lamp[] | null;
  readonly agencyIds?: readonly string[] | null;
  readonly personNamePrefix?: string | null;
  readonly caseId?: string | null;
}

export const isOpen = (t: Sql): Sql => sql`${t}.state = ANY(${[...OPEN_STATES]})`;

/** The same lights as `lampOf`, as conditions. */
function lampCondition(t: Sql, lamp: Lamp, today: PlainDate): Sql {
  switch (lamp) {
    case 'RED':
      return sql`(${isOpen(t)} AND ${t}.due_on < ${today})`;
    case 'YELLOW':
      return sql`(${isOpen(t)} AND ${t}.due_on >= ${today} AND ${t}.warn_on <= ${today})`;
    case 'GREEN':
      return sql`(${isOpen(t)} AND ${t}.warn_on > ${today})`;
  }
}

/** Name, or pinyin in full or by initials. */
function nameCondition(t: Sql, pattern: string): Sql {
  return sql`EXISTS (SELECT 1 FROM persons p WHERE p.id = ${t}.person_id
    AND (lower(p.name) LIKE ${pattern} OR p.pinyin LIKE ${pattern} OR p.pinyin LIKE ${`% ${pattern}`}))`;
}

/** The filter of a queue as a condition. */
export function requestCondition(filter: RequestFilter, today: PlainDate): Condition {
  const { states, recordTypes, agencyIds, lamps, caseId } = filter;
  const name = searchPrefix(filter.personNamePrefix)?.toLowerCase();
  return matching((t) => [
    oneOf(sql`${t}.state`, states),
    oneOf(sql`${t}.record_type`, recordTypes),
    oneOf(sql`${t}.agency_id`, agencyIds),
    anyOf(lamps?.map((lamp) => lampCondition(t, lamp, today))),
    name && nameCondition(t, name),
    caseId && (isUuid(caseId) ? sql`${t}.case_id = ${caseId}` : sql`FALSE`),
  ]);
}

/** How many requests wait in one state, and how urgently. */
export interface RequestCount {
  readonly state: RequestState;
  readonly total: number;
  readonly yellow: number;
  readonly red: number;
}

/** The numbers of the home page: what waits for the viewer's agency. Closed states are history and not counted. */
export async function countWaiting(
  runner: SqlRunner,
  actor: Actor,
  today: PlainDate,
): Promise<RequestCount[]> {
  const t = identifier('r');
  const { text, values } =
    sql`SELECT r.state, count(*), count(*) FILTER (WHERE ${lampCondition(t, 'YELLOW', today)}),
      count(*) FILTER (WHERE ${lampCondition(t, 'RED', today)})
    FROM verification_requests AS r WHERE ${isOpen(t)} AND ${requestsVisibleTo(actor, 'r')} GROUP BY r.state`;
  const rows = await runner.rows({ text, values });
  const found = new Map(rows.map(([state, ...counts]) => [String(state), counts.map(Number)]));
  return OPEN_STATES.map((state) => {
    const [total = 0, yellow = 0, red = 0] = found.get(state) ?? [];
    return { state, total, yellow, red };
  });
}

/** What each agency still owes an answer to, as far as the viewer sees requests. */
export async function countWaitingByAgency(
  runner: SqlRunner,
  actor: Actor,
  today: PlainDate,
): Promise<{ agencyId: string; total: number; yellow: number; red: number }[]> {
  const t = identifier('r');
  const { text, values } =
    sql`SELECT r.agency_id, count(*), count(*) FILTER (WHERE ${lampCondition(t, 'YELLOW', today)}),
      count(*) FILTER (WHERE ${lampCondition(t, 'RED', today)})
    FROM verification_requests AS r WHERE ${isOpen(t)} AND ${requestsVisibleTo(actor, 'r')} GROUP BY r.agency_id ORDER BY 4 DESC, 3 DESC, 2 DESC, 1`;
  const rows = await runner.rows({ text, values });
  return rows.map(([agencyId, total, yellow, red]) => ({
    agencyId: String(agencyId),
    total: Number(total),
    yellow: Number(yellow),
    red: Number(red),
  }));
}

/** Which case a request belongs to, for its read event; null when it is not the viewer's. */
export async function findCaseOfRequest(runner: SqlRunner, actor: Actor, id: string): Promise<string | null> {
  const { text, values } =
    sql`SELECT r.case_id FROM verification_requests AS r WHERE r.id = ${id} AND ${requestsVisibleTo(actor, 'r')}`;
  const [row] = await runner.rows({ text, values });
  return row ? String(row[0]) : null;
}
