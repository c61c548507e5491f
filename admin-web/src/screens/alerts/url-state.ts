import type { AlertFilter, AlertState } from '../../graphql/gql/graphql.js';
import { parseListSearch, type ListSearch } from '../../lib/list-search.js';
import { alertStateNames } from '../../text/supervision.js';

export const parseAlertsSearch = (raw: Record<string, unknown>): ListSearch => parseListSearch(raw);

const isState = (word: string): word is AlertState => Object.hasOwn(alertStateNames, word);

/** `status` are states, `type` codes of models. */
export function toAlertFilter({ status, type }: ListSearch): AlertFilter {
  const states = (status ?? []).filter(isState);
  const modelCodes = (type ?? []).filter((code) => /^P\d{2}$/u.test(code));
  return {
    states: states.length > 0 ? states : null,
    modelCodes: modelCodes.length > 0 ? modelCodes : null,
  };
}
