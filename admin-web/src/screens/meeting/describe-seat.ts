import type { Attendance } from '../../graphql/gql/graphql.js';
import { formatInstant } from '../../lib/dates.js';
import { attendanceNames } from '../../text/joint.js';

interface Seat {
  guestName?: string | null;
  attendance: Attendance;
  attendeeName?: string | null;
  attendeeTitle?: string | null;
  leaveReason?: string | null;
  signedInAt?: string | null;
}

/** Whether the unit's receipt names who comes; else the name came with the signature. */
const saysWhoComes = ({ guestName, attendance }: Seat): boolean =>
  guestName == null && (attendance === 'ATTENDING' || attendance === 'SUBSTITUTE');

/** What the unit answered, and apart from it who signed and when; a guest gives no receipt. */
export function describeSeat(seat: Seat): string {
  const { guestName, attendance, attendeeName, attendeeTitle, leaveReason, signedInAt } = seat;
  const person = [attendeeName, attendeeTitle].filter((part) => part != null && part !== '').join('，');
  const receipt = [
    guestName == null ? attendanceNames[attendance] : '',
    saysWhoComes(seat) ? person : '',
    leaveReason ?? '',
  ];
  const signature =
    signedInAt == null
      ? ''
      : `${formatInstant(signedInAt)}${saysWhoComes(seat) || guestName != null ? '' : (attendeeName ?? '')}签到`;
  return [receipt.filter((part) => part !== '').join('：'), signature]
    .filter((part) => part !== '')
    .join('，');
}
