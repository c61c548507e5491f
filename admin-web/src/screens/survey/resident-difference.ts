import type { SurveyConclusion } from '../../graphql/gql/graphql.js';

interface Found {
  residents: string;
  conclusion: SurveyConclusion | null;
}

/** 实际居住 3 人，申报 4 人: what speaks against 与申报一致; null where nothing does. */
export function describeDifference({ residents, conclusion }: Found, householdSize: number): string | null {
  const found = Number(residents);
  if (conclusion !== 'CONSISTENT' || found === householdSize) return null;
  return `实际居住 ${found} 人，申报 ${householdSize} 人`;
}
