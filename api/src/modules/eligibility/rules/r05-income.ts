import { isAbovePerHead } from '../../../shared/money.js';
import type { EligibilityRule, Finding } from './findings.js';
import type { HouseholdFacts, Income, Member } from './household-facts.js';

const RULE = { ruleCode: 'R05', ruleVersion: 1 } as const;
const MONTHS = 12;

function yearly(income: Income): number {
  return income.period === 'MONTH' ? income.amountFen * MONTHS : income.amountFen;
}

function byKind(incomes: readonly Income[], personId: string): Map<Income['kind'], number> {
  const totals = new Map<Income['kind'], number>();
  for (const income of incomes) {
    if (income.personId === personId)
      totals.set(income.kind, (totals.get(income.kind) ?? 0) + yearly(income));
  }
  return totals;
}

/** Of each kind the larger of declared and answered counts: they usually describe the same money. Fen per year. */
function yearlyIncome(facts: HouseholdFacts, member: Member): number {
  const declared = byKind(facts.declared.incomes, member.personId);
  const answered = byKind(facts.answered.incomes, member.personId);
  let total = 0;
  for (const kind of new Set([...declared.keys(), ...answered.keys()])) {
    total += Math.max(declared.get(kind) ?? 0, answered.get(kind) ?? 0);
  }
  return total;
}

function isImputed(facts: HouseholdFacts, member: Member, minimumWage: number): boolean {
  return member.hasUnverifiableIncome && yearlyIncome(facts, member) < minimumWage * MONTHS;
}

function sumOf(incomes: readonly Income[]): number {
  return incomes.reduce((total, income) => total + yearly(income), 0);
}

function findImputed(facts: HouseholdFacts, minimumWage: number): Finding[] {
  return facts.members
    .filter((member) => isImputed(facts, member, minimumWage))
    .map((member) => ({
      ...RULE,
      subjectPersonId: member.personId,
      severity: 'INFO',
      message: '收入无法由部门核实，已按当地最低工资计入；申请人可提供证明后重新计算。',
      evidence: [
        {
          field: 'imputedIncomeFenPerYear',
          declared: yearlyIncome(facts, member),
          answered: minimumWage * MONTHS,
          source: '当地最低工资标准',
          asOf: facts.checkedOn,
        },
      ],
    }));
}

/**
 * INCOME (办法 第七条): income per head above the line; exactly on the line is within it. Compared per year and without division, so that
 * one fen decides the same way for every household size. Unverifiable income counts at least the local minimum wage.
 */
export const income: EligibilityRule = {
  code: 'R05',
  version: 1,
  title: '家庭收入',
  check: (facts, parameters) => {
    const minimumWage = parameters['standard.minimumWage'];
    const total = facts.members.reduce((sum, member) => {
      const own = yearlyIncome(facts, member);
      return sum + (member.hasUnverifiableIncome ? Math.max(own, minimumWage * MONTHS) : own);
    }, 0);
    const findings = findImputed(facts, minimumWage);
    if (
      facts.members.length === 0 ||
      !isAbovePerHead(total, facts.members.length * MONTHS, parameters['standard.incomeLinePerHead'])
    ) {
      return findings;
    }
    const evidence = [
      {
        field: 'incomeFenPerYear',
        declared: sumOf(facts.declared.incomes),
        answered: sumOf(facts.answered.incomes),
        source: '申报与部门核查收入',
        asOf: facts.checkedOn,
      },
      {
        field: 'countedIncomeFenPerYear',
        declared: null,
        answered: total,
        source: '按规则计入的收入',
        asOf: facts.checkedOn,
      },
    ];
    const message = '家庭人均收入超过规定的收入线，请核对各项收入和家庭人数后作出结论。';
    return [{ ...RULE, subjectPersonId: null, severity: 'SERIOUS', message, evidence }, ...findings];
  },
};
