import type { MeetingFilter } from '../../graphql/gql/graphql.js';
import { parseListSearch, type ListSearch } from '../../lib/list-search.js';

export function parseMeetingsSearch(raw: Record<string, unknown>): ListSearch {
  const { view, after } = parseListSearch(raw);
  return { view, after };
}

export const meetingViews: Record<string, { name: string; filter: MeetingFilter }> = {
  open: { name: '未办完', filter: { states: ['PLANNED', 'AGENDA_LOCKED', 'CONVENED', 'HELD'] } },
  issued: { name: '纪要已印发', filter: { states: ['MINUTES_ISSUED'] } },
  all: { name: '全部', filter: {} },
};

export const readMeetingView = ({ view }: ListSearch): string =>
  view !== undefined && Object.hasOwn(meetingViews, view) ? view : 'open';
