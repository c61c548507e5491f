import { identifier, sql, type Sql } from '../../../platform/db/sql.js';
import { reachOf, type Actor } from '../../../platform/auth/actor.js';
import type { CaseVisibility } from './case-visibility.js';

/** Materials of the case, for whoever has it in scope: neither removed ones nor what an agency handed in with an answer. */
export function materialsVisibleTo(actor: Actor, alias: string, caseVisibleTo: CaseVisibility): Sql {
  return sql`(${identifier(alias)}.kind <> 'EVIDENCE' AND ${isKept(alias)} AND ${caseVisibleTo(actor, 'attachment.read', alias)})`;
}

const isKept = (alias: string): Sql =>
  sql`NOT EXISTS (SELECT 1 FROM removed_attachments gone WHERE gone.attachment_id = ${identifier(alias)}.id)`;

/** Neither removed nor replaced. A replacement that is removed replaces nothing any more: the one it replaced is back. */
export const isInForce = (alias: string): Sql =>
  sql`(${isKept(alias)} AND NOT EXISTS (SELECT 1 FROM attachments later WHERE later.supersedes_id = ${identifier(alias)}.id))`;

/** The kind a material was given last, or came with. */
export const kindInForce = (alias: string): Sql =>
  sql`coalesce((SELECT k.kind FROM attachment_kind_changes k WHERE k.attachment_id = ${identifier(alias)}.id ORDER BY k.no DESC LIMIT 1), ${identifier(alias)}.kind)`;

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
