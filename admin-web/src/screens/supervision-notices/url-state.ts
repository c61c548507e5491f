import type { SupervisionNoticeState } from '../../graphql/gql/graphql.js';
import { parseInstant } from '../../lib/dates.js';
import { parseListSearch, type ListSearch } from '../../lib/list-search.js';
import { supervisionNoticeStateNames } from '../../text/supervision.js';

/** `id` is the alert that a new notice comes from, `since` the instant a number of the home page was counted from. */
export interface SupervisionNoticesSearch extends ListSearch {
  since?: string | undefined;
}

export function parseSupervisionNoticesSearch(raw: Record<string, unknown>): SupervisionNoticesSearch {
  const since = parseInstant(raw['since']);
  return { ...parseListSearch(raw), ...(since === undefined ? {} : { since }) };
}

const isState = (word: string): word is SupervisionNoticeState =>
  Object.hasOwn(supervisionNoticeStateNames, word);

/** Null asks for all of them. */
export function toNoticeStates({ status }: ListSearch): SupervisionNoticeState[] | null {
  const states = (status ?? []).filter(isState);
  return states.length > 0 ? states : null;
}
