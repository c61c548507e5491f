import { done, refuse, type Outcome, type Refused } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { plainDateInShanghai } from '../../../shared/working-days.js';
import { isItsDay } from '../rules/meeting-states.js';
import {
  findInvitation,
  listInvitations,
  lockMeeting,
  staleRow,
  type InvitationRow,
  type MeetingRow,
} from './lock-rows.js';

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
    const refusal = staleRow(found, input.expectedVersion) ?? refuseBefore(work, meeting);
    if (refusal) return refusal;
    const name = input.attendeeName.trim() || found.attendeeName || found.guestName || '';
    if (input.isPresent && name === '')
      return refuse('NAME_MISSING', '请填写到会人姓名。', [
        { field: 'attendeeName', message: '请填写到会人姓名。' },
      ]);
    // The receipt stays what the unit said: a signature at the door answers nothing in its name.
    if (input.isPresent) Object.assign(found, { signedInAt: work.now(), attendeeName: name.slice(0, 60) });
    else Object.assign(found, { signedInAt: null, ...(!saysWhoComes(found) && { attendeeName: null }) });
    await recordAttendance(work, found, input.isPresent);
    return done({ meetingId: meeting.id });
  });
}

export interface SignInExpected {
  readonly meetingId: string;
  /** The units as they were shown: all of them sign, or none. */
  readonly attendees: readonly { readonly invitationId: string; readonly expectedVersion: number }[];
}

/**
 * Those whose receipt says who comes, signed in together; who is there already stays so. Refuses STALE_VERSION,
 * NOT_ALLOWED_IN_STATE, MEETING_NOT_DUE, NOT_EXPECTED.
 */
export function signInExpected(work: Work, input: SignInExpected): Promise<Outcome<{ meetingId: string }>> {
  return work.atomically(async () => {
    const meeting = await lockMeeting(work, 'meeting.record', input.meetingId);
    const refusal = refuseBefore(work, meeting);
    if (refusal) return refusal;
    const seats = new Map((await listInvitations(work, meeting.id)).map((seat) => [seat.id, seat]));
    for (const { invitationId, expectedVersion } of input.attendees) {
      const seat = seats.get(invitationId);
      if (!seat) return work.deny('meeting.record', { type: 'Invitation', id: invitationId });
      const stale = staleRow(seat, expectedVersion);
      if (stale) return stale;
      if (!saysWhoComes(seat) || !seat.attendeeName)
        return refuse('NOT_EXPECTED', '有单位没有回执参会，不能一起签到。请刷新页面后逐家签到。');
      if (seat.signedInAt != null) continue;
      seat.signedInAt = work.now();
      await recordAttendance(work, seat, true);
    }
    return done({ meetingId: meeting.id });
  });
}

/** Nobody signs before the day, nor once the meeting is over. */
function refuseBefore(work: Work, meeting: MeetingRow): Refused | null {
  if (meeting.state !== 'AGENDA_LOCKED' && meeting.state !== 'CONVENED')
    return refuse('NOT_ALLOWED_IN_STATE', '会议不在签到阶段，不能签到。请刷新页面查看会议进度。');
  const scheduledOn = plainDateInShanghai(meeting.scheduledAt);
  const isDue = isItsDay({ today: work.today(), scheduledOn });
  return isDue.ok ? null : refuse(isDue.code, isDue.message);
}

/** Whether the name on it is of the receipt; else it came with the signature, and goes with it. */
const saysWhoComes = ({ agencyId, attendance }: InvitationRow): boolean =>
  agencyId != null && (attendance === 'ATTENDING' || attendance === 'SUBSTITUTE');

const recordAttendance = (work: Work, { id, meetingId }: InvitationRow, isPresent: boolean): Promise<void> =>
  work.record('AttendanceRecorded', { type: 'Meeting', id: meetingId }, { invitationId: id, isPresent });
