import { bothSides, evidenceOf, type EligibilityRule, type Finding } from './findings.js';
import { joinDwellings } from './dwellings.js';
import type { Dwelling, FactSet, Home, HouseholdFacts } from './household-facts.js';
import type { ParameterValues } from './policy-parameters.js';

const RULE = { ruleCode: 'R01', ruleVersion: 2 } as const;

function currentHomes(facts: FactSet): readonly Home[] {
  return facts.homes.filter((home) => home.rightStatus === 'CURRENT');
}

function dwellingArea(facts: FactSet): number {
  const homes = currentHomes(facts).filter((home) => home.useType === 'RESIDENTIAL');
  const presales = facts.presales.filter((presale) => presale.status === 'FILED');
  return [...joinDwellings(homes), ...joinDwellings(presales)].reduce(
    (total, { areaSquareMetres }) => total + areaSquareMetres,
    0,
  );
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

interface OneHome<Fact extends Dwelling> {
  readonly field: string;
  readonly message: (fact: Fact) => string;
}

/** One finding a home, not one an owner; each owner's record stands in its evidence. A home of several is the household's. */
function findEach<Fact extends Dwelling>(
  declared: readonly Fact[],
  answered: readonly Fact[],
  { field, message }: OneHome<Fact>,
): Finding[] {
  return bothSides(joinDwellings(declared), joinDwellings(answered)).flatMap(({ fact: { owners }, side }) => {
    const [first] = owners;
    if (!first) return [];
    const people = new Set(owners.map(({ personId }) => personId));
    return {
      ...RULE,
      subjectPersonId: people.size === 1 ? first.personId : null,
      severity: 'CHECK' as const,
      message: message(first),
      evidence: owners.map((fact) =>
        evidenceOf({ fact, side }, field, fact.areaSquareMetres, fact.unitCode ?? fact.documentKey),
      ),
    };
  });
}

function findHomes(facts: HouseholdFacts, countNonResidential: boolean): Finding[] {
  const counted = (set: FactSet): Home[] =>
    currentHomes(set).filter(
      ({ useType }) => useType === 'RESIDENTIAL' || (countNonResidential && useType !== 'PARKING'),
    );
  return findEach(counted(facts.declared), counted(facts.answered), {
    field: 'home',
    message: ({ useType }) =>
      useType === 'RESIDENTIAL'
        ? '名下有现势住宅，请核对产权份额、实际居住情况和是否已如实申报。'
        : '名下有商铺或写字楼，请核对权属并按本县规定判断是否计入。',
  });
}

function findPresales(facts: HouseholdFacts): Finding[] {
  const filed = (set: FactSet) => set.presales.filter(({ status }) => status === 'FILED');
  return findEach(filed(facts.declared), filed(facts.answered), {
    field: 'presale',
    message: () => '有未撤销的商品房网签备案，视同已有住房，请核对合同是否仍然有效。',
  });
}

/** SECOND_HOME (办法 第七条): any current dwelling or uncancelled presale, each once a household (共有), and an area per head at or above the line. */
export const secondHome: EligibilityRule = {
  code: 'R01',
  version: RULE.ruleVersion,
  title: '住房情况',
  check: (facts: HouseholdFacts, parameters: ParameterValues) => [
    ...findAreaOverLine(facts, parameters['standard.areaLinePerHead']),
    ...findHomes(facts, parameters['rule.R01.countNonResidential'] === 1),
    ...findPresales(facts),
  ],
};
