import { bothSides, evidenceOf, type EligibilityRule, type Finding } from './findings.js';
import type { FactSet, Home, HouseholdFacts } from './household-facts.js';
import type { ParameterValues } from './policy-parameters.js';

const RULE = { ruleCode: 'R01', ruleVersion: 1 } as const;

function currentHomes(facts: FactSet): readonly Home[] {
  return facts.homes.filter((home) => home.rightStatus === 'CURRENT');
}

function dwellingArea(facts: FactSet): number {
  const homes = currentHomes(facts).filter((home) => home.useType === 'RESIDENTIAL');
  const presales = facts.presales.filter((presale) => presale.status === 'FILED');
  return [...homes, ...presales].reduce((total, { areaSquareMetres }) => total + areaSquareMetres, 0);
}

function findAreaOverLine(facts: HouseholdFacts, line: number): Finding[] {
  // The larger of the two sides, not the sum: both usually name the same home.
  const declared = dwellingArea(facts.declared);
  const answered = dwellingArea(facts.answered);
  const area = Math.max(declared, answered);
  if (area === 0 || area < line * facts.members.length) return [];
  return [
    {
      ...RULE,
      subjectPersonId: null,
      severity: 'SERIOUS',
      message: '家庭人均住房面积达到或超过规定的面积线，请核对房产份额和家庭人数后作出结论。',
      evidence: [
        {
          field: 'dwellingAreaSquareMetres',
          declared,
          answered,
          source: '房产与网签备案合计',
          asOf: facts.checkedOn,
        },
      ],
    },
  ];
}

function findHomes(facts: HouseholdFacts, countNonResidential: boolean): Finding[] {
  return bothSides(currentHomes(facts.declared), currentHomes(facts.answered))
    .filter(
      ({ fact }) => fact.useType === 'RESIDENTIAL' || (countNonResidential && fact.useType !== 'PARKING'),
    )
    .map((home) => ({
      ...RULE,
      subjectPersonId: home.fact.personId,
      severity: 'CHECK',
      message:
        home.fact.useType === 'RESIDENTIAL'
          ? '名下有现势住宅，请核对产权份额、实际居住情况和是否已如实申报。'
          : '名下有商铺或写字楼，请核对权属并按本县规定判断是否计入。',
      evidence: [evidenceOf(home, 'home', home.fact.areaSquareMetres)],
    }));
}

function findPresales(facts: HouseholdFacts): Finding[] {
  return bothSides(facts.declared.presales, facts.answered.presales)
    .filter(({ fact }) => fact.status === 'FILED')
    .map((presale) => ({
      ...RULE,
      subjectPersonId: presale.fact.personId,
      severity: 'CHECK',
      message: '有未撤销的商品房网签备案，视同已有住房，请核对合同是否仍然有效。',
      evidence: [evidenceOf(presale, 'presale', presale.fact.areaSquareMetres)],
    }));
}

/** SECOND_HOME (办法 第七条): any current dwelling or uncancelled presale, and an area per head at or above the line. */
export const secondHome: EligibilityRule = {
  code: 'R01',
  version: 1,
  title: '住房情况',
  check: (facts: HouseholdFacts, parameters: ParameterValues) => [
    ...findAreaOverLine(facts, parameters['standard.areaLinePerHead']),
    ...findHomes(facts, parameters['rule.R01.countNonResidential'] === 1),
    ...findPresales(facts),
  ],
};
