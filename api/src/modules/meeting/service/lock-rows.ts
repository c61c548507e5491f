import { LockMode, type InferEntity } from '@mikro-orm/core';
import type { Permission } from '../../../platform/auth/actor.js';
import { staleVersion, type Refused } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { isUuid } from '../../../shared/uuid.js';
import { AgendaItem } from '../agenda-item.entity.js';
import { Invitation } from '../invitation.entity.js';
import { Meeting } from '../meeting.entity.js';
import { Resolution } from '../resolution.entity.js';
import { Topic } from '../topic.entity.js';

export type MeetingRow = InferEntity<typeof Meeting>;
export type TopicRow = InferEntity<typeof Topic>;
export type AgendaItemRow = InferEntity<typeof AgendaItem>;
export type InvitationRow = InferEntity<typeof Invitation>;
export type ResolutionRow = InferEntity<typeof Resolution>;

const lock = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;

/** The meeting, locked; everything that belongs to it changes under this lock. Denied alike when it is not there and when it is out of reach. */
export async function lockMeeting(
  work: Work,
  permission: Permission,
  meetingId: string,
): Promise<MeetingRow> {
  const reach = work.must(permission);
  const meeting = isUuid(meetingId) ? await work.em.findOne(Meeting, { id: meetingId }, lock) : null;
  if (!meeting || !reach.county) return work.deny(permission, { type: 'Meeting', id: meetingId });
  return meeting;
}

/** The topic, locked. Whether the permission reaches its units the caller decides. */
export async function lockTopic(work: Work, permission: Permission, topicId: string): Promise<TopicRow> {
  work.must(permission);
  const topic = isUuid(topicId) ? await work.em.findOne(Topic, { id: topicId }, lock) : null;
  return topic ?? work.deny(permission, { type: 'Topic', id: topicId });
}

/** The topics of a meeting's agenda, locked, always in the same order: as they stand now they go into the meeting or out of it. */
export async function lockTopicsOf(work: Work, meetingId: string): Promise<TopicRow[]> {
  const ids = (await listItems(work, meetingId)).map(({ topicId }) => topicId);
  return work.em.find(Topic, { id: { $in: ids } }, { ...lock, refresh: true, orderBy: { id: 'asc' } });
}

/** An item of an agenda with its meeting, both locked, the meeting first. */
export async function lockItem(
  work: Work,
  permission: Permission,
  agendaItemId: string,
): Promise<{ meeting: MeetingRow; item: AgendaItemRow }> {
  work.must(permission);
  const found = isUuid(agendaItemId) ? await work.em.findOne(AgendaItem, { id: agendaItemId }) : null;
  if (!found) return work.deny(permission, { type: 'AgendaItem', id: agendaItemId });
  const meeting = await lockMeeting(work, permission, found.meetingId);
  await work.em.refresh(found);
  return { meeting, item: found };
}

/** The invitation, not locked: whose it is the caller decides. */
export async function findInvitation(
  work: Work,
  permission: 'meeting.reply' | 'meeting.record',
  invitationId: string,
): Promise<InvitationRow> {
  work.must(permission);
  const found = isUuid(invitationId) ? await work.em.findOne(Invitation, { id: invitationId }) : null;
  return found ?? work.deny(permission, { type: 'Invitation', id: invitationId });
}

/** STALE_VERSION when the row changed since it was shown. */
export function staleRow(row: { readonly version: number }, expectedVersion: number): Refused | null {
  return row.version === expectedVersion ? null : staleVersion(row.version);
}

export const listItems = (work: Work, meetingId: string): Promise<AgendaItemRow[]> =>
  work.em.find(AgendaItem, { meetingId }, { orderBy: { position: 'asc' } });

export const listInvitations = (work: Work, meetingId: string): Promise<InvitationRow[]> =>
  work.em.find(Invitation, { meetingId }, { orderBy: { id: 'asc' } });

export const listResolutions = (work: Work, meetingId: string): Promise<ResolutionRow[]> =>
  work.em.find(Resolution, { meetingId }, { orderBy: { sequence: 'asc', id: 'asc' } });
