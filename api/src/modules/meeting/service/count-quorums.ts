import { sql, type SqlRunner } from '../../../platform/db/sql.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import { ParameterMissing, someParameters } from '../../eligibility/index.js';
import { quorumOf } from '../rules/meeting-states.js';

const KEY = 'meeting.quorumPercent';

/** The share of units that a meeting needs today; null while the county has not set it, so that its page is shown all the same. */
export async function quorumPercentOn(runner: SqlRunner, today: PlainDate): Promise<number | null> {
  try {
    return (await someParameters(runner, today, [KEY]))[KEY].value;
  } catch (error) {
    if (error instanceof ParameterMissing) return null;
    throw error;
  }
}

/** By meeting, how many member units have to sign in before it may begin; nothing while the share is not set. */
export async function countQuorums(
  runner: SqlRunner,
  today: PlainDate,
  meetingIds: readonly string[],
): Promise<Map<string, number>> {
  const percent = await quorumPercentOn(runner, today);
  if (percent === null) return new Map();
  const invited = await runner.rows(sql`
    select meeting_id, count(agency_id)::int from meeting_invitations
    where meeting_id = any(${[...meetingIds]}) group by meeting_id`);
  return new Map(invited.map(([id, count]) => [String(id), quorumOf(Number(count), percent)]));
}
