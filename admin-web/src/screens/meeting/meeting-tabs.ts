export const meetingTabs = ['agenda', 'people', 'documents'] as const;
export type MeetingTab = (typeof meetingTabs)[number];

export interface MeetingSearch {
  tab?: MeetingTab;
}

/** Which part is open. Without it the page opens the part that the meeting is at. */
export function parseMeetingSearch(raw: Record<string, unknown>): MeetingSearch {
  const tab = meetingTabs.find((known) => known === raw['tab']);
  return tab === undefined ? {} : { tab };
}
