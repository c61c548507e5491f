/** Where a line of a meeting's page stands. */
export const anchorOf = (resolutionId: string): string => `resolution-${resolutionId}`;

/** A link to a resolution leads to its meeting, and there to it. */
export const resolutionAddress = ({ id, meetingId }: { id: string; meetingId: string }): string =>
  `/joint/meetings/${meetingId}?tab=agenda#${anchorOf(id)}`;
