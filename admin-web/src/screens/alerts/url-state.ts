import type { AlertFilter, AlertState } from '../../graphql/gql/graphql.js';
import { parseInstant } from '../../lib/dates.js';
import { parseListSearch, type ListSearch } from '../../lib/list-search.js';
import { alertStateNames } from '../../text/supervision.js';

/** The shared search of a list, with the instant a number of the home page was counted from. */
export interface AlertsSearch extends ListSearch {
  since?: string | undefined;
}

export function parseAlertsSearch(raw: Record<string, unknown>): AlertsSearch {
  const since = parseInstant(raw['since']);
  return { ...parseListSearch(raw), ...(since === undefined ? {} : { since }) };
}

const isState = (word: string): word is AlertState => Object.hasOwn(alertStateNames, word);

/** `status` are states, `type` codes of models. */
export function toAlertFilter({ status, type, since }: AlertsSearch): AlertFilter {
  const states = (status ?? []).filter(isState);
  const modelCodes = (type ?? []).filter((code) => /^P\d{2}$/u.test(code));
  return {
    states: states.length > 0 ? states : null,
    modelCodes: modelCodes.length > 0 ? modelCodes : null,
    raisedSince: since ?? null,
  };
}
