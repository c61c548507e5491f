import type { ChainLink, ProblemFilter, ProblemState } from '../../graphql/gql/graphql.js';
import { parseListSearch, type ListSearch } from '../../lib/list-search.js';
import { chainLinkNames, problemStateNames } from '../../text/problems.js';

export const parseProblemsSearch = (raw: Record<string, unknown>): ListSearch => parseListSearch(raw);

const isState = (word: string): word is ProblemState => Object.hasOwn(problemStateNames, word);
const isLink = (word: string): word is ChainLink => Object.hasOwn(chainLinkNames, word);

/** `status` are states, `type` links of the chain, `level` the unit that puts it right, `lamp` RED what is overdue. */
export function toProblemFilter({ status, type, level, lamp }: ListSearch): ProblemFilter {
  const states = (status ?? []).filter(isState);
  const links = (type ?? []).filter(isLink);
  return {
    states: states.length > 0 ? states : null,
    links: links.length > 0 ? links : null,
    leadAgencyId: level ?? null,
    isOverdue: lamp === 'RED' ? true : null,
  };
}
