import type { IntegrityRiskFilter, RiskGrade, RiskState } from '../../graphql/gql/graphql.js';
import { parseListSearch, type ListSearch } from '../../lib/list-search.js';
import { riskGradeNames, riskStateNames } from '../../text/supervision.js';

export const parseRisksSearch = (raw: Record<string, unknown>): ListSearch => parseListSearch(raw);

const isState = (word: string): word is RiskState => Object.hasOwn(riskStateNames, word);
const isGrade = (word: string): word is RiskGrade => Object.hasOwn(riskGradeNames, word);

/** `status` is whether it is registered still, `type` are grades, `level` the unit. */
export function toRiskFilter({ status, type, level }: ListSearch): IntegrityRiskFilter {
  const states = (status ?? []).filter(isState);
  const grades = (type ?? []).filter(isGrade);
  return {
    states: states.length > 0 ? states : null,
    grades: grades.length > 0 ? grades : null,
    agencyId: level ?? null,
  };
}
