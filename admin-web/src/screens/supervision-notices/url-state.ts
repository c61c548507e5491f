import type { SupervisionNoticeState } from '../../graphql/gql/graphql.js';
import { parseListSearch, type ListSearch } from '../../lib/list-search.js';
import { supervisionNoticeStateNames } from '../../text/supervision.js';

/** `id` is the alert that a new notice comes from. */
export const parseSupervisionNoticesSearch = (raw: Record<string, unknown>): ListSearch =>
  parseListSearch(raw);

const isState = (word: string): word is SupervisionNoticeState =>
  Object.hasOwn(supervisionNoticeStateNames, word);

/** Null asks for all of them. */
export function toNoticeStates({ status }: ListSearch): SupervisionNoticeState[] | null {
  const states = (status ?? []).filter(isState);
  return states.length > 0 ? states : null;
}
