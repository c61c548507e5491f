import type { EligibilityRule, Finding, RuleCode } from './findings.js';
import type { HouseholdFacts } from './household-facts.js';
import type { ParameterValues } from './policy-parameters.js';
import { secondHome } from './r01-second-home.js';
import { recentTransfer } from './r02-recent-transfer.js';
import { vehicle } from './r03-vehicle.js';
import { business } from './r04-business.js';
import { income } from './r05-income.js';
import { publicEmployee } from './r06-public-employee.js';
import { marriageHidden } from './r08-marriage.js';
import { duplicate } from './r09-duplicate.js';
import { stale } from './r16-stale.js';

/** The rules by code, in the order in which their findings are listed. */
export const eligibilityRules: Readonly<Record<RuleCode, EligibilityRule>> = {
  R01: secondHome,
  R02: recentTransfer,
  R03: vehicle,
  R04: business,
  R05: income,
  R06: publicEmployee,
  R08: marriageHidden,
  R09: duplicate,
  R16: stale,
};

/** Runs every rule. Findings are questions for a person: none of them changes a decision by itself. */
export function checkHousehold(facts: HouseholdFacts, parameters: ParameterValues): Finding[] {
  return Object.values(eligibilityRules).flatMap((rule) => rule.check(facts, parameters));
}
