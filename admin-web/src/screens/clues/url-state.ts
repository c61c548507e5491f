import type { ClueTarget, ClueTransferFilter, ClueTransferState } from '../../graphql/gql/graphql.js';
import { parseListSearch, type ListSearch } from '../../lib/list-search.js';
import { clueTargetNames, clueTransferStateNames } from '../../text/problems.js';

export const parseCluesSearch = (raw: Record<string, unknown>): ListSearch => parseListSearch(raw);

const isState = (word: string): word is ClueTransferState => Object.hasOwn(clueTransferStateNames, word);
const isTarget = (word: string): word is ClueTarget => Object.hasOwn(clueTargetNames, word);

/** `status` are states, `level` the unit that receives. */
export function toClueFilter({ status, level }: ListSearch): ClueTransferFilter {
  const states = (status ?? []).filter(isState);
  return {
    states: states.length > 0 ? states : null,
    targetAgencyId: level !== undefined && isTarget(level) ? level : null,
  };
}
