import type { SqlRunner } from '../../../platform/db/sql.js';

/** Which of these resolutions were revoked or superseded: nothing that came of them goes on. */
export async function endedResolutions(
  runner: SqlRunner,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await runner.rows({
    text: `select id from resolutions where id = any($1::uuid[]) and state in ('REVOKED', 'SUPERSEDED')`,
    values: [[...ids]],
  });
  return new Set(rows.map(([id]) => String(id)));
}
