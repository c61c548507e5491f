import { workingCalendarBetween } from '../../organization/index.js';
import { reachOf, type Actor } from '../../../platform/auth/actor.js';
import { identifier, sql, type Sql, type SqlRunner } from '../../../platform/db/sql.js';
import { daysLeft } from '../../../shared/deadline.js';
import { addDays, type PlainDate } from '../../../shared/plain-date.js';
import { RECORD_TYPES } from '../rules/record-types.js';
import { isOpen } from './list-requests.js';
import { requestsVisibleTo } from './read-models.js';

/** How fresh one unit's answers of one record type are. */
export interface AnswerFreshness {
  readonly agencyId: string;
  readonly recordType: string;
  readonly lastAnsweredAt: Date | null;
  /** Answers of the last thirty days. */
  readonly answeredLately: number;
  readonly waiting: number;
  readonly overdue: number;
  readonly oldestDueOn: PlainDate | null;
  /** Working days the oldest overdue request is late by. */
  readonly daysLate: number;
}

export interface DueDay {
  readonly agencyId: string;
  readonly dueOn: PlainDate;
  readonly waiting: number;
}

/** The mechanism also names records that the product does not ask for yet. */
const ASKED_ABOUT = RECORD_TYPES.map(({ type }) => type);

const LATELY_DAYS = 30;
const AHEAD_DAYS = 14;

/** Every record type a unit is asked for (G3: 定期上传、更新维护), who is late first, as far as the viewer sees requests. */
export async function answerFreshness(
  runner: SqlRunner,
  actor: Actor,
  today: PlainDate,
): Promise<AnswerFreshness[]> {
  const { text, values } = sql`
    WITH asked AS (SELECT DISTINCT agency_id, record_type FROM verification_scopes s
      WHERE enabled AND s.record_type = ANY(${ASKED_ABOUT}) AND ${unitsOf(actor)})
    SELECT a.agency_id, a.record_type, max(r.answered_at),
      count(*) FILTER (WHERE r.answered_at >= ${addDays(today, -LATELY_DAYS)}::date),
      count(*) FILTER (WHERE ${isOpen(identifier('r'))}),
      count(*) FILTER (WHERE ${isOverdue(today)}),
      min(r.due_on) FILTER (WHERE ${isOverdue(today)})::text
    FROM asked a LEFT JOIN verification_requests r
      ON r.agency_id = a.agency_id AND r.record_type = a.record_type AND ${requestsVisibleTo(actor, 'r')}
    GROUP BY 1, 2 ORDER BY 6 DESC, 7, 5 DESC, 1, 2`;
  const rows = await runner.rows({ text, values });
  const oldest = rows.map((row) => row[6] as PlainDate | null);
  const earliest = oldest.filter((day) => day !== null).sort()[0];
  const calendar = earliest ? await workingCalendarBetween(runner, earliest, today) : {};
  return rows.map(([agencyId, recordType, lastAnsweredAt, lately, waiting, overdue], index) => {
    const oldestDueOn = oldest[index] ?? null;
    return {
      agencyId: String(agencyId),
      recordType: String(recordType),
      lastAnsweredAt: lastAnsweredAt as Date | null,
      answeredLately: Number(lately),
      waiting: Number(waiting),
      overdue: Number(overdue),
      oldestDueOn,
      daysLate: oldestDueOn ? -daysLeft(oldestDueOn, today, 'WORKING_DAY', calendar) : 0,
    };
  });
}

/** What falls due in the two weeks from today, by unit and day. */
export async function answerDueDays(runner: SqlRunner, actor: Actor, today: PlainDate): Promise<DueDay[]> {
  const { text, values } = sql`
    SELECT r.agency_id, r.due_on::text, count(*) FROM verification_requests r
    WHERE ${isOpen(identifier('r'))} AND r.due_on BETWEEN ${today}::date AND ${addDays(today, AHEAD_DAYS)}::date
      AND ${requestsVisibleTo(actor, 'r')}
    GROUP BY 1, 2 ORDER BY 2, 1`;
  const rows = await runner.rows({ text, values });
  return rows.map(([agencyId, dueOn, waiting]) => ({
    agencyId: String(agencyId),
    dueOn: dueOn as PlainDate,
    waiting: Number(waiting),
  }));
}

const isOverdue = (today: PlainDate): Sql => sql`${isOpen(identifier('r'))} AND r.due_on < ${today}::date`;

/** Whoever sees requests of one unit only is told of that unit's record types only. */
function unitsOf(actor: Actor): Sql {
  const { county, areaIds, agencyIds } = reachOf(actor, 'verification.read');
  return county || areaIds.length > 0 ? sql`TRUE` : sql`s.agency_id = ANY(${agencyIds})`;
}
