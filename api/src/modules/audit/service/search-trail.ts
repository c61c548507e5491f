import { Denied } from '../../../platform/auth/denied.js';
import type { Actor } from '../../../platform/auth/actor.js';
import { identifier, join, sql, type Sql } from '../../../platform/db/sql.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import { endOfDayInShanghai, startOfDayInShanghai } from '../../../shared/working-days.js';
import { seesCaseEvents } from '../rules/trail-policy.js';

export interface TrailFilter {
  readonly caseNumber?: string | null;
  readonly personName?: string | null;
  readonly actorName?: string | null;
  readonly agencyId?: string | null;
  readonly types?: readonly string[] | null;
  readonly from?: PlainDate | null;
  readonly to?: PlainDate | null;
}

const LONGEST = 60;
const startsWith = (text: string): string => `${text.slice(0, LONGEST).replace(/[\\%_]/gu, '\\$&')}%`;

/** The search as SQL. Whether a person of that name has a case is business: only who reads cases may ask. */
export function trailCondition(filter: TrailFilter, actor: Actor): (alias: string) => Sql {
  const { caseNumber, personName, actorName, agencyId, types, from, to } = filter;
  if (personName && !seesCaseEvents(actor)) throw new Denied('audit.readCase', 'AuditTrail', 'personName');
  const parts: Sql[] = [];
  if (caseNumber)
    parts.push(
      sql`e.case_id IN (SELECT c.id FROM applications c WHERE c.application_number LIKE ${startsWith(caseNumber.toUpperCase())})`,
    );
  if (personName)
    parts.push(
      sql`e.case_id IN (SELECT c.id FROM applications c JOIN persons p ON p.id = c.applicant_id WHERE p.name LIKE ${startsWith(personName)})`,
    );
  if (actorName)
    parts.push(
      sql`e.actor_id IN (SELECT a.id FROM accounts a WHERE a.display_name LIKE ${startsWith(actorName)} OR a.login_name LIKE ${startsWith(actorName.toLowerCase())})`,
    );
  if (agencyId) parts.push(sql`e.agency_id = ${agencyId}`);
  if (types?.length) parts.push(sql`e.type = ANY(${types})`);
  if (from) parts.push(sql`e.occurred_at >= ${startOfDayInShanghai(from).toISOString()}`);
  if (to) parts.push(sql`e.occurred_at <= ${endOfDayInShanghai(to).toISOString()}`);
  if (parts.length === 0) return () => sql`TRUE`;
  return (alias) =>
    sql`EXISTS (SELECT 1 FROM audit_events e WHERE e.id = ${identifier(alias)}.event_id AND ${join(parts, ' AND ')})`;
}

/** What is recorded of a search: which kinds of words were used, never a name. */
export const searchedBy = (filter: TrailFilter): string[] =>
  Object.entries(filter)
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([name]) => name)
    .sort();
