import { identifier, sql, type Sql } from '../../../platform/db/sql.js';
import { reachOf, type Actor } from '../../../platform/auth/actor.js';
import type { CaseVisibility } from './case-visibility.js';

/** Materials of the case, for whoever has it in scope. What an agency handed in with an answer is not among them. */
export function materialsVisibleTo(actor: Actor, alias: string, caseVisibleTo: CaseVisibility): Sql {
  return sql`(${identifier(alias)}.kind <> 'EVIDENCE' AND ${caseVisibleTo(actor, 'attachment.read', alias)})`;
}

/** 佐证: the county reviewer, and the agency that handed it in. A community or another agency of the same case never. */
export function evidenceVisibleTo(actor: Actor, alias: string): Sql {
  const { county, agencyIds } = reachOf(actor, 'evidence.read');
  if (county) return sql`TRUE`;
  return agencyIds.length > 0 ? sql`${identifier(alias)}.agency_id = ANY(${agencyIds})` : sql`FALSE`;
}

/** Either net, by the kind of the attachment. */
export function attachmentVisibleTo(actor: Actor, alias: string, caseVisibleTo: CaseVisibility): Sql {
  const evidence = sql`(${identifier(alias)}.kind = 'EVIDENCE' AND ${evidenceVisibleTo(actor, alias)})`;
  return sql`(${materialsVisibleTo(actor, alias, caseVisibleTo)} OR ${evidence})`;
}
