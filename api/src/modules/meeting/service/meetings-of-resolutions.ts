import type { Actor } from '../../../platform/auth/actor.js';
import { sql, type SqlRunner } from '../../../platform/db/sql.js';
import { partOfMeetingVisibleTo } from './visibility.js';

/** Which meeting resolved each of these, of those that the reader may see: the way back from what came of it. */
export async function meetingsOfResolutions(
  runner: SqlRunner,
  actor: Actor,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await runner.rows(
    sql`select r.id, r.meeting_id from resolutions r where r.id = any(${[...ids]}::uuid[]) and ${partOfMeetingVisibleTo(actor, 'r')}`,
  );
  return new Map(rows.map(([id, meetingId]) => [String(id), String(meetingId)]));
}
