import { reachOf, type Actor, type Permission } from '../../../platform/auth/actor.js';
import { identifier, join, sql, type Sql } from '../../../platform/db/sql.js';

/**
 * Who may see rows of a case: county reach all of them, area reach those of the actor's communities, agency reach those
 * the agency is involved in (`case_access`). `caseColumn` is the row's column that holds the case id.
 */
export function caseVisibleTo(
  actor: Actor,
  permission: Permission,
  alias: string,
  caseColumn = 'case_id',
): Sql {
  const reach = reachOf(actor, permission);
  if (reach.county) return sql`TRUE`;
  const caseId = sql`${identifier(alias)}.${identifier(caseColumn)}`;
  const nets: Sql[] = [];
  if (reach.areaIds.length > 0) {
    nets.push(
      sql`EXISTS (SELECT 1 FROM households vh WHERE vh.case_id = ${caseId} AND vh.community_id = ANY(${reach.areaIds}))`,
    );
  }
  if (reach.agencyIds.length > 0) {
    nets.push(
      sql`EXISTS (SELECT 1 FROM case_access va WHERE va.case_id = ${caseId} AND va.agency_id = ANY(${reach.agencyIds}))`,
    );
  }
  return nets.length > 0 ? sql`(${join(nets, ' OR ')})` : sql`FALSE`;
}
