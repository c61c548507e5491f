import { bothSides, evidenceOf, type EligibilityRule, type Finding } from './findings.js';
import type { BusinessRole, HouseholdFacts } from './household-facts.js';

const RULE = { ruleCode: 'R04', ruleVersion: 1 } as const;

function activeRoles(roles: readonly BusinessRole[]): readonly BusinessRole[] {
  return roles.filter((role) => role.status === 'ACTIVE');
}

function capitalOf(roles: readonly BusinessRole[]): number {
  return activeRoles(roles).reduce((total, role) => total + role.subscribedFen, 0);
}

function findCapital(facts: HouseholdFacts, line: number): Finding[] {
  const declared = capitalOf(facts.declared.businesses);
  const answered = capitalOf(facts.answered.businesses);
  if (Math.max(declared, answered) <= line) return [];
  return [
    {
      ...RULE,
      subjectPersonId: null,
      severity: 'SERIOUS',
      message: '家庭成员认缴出资额合计超过规定标准，请核对实缴情况和实际经营收入。',
      evidence: [
        { field: 'subscribedFen', declared, answered, source: '工商登记合计', asOf: facts.checkedOn },
      ],
    },
  ];
}

function findRoles(facts: HouseholdFacts): Finding[] {
  return bothSides(activeRoles(facts.declared.businesses), activeRoles(facts.answered.businesses)).map(
    (role) => ({
      ...RULE,
      subjectPersonId: role.fact.personId,
      severity: 'CHECK',
      message: '在存续的企业或个体工商户中任职或持股，请核对是否实际经营、有无被冒名登记。',
      evidence: [evidenceOf(role, 'businessRole', role.fact.role, role.fact.creditCode)],
    }),
  );
}

function findLocalSearches(facts: HouseholdFacts): Finding[] {
  return facts.answered.businesses
    .filter((role) => role.coverage === 'LOCAL')
    .map((role) => ({
      ...RULE,
      subjectPersonId: role.personId,
      severity: 'INFO',
      message: '工商登记只查询了本地范围，外地登记可能未查到，请补查全国范围。',
      evidence: [
        {
          field: 'coverage',
          declared: null,
          answered: 'LOCAL',
          source: role.source,
          asOf: role.asOf,
          about: role.creditCode,
        },
      ],
    }));
}

/** BUSINESS (二(二)5): any role in an active entity; subscribed capital above the line; a search that was not nationwide. */
export const business: EligibilityRule = {
  code: 'R04',
  version: 1,
  title: '工商登记',
  check: (facts, parameters) => [
    ...findCapital(facts, parameters['rule.R04.capitalLine']),
    ...findRoles(facts),
    ...findLocalSearches(facts),
  ],
};
