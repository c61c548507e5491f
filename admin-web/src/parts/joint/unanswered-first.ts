interface Invited {
  scheduledAt: string;
  invitations: readonly { isOwn: boolean; attendance: string }[];
}

const isUnanswered = ({ invitations }: Invited): boolean =>
  invitations.some(({ isOwn, attendance }) => isOwn && attendance === 'PENDING');

/** Meetings that still wait for the unit's receipt, then the others; the nearest first in both. */
export const unansweredFirst = <Meeting extends Invited>(meetings: readonly Meeting[]): Meeting[] =>
  [...meetings].sort(
    (one, other) =>
      Number(isUnanswered(other)) - Number(isUnanswered(one)) ||
      Date.parse(one.scheduledAt) - Date.parse(other.scheduledAt),
  );
