import { reachOf, type Actor, type Permission, type Reach } from '../../../platform/auth/actor.js';
import { identifier, sql, type Sql } from '../../../platform/db/sql.js';

/** Meetings: the office, 召集人 and supervisors all of them, a unit those it is invited to, once their agenda stands. */
export function meetingVisibleTo(actor: Actor, alias: string): Sql {
  const { county, agencyIds } = reachOf(actor, 'meeting.read');
  if (county) return sql`TRUE`;
  if (agencyIds.length === 0) return sql`FALSE`;
  const t = identifier(alias);
  return sql`(${t}.state <> 'PLANNED' AND EXISTS (SELECT 1 FROM meeting_invitations i WHERE i.meeting_id = ${t}.id AND i.agency_id = ANY(${[...agencyIds]})))`;
}

/** What belongs to a meeting is seen with it. */
export const partOfMeetingVisibleTo = (actor: Actor, alias: string): Sql =>
  sql`EXISTS (SELECT 1 FROM meetings m WHERE m.id = ${identifier(alias)}.meeting_id AND ${meetingVisibleTo(actor, 'm')})`;

/** Topics: ordinary ones every member; internal ones who proposed them, is consulted, or has them on an agenda. */
export function topicVisibleTo(actor: Actor, alias: string): Sql {
  const { county, agencyIds } = reachOf(actor, 'topic.read');
  if (county) return sql`TRUE`;
  if (agencyIds.length === 0) return sql`FALSE`;
  const t = identifier(alias);
  const agencies = [...agencyIds];
  return sql`(${t}.secrecy = 'ORDINARY' OR ${t}.proposer_agency_id = ANY(${agencies}) OR ${t}.consulted_agency_ids ?| ${agencies}::text[]
    OR EXISTS (SELECT 1 FROM agenda_items a JOIN meetings m ON m.id = a.meeting_id WHERE a.topic_id = ${t}.id AND ${meetingVisibleTo(actor, 'm')}))`;
}

/** Whether a permission reaches a unit's own thing. */
export const reachesAgency = (reach: Reach, agencyId: string): boolean =>
  reach.county || reach.agencyIds.includes(agencyId);

/** Whether the actor holds the permission for the whole county: meetings have no owner but the county. */
export const holdsForCounty = (actor: Actor, permission: Permission): boolean =>
  reachOf(actor, permission).county;
