import { reachOf, type Actor } from '../../../platform/auth/actor.js';
import { identifier, sql, type Sql } from '../../../platform/db/sql.js';

/** Tasks of the county, or those that the reader's unit works on. */
export function taskVisibleTo(actor: Actor, alias: string): Sql {
  const { county, agencyIds } = reachOf(actor, 'task.read');
  if (county) return sql`TRUE`;
  return agencyIds.length > 0
    ? sql`${identifier(alias)}.working_agency_ids && ${[...agencyIds]}::text[]`
    : sql`FALSE`;
}

/** Rows that hang on a task are seen with it. */
export function ofVisibleTask(actor: Actor, alias: string): Sql {
  const { county } = reachOf(actor, 'task.read');
  if (county) return sql`TRUE`;
  return sql`EXISTS (SELECT 1 FROM tasks vt WHERE vt.id = ${identifier(alias)}.task_id AND ${taskVisibleTo(actor, 'vt')})`;
}
