import { done, refuse, type FieldProblem, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { isUuid } from '../../../shared/uuid.js';
import { plainDateInShanghai } from '../../../shared/working-days.js';
import { settleNotifications } from '../../messaging/index.js';
import { Invitation } from '../invitation.entity.js';
import { Meeting } from '../meeting.entity.js';
import type { Attendance } from '../rules/meeting-kinds.js';
import { isItsDay } from '../rules/meeting-states.js';
import { checkText } from '../rules/topic-draft.js';
import { lockMeeting, staleRow, type InvitationRow } from './lock-rows.js';
import { reachesAgency } from './visibility.js';

export interface ReplyInvitation {
  readonly invitationId: string;
  readonly expectedVersion: number;
  readonly attendance: Exclude<Attendance, 'PENDING'>;
  readonly attendeeName: string;
  readonly attendeeTitle: string;
  readonly leaveReason: string;
}

/** The receipt (回执) of a unit: its liaison comes, sends a substitute, or asks for leave. Refuses STALE_VERSION, REPLY_TOO_LATE, REPLY_INCOMPLETE. */
export function replyInvitation(work: Work, input: ReplyInvitation): Promise<Outcome<{ meetingId: string }>> {
  return work.atomically(async () => {
    const invitation = await findInvitation(work, 'meeting.reply', input.invitationId);
    const meeting = await work.em.findOneOrFail(Meeting, { id: invitation.meetingId });
    if (!invitation.agencyId || !reachesAgency(work.must('meeting.reply'), invitation.agencyId))
      return work.deny('meeting.reply', { type: 'Invitation', id: invitation.id });
    const stale = staleRow(invitation, input.expectedVersion);
    if (stale) return stale;
    if (meeting.state !== 'AGENDA_LOCKED')
      return refuse('REPLY_TOO_LATE', '会议不在等候回执，不能再改回执。如有变化，请直接联系联席会议办公室。');
    const problems = checkReply(input);
    if (problems.length > 0) return refuse('REPLY_INCOMPLETE', '回执填写不完整，请按提示补充。', problems);
    const comes = input.attendance !== 'LEAVE';
    Object.assign(invitation, {
      attendance: input.attendance,
      attendeeName: comes ? input.attendeeName.trim() : null,
      attendeeTitle: comes ? input.attendeeTitle.trim() || null : null,
      leaveReason: comes ? null : input.leaveReason.trim(),
      repliedBy: work.actor.accountId,
      repliedAt: work.now(),
    });
    await work.record(
      'InvitationReplied',
      { type: 'Meeting', id: meeting.id },
      {
        agencyId: invitation.agencyId,
        attendance: input.attendance,
      },
    );
    await settleNotifications(work, meeting.id, work.actor.accountId);
    return done({ meetingId: meeting.id });
  });
}

function checkReply(input: ReplyInvitation): FieldProblem[] {
  if (input.attendance === 'LEAVE') return checkText('leaveReason', '请假原因', input.leaveReason, 200);
  return [
    ...checkText('attendeeName', '参会人姓名', input.attendeeName, 60),
    ...(input.attendeeTitle.trim() === '' ? [] : checkText('attendeeTitle', '职务', input.attendeeTitle, 60)),
  ];
}

export interface SignIn {
  readonly invitationId: string;
  readonly expectedVersion: number;
  /** False takes a signature back that was given for the wrong unit. */
  readonly isPresent: boolean;
  /** Who really came, when nobody or somebody else had been named. */
  readonly attendeeName: string;
}

/** 签到 at the door, kept by the office. Refuses STALE_VERSION, NOT_ALLOWED_IN_STATE, MEETING_NOT_DUE, NAME_MISSING. */
export function signInAttendee(work: Work, input: SignIn): Promise<Outcome<{ meetingId: string }>> {
  return work.atomically(async () => {
    const found = await findInvitation(work, 'meeting.record', input.invitationId);
    const meeting = await lockMeeting(work, 'meeting.record', found.meetingId);
    const stale = staleRow(found, input.expectedVersion);
    if (stale) return stale;
    if (meeting.state !== 'AGENDA_LOCKED' && meeting.state !== 'CONVENED')
      return refuse('NOT_ALLOWED_IN_STATE', '会议不在签到阶段，不能签到。请刷新页面查看会议进度。');
    const scheduledOn = plainDateInShanghai(meeting.scheduledAt);
    const isDue = isItsDay({ today: work.today(), scheduledOn });
    if (!isDue.ok) return refuse(isDue.code, isDue.message);
    const name = input.attendeeName.trim() || found.attendeeName || found.guestName || '';
    if (input.isPresent && name === '')
      return refuse('NAME_MISSING', '请填写到会人姓名。', [
        { field: 'attendeeName', message: '请填写到会人姓名。' },
      ]);
    // The receipt stays what the unit said: a signature at the door answers nothing in its name.
    Object.assign(
      found,
      input.isPresent
        ? { signedInAt: work.now(), attendeeName: name.slice(0, 60) }
        : { signedInAt: null, ...(!saysWhoComes(found) && { attendeeName: null }) },
    );
    await work.record(
      'AttendanceRecorded',
      { type: 'Meeting', id: meeting.id },
      {
        invitationId: found.id,
        isPresent: input.isPresent,
      },
    );
    return done({ meetingId: meeting.id });
  });
}

/** Whether the name on it is of the receipt; else it came with the signature, and goes with it. */
const saysWhoComes = ({ agencyId, attendance }: InvitationRow): boolean =>
  agencyId != null && (attendance === 'ATTENDING' || attendance === 'SUBSTITUTE');

async function findInvitation(
  work: Work,
  permission: 'meeting.reply' | 'meeting.record',
  invitationId: string,
): Promise<InvitationRow> {
  work.must(permission);
  const found = isUuid(invitationId) ? await work.em.findOne(Invitation, { id: invitationId }) : null;
  return found ?? work.deny(permission, { type: 'Invitation', id: invitationId });
}
