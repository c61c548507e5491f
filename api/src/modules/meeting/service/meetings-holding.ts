import type { SqlRunner } from '../../../platform/db/sql.js';

/** Of these topics the ones on an agenda that stands and is not over, each with the title of the meeting. */
export async function meetingsHolding(
  runner: SqlRunner,
  topicIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (topicIds.length === 0) return new Map();
  const rows = await runner.rows({
    text: `select distinct on (a.topic_id) a.topic_id, m.title from agenda_items a join meetings m on m.id = a.meeting_id
           where a.topic_id = any($1) and m.state in ('AGENDA_LOCKED', 'CONVENED') order by a.topic_id, m.scheduled_at, m.id`,
    values: [[...topicIds]],
  });
  return new Map(rows.map(([topicId, title]) => [String(topicId), String(title)]));
}
