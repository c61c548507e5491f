import type { NoticeLevel, NoticeState, PublicNoticeFilter } from '../../graphql/gql/graphql.js';
import { parseListSearch, type ListSearch } from '../../lib/list-search.js';
import { noticeLevelNames, noticeStateNames } from '../../text/notices.js';

const states = Object.keys(noticeStateNames) as NoticeState[];
const levels = Object.keys(noticeLevelNames) as NoticeLevel[];

export function parseReviewSearch(raw: Record<string, unknown>): ListSearch {
  const { kw, status, level, community, view, after } = parseListSearch(raw);
  return { kw, status, level, community, view, after };
}

/** What is theirs to mend or runs, for whoever reviews at a level; what 数据服务中心 has before it; what runs; everything. */
export const noticeViews = {
  mine: ['RETURNED', 'PUBLISHED'],
  review: ['RELEASE_REVIEW', 'RETURNED'],
  running: ['PUBLISHED'],
  all: states,
} as const satisfies Record<string, readonly NoticeState[]>;

export type NoticeView = keyof typeof noticeViews;

/** Whoever reviews begins with the notices of the own level, the others with those that are to be released. */
export function readNoticeView({ view }: ListSearch, ownLevel: NoticeLevel | null): NoticeView {
  if (view === 'review' || view === 'running' || view === 'all') return view;
  return ownLevel === null ? 'review' : 'mine';
}

export function toNoticeFilter(search: ListSearch, ownLevel: NoticeLevel | null): PublicNoticeFilter {
  const view = readNoticeView(search, ownLevel);
  const chosen = states.filter((state) => search.status?.includes(state));
  const level = levels.find((one) => one === search.level) ?? null;
  return {
    states: chosen.length > 0 ? chosen : [...noticeViews[view]],
    level: view === 'mine' ? ownLevel : level,
    communityId: search.community ?? null,
    publicNumber: search.kw?.toUpperCase() ?? null,
  };
}
