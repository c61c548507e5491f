import { reachOf, type Actor, type Permission } from '../../../platform/auth/actor.js';
import { identifier, join, sql, type Sql } from '../../../platform/db/sql.js';

/**
 * Who may see rows of a case: county reach all of them, area reach those of the actor's communities, agency reach those
 * the agency is involved in (`case_access`). Of several permissions any one will do. `caseColumn` is the row's column
 * that holds the case id.
 */
export function caseVisibleTo(
  actor: Actor,
  permission: Permission | readonly Permission[],
  alias: string,
  caseColumn = 'case_id',
): Sql {
  const reaches = [permission].flat().map((one) => reachOf(actor, one));
  if (reaches.some(({ county }) => county)) return sql`TRUE`;
  const areaIds = [...new Set(reaches.flatMap((reach) => reach.areaIds))];
  const agencyIds = [...new Set(reaches.flatMap((reach) => reach.agencyIds))];
  const caseId = sql`${identifier(alias)}.${identifier(caseColumn)}`;
  const nets: Sql[] = [];
  if (areaIds.length > 0) {
    nets.push(
      sql`EXISTS (SELECT 1 FROM households vh WHERE vh.case_id = ${caseId} AND vh.community_id = ANY(${areaIds}))`,
    );
  }
  if (agencyIds.length > 0) {
    nets.push(
      sql`EXISTS (SELECT 1 FROM case_access va WHERE va.case_id = ${caseId} AND va.agency_id = ANY(${agencyIds}))`,
    );
  }
  return nets.length > 0 ? sql`(${join(nets, ' OR ')})` : sql`FALSE`;
}
