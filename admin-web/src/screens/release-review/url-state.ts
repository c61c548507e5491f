import type { NoticeLevel, NoticeState, PublicNoticeFilter } from '../../graphql/gql/graphql.js';
import { parseListSearch, type ListSearch } from '../../lib/list-search.js';
import { noticeLevelNames, noticeStateNames } from '../../text/notices.js';

const states = Object.keys(noticeStateNames) as NoticeState[];
const levels = Object.keys(noticeLevelNames) as NoticeLevel[];

export function parseReviewSearch(raw: Record<string, unknown>): ListSearch {
  const { kw, status, level, community, view, after } = parseListSearch(raw);
  return { kw, status, level, community, view, after };
}

/** What still takes work, what runs, and everything. */
export const noticeViews = {
  review: ['RELEASE_REVIEW', 'RETURNED'],
  running: ['PUBLISHED'],
  all: states,
} as const satisfies Record<string, readonly NoticeState[]>;

export type NoticeView = keyof typeof noticeViews;

export function readNoticeView(search: ListSearch): NoticeView {
  return search.view === 'running' || search.view === 'all' ? search.view : 'review';
}

export function toNoticeFilter(search: ListSearch): PublicNoticeFilter {
  const chosen = states.filter((state) => search.status?.includes(state));
  return {
    states: chosen.length > 0 ? chosen : [...noticeViews[readNoticeView(search)]],
    level: levels.find((level) => level === search.level) ?? null,
    communityId: search.community ?? null,
    publicNumber: search.kw?.toUpperCase() ?? null,
  };
}
