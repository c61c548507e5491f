import { decide } from '../../../shared/transition-table.js';
import { done, refuse, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { notify, settleNotifications } from '../../messaging/index.js';
import { meetingStateLabels, meetingTransitions } from '../rules/meeting-states.js';
import { issueDocument } from './issue-document.js';
import { listInvitations, lockMeeting, staleRow, type InvitationRow, type MeetingRow } from './lock-rows.js';
import { meetingFacts } from './meeting-facts.js';
import { whenAndWhere } from './paper-facts.js';
import { checkPlan, invite, refuseTime, textsOf, type MeetingPlan } from './plan-meeting.js';

export interface ChangeMeeting extends MeetingPlan {
  readonly meetingId: string;
  readonly expectedVersion: number;
  /** Told to the units, once they have the notice. */
  readonly reason: string;
}

/** It has to fit into a message, beside the new time and place. */
const LONGEST_REASON = 200;

/**
 * Changes what was planned. Before the agenda stands nobody has heard of it; afterwards the papers are issued anew with the
 * reason, every unit is told, and when time or place changed every receipt is asked for again. The year's number stays.
 * Refuses STALE_VERSION, NOT_ALLOWED_IN_STATE, REASON_MISSING, REASON_TOO_LONG, NOBODY_INVITED, NOTHING_CHANGED,
 * MEETING_INVALID, MEETING_PAST, AGENCY_UNKNOWN.
 */
export function changeMeeting(work: Work, input: ChangeMeeting): Promise<Outcome<{ meetingId: string }>> {
  return work.atomically(async () => {
    const meeting = await lockMeeting(work, 'meeting.plan', input.meetingId);
    const stale = staleRow(meeting, input.expectedVersion);
    if (stale) return stale;
    const reason = input.reason.trim();
    if ([...reason].length > LONGEST_REASON)
      return refuse('REASON_TOO_LONG', `变更原因不能超过 ${LONGEST_REASON} 个字，请删减。`);
    const action = meeting.state === 'PLANNED' ? 'change' : 'changeAnnounced';
    const facts = await meetingFacts(work, meeting, {
      hasReason: reason !== '',
      invited: new Set(input.agencyIds).size,
    });
    const verdict = decide(meetingTransitions, action, meeting.state, facts, meetingStateLabels);
    if (verdict.refused) return verdict;
    const isLater = input.scheduledAt.getTime() !== meeting.scheduledAt.getTime();
    const refusal = (await checkPlan(work, input)) ?? (isLater ? refuseTime(work, input) : null);
    if (refusal) return refusal;
    const changes = await changesOf(work, meeting, input, isLater);
    if (!changes.hasAny) return refuse('NOTHING_CHANGED', '安排没有变化，不需要保存。');
    await apply(work, meeting, input, changes);
    const { hasMoved, added, removed } = changes;
    const units = { added, removed: removed.flatMap(({ agencyId }) => agencyId ?? []) };
    await work.record('MeetingChanged', { type: 'Meeting', id: meeting.id }, { hasMoved, ...units, reason });
    if (action === 'changeAnnounced') await announce(work, meeting, units.removed, reason);
    return done({ meetingId: meeting.id });
  });
}

interface Changes {
  readonly hasAny: boolean;
  /** The meeting's own row says something else. */
  readonly isOnRow: boolean;
  /** Another time or place: whoever said they come may not be able to. */
  readonly hasMoved: boolean;
  readonly added: readonly string[];
  readonly removed: readonly InvitationRow[];
  readonly newGuests: MeetingPlan['guests'];
  readonly kept: readonly InvitationRow[];
}

async function changesOf(
  work: Work,
  meeting: MeetingRow,
  plan: MeetingPlan,
  isLater: boolean,
): Promise<Changes> {
  const invitations = await listInvitations(work, meeting.id);
  const isKept = ({ agencyId, guestName, guestFrom }: InvitationRow): boolean =>
    agencyId != null
      ? plan.agencyIds.includes(agencyId)
      : plan.guests.some(({ name, from }) => name.trim() === guestName && from.trim() === guestFrom);
  const kept = invitations.filter(isKept);
  const removed = invitations.filter((invitation) => !isKept(invitation));
  const invited = new Set(kept.flatMap(({ agencyId }) => agencyId ?? []));
  const added = [...new Set(plan.agencyIds)].filter((id) => !invited.has(id));
  const newGuests = plan.guests.filter(
    ({ name, from }) =>
      !kept.some(({ guestName, guestFrom }) => guestName === name.trim() && guestFrom === from.trim()),
  );
  const texts = textsOf(plan);
  const hasMoved = isLater || meeting.place !== texts.place;
  const hasOtherTexts = (['title', 'chair', 'recorder'] as const).some(
    (field) => meeting[field] !== texts[field],
  );
  const hasOtherPeople = added.length + removed.length + newGuests.length > 0;
  const isOnRow = hasMoved || hasOtherTexts;
  return { hasAny: isOnRow || hasOtherPeople, isOnRow, hasMoved, added, removed, newGuests, kept };
}

async function apply(work: Work, meeting: MeetingRow, plan: MeetingPlan, changes: Changes): Promise<void> {
  Object.assign(meeting, { ...textsOf(plan), scheduledAt: plan.scheduledAt });
  for (const invitation of changes.removed) work.em.remove(invitation);
  if (changes.hasMoved)
    for (const invitation of changes.kept)
      Object.assign(invitation, { signedInAt: null, ...(invitation.agencyId != null && UNANSWERED) });
  await invite(work, meeting.id, { agencyIds: changes.added, guests: changes.newGuests });
  // Who is invited is part of the meeting as it was shown, also where its own row says nothing new.
  if (!changes.isOnRow)
    await work.changeOne({
      text: 'update meetings set version = version + 1 where id = $1',
      values: [meeting.id],
    });
}

const UNANSWERED = {
  attendance: 'PENDING',
  attendeeName: null,
  attendeeTitle: null,
  leaveReason: null,
  repliedBy: null,
  repliedAt: null,
} as const;

/** New papers with the reason; one message to each unit, which takes the place of what it was told before. */
async function announce(
  work: Work,
  meeting: MeetingRow,
  removed: readonly string[],
  reason: string,
): Promise<void> {
  await work.em.flush();
  await work.em.refresh(meeting);
  for (const kind of ['NOTICE', 'AGENDA', 'SIGN_IN'] as const)
    await issueDocument(work, meeting, kind, reason);
  await settleNotifications(work, meeting.id);
  const tell = (agencyId: string, title: string, body: string, link: string) =>
    notify(
      work,
      { post: 'LIAISON', agencyId },
      { aboutId: meeting.id, title, body: `《${meeting.title}》${body}原因：${reason}`, link },
    );
  for (const { agencyId, attendance } of await listInvitations(work, meeting.id)) {
    if (agencyId == null) continue;
    const title = attendance === 'PENDING' ? '会议安排有变：请填写回执' : '会议安排有变：请查看';
    await tell(
      agencyId,
      title,
      `现定于${whenAndWhere(meeting)}召开。`,
      `/joint/meetings/${meeting.id}/materials`,
    );
  }
  for (const agencyId of removed)
    await tell(agencyId, '不再请本单位参会', '不再请本单位参加。', '/joint/meetings');
}
