import { done, refuse, type FieldProblem, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { settleNotifications } from '../../messaging/index.js';
import { Meeting } from '../meeting.entity.js';
import type { Attendance } from '../rules/meeting-kinds.js';
import { checkText } from '../rules/topic-draft.js';
import { findInvitation, staleRow } from './lock-rows.js';
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
    if (
      !invitation.agencyId ||
      !reachesAgency(work.must('meeting.reply', { agencyIds: [invitation.agencyId] }), invitation.agencyId)
    )
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
