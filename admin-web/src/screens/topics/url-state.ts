import type { TopicFilter, TopicState } from '../../graphql/gql/graphql.js';
import { parseListSearch, type ListSearch } from '../../lib/list-search.js';

/** `id` is the solicitation that a topic is to be submitted for. */
export function parseTopicsSearch(raw: Record<string, unknown>): ListSearch {
  const { view, after, id } = parseListSearch(raw);
  return { view, after, id };
}

export const topicViews: Record<string, { name: string; states: readonly TopicState[] | null }> = {
  open: { name: '未上会', states: ['COLLECTED', 'LIAISON_REVIEWED', 'APPROVED', 'SCHEDULED'] },
  approve: { name: '等召集人审定', states: ['LIAISON_REVIEWED'] },
  returned: { name: '退回和缓议', states: ['RETURNED', 'DEFERRED'] },
  done: { name: '已议定', states: ['DISCUSSED', 'RESOLVED'] },
  all: { name: '全部', states: null },
};

export const readTopicView = ({ view }: ListSearch): string =>
  view !== undefined && Object.hasOwn(topicViews, view) ? view : 'open';

export function toTopicFilter(search: ListSearch): TopicFilter {
  const states = topicViews[readTopicView(search)]?.states;
  return { states: states ? [...states] : null };
}
