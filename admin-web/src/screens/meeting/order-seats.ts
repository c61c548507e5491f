import type { Attendance } from '../../graphql/gql/graphql.js';

interface Seat {
  agency?: { id: string } | null;
  attendance: Attendance;
  attendeeName?: string | null;
  signedInAt?: string | null;
}

/**
 * The order of the papers: units as the mechanism has them, guests last. While receipts come in, whoever still owes one
 * stands first.
 */
export function orderSeats<One extends Seat>(
  seats: readonly One[],
  agencyIds: readonly string[],
  isAtTheDoor: boolean,
): One[] {
  const place = ({ agency }: One) => (agency == null ? agencyIds.length : agencyIds.indexOf(agency.id));
  const ordered = [...seats].sort((one, other) => place(one) - place(other));
  if (isAtTheDoor) return ordered;
  const owes = ({ attendance, signedInAt }: One) => attendance === 'PENDING' && signedInAt == null;
  return [...ordered.filter(owes), ...ordered.filter((seat) => !owes(seat))];
}

/** Units whose receipt names who comes, and that have not signed in. */
export const listExpected = <One extends Seat>(seats: readonly One[]): One[] =>
  seats.filter(
    ({ agency, attendance, attendeeName, signedInAt }) =>
      agency != null &&
      (attendance === 'ATTENDING' || attendance === 'SUBSTITUTE') &&
      attendeeName != null &&
      signedInAt == null,
  );
