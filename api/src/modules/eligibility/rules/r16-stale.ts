import { daysBetween } from '../../../shared/plain-date.js';
import type { EligibilityRule, Finding } from './findings.js';
import type { Answer, HouseholdFacts } from './household-facts.js';

function isStale(answer: Answer, facts: HouseholdFacts, limit: number): boolean {
  // An answer without an as-of date cannot be shown to be fresh.
  return answer.asOf === null || daysBetween(answer.asOf, facts.checkedOn) > limit;
}

function toFinding(answer: Answer): Finding {
  return {
    ruleCode: 'R16',
    ruleVersion: 1,
    subjectPersonId: answer.personId,
    severity: 'CHECK',
    message:
      answer.asOf === null
        ? '核查结果没有注明数据日期，请退回答复单位补充后再作决定。'
        : '核查结果已超过有效天数，请重新发起核查后再作决定。',
    evidence: [
      {
        field: answer.recordType,
        declared: null,
        answered: answer.result,
        source: answer.source,
        asOf: answer.asOf,
        // Its date is what is doubted here.
        about: answer.asOf,
      },
    ],
  };
}

/** STALE: an answer older than the limit at the day of the check; exactly that many days old still counts. The annual review has a limit of its own. */
export const stale: EligibilityRule = {
  code: 'R16',
  version: 1,
  title: '核查结果时效',
  check: (facts, parameters) => {
    const limit =
      parameters[facts.stage === 'ANNUAL_REVIEW' ? 'rule.R16.annualStaleDays' : 'rule.R16.staleDays'];
    return facts.answers.filter((answer) => isStale(answer, facts, limit)).map(toFinding);
  },
};
