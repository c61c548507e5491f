import { isWithinMonthsBefore } from '../../../shared/plain-date.js';
import type { EligibilityRule, Finding } from './findings.js';
import type { HouseholdFacts, MarriageEvent, Member } from './household-facts.js';
import type { ParameterValues } from './policy-parameters.js';

const RULE = { ruleCode: 'R08', ruleVersion: 1 } as const;
const MARRIED_CODES: readonly string[] = ['20', '21', '22', '23'];

function latestEvent(facts: HouseholdFacts, member: Member): MarriageEvent | null {
  const own = facts.answered.marriages.filter((event) => event.personId === member.personId);
  // Of two events on one day the later one in the answer is the newer.
  return own.reduce<MarriageEvent | null>(
    (latest, event) => (latest === null || event.happenedOn >= latest.happenedOn ? event : latest),
    null,
  );
}

function finding(
  event: MarriageEvent,
  member: Member,
  severity: Finding['severity'],
  message: string,
): Finding {
  const evidence = [
    {
      field: 'marriage',
      declared: member.declaredMarriageCode,
      answered: event.event,
      source: event.source,
      asOf: event.asOf,
      about: event.spousePersonId,
    },
    {
      field: 'marriageEventOn',
      declared: null,
      answered: event.happenedOn,
      source: event.source,
      asOf: event.asOf,
    },
  ];
  return { ...RULE, subjectPersonId: member.personId, severity, message, evidence };
}

function checkMember(facts: HouseholdFacts, member: Member, parameters: ParameterValues): Finding[] {
  const event = latestEvent(facts, member);
  if (event === null) return [];
  const saysMarried = MARRIED_CODES.includes(member.declaredMarriageCode);
  if (
    event.event === 'DIVORCED' &&
    isWithinMonthsBefore(event.happenedOn, facts.submittedOn, parameters['rule.R08.divorceMonths'])
  ) {
    return [
      finding(event, member, 'CHECK', '申请前不久办理离婚登记，请核对住房和财产分割情况以及实际居住情况。'),
    ];
  }
  if (event.event !== 'MARRIED') {
    return saysMarried
      ? [finding(event, member, 'INFO', '申报为已婚，婚姻登记显示已解除，请核对婚姻状况是否填错。')]
      : [];
  }
  // Widowhood (30) is not in the marriage register: the last entry stays "married".
  if (member.declaredMarriageCode === '30') return [];
  if (facts.members.some(({ personId }) => personId === event.spousePersonId)) return [];
  const message = saysMarried
    ? '有婚姻登记但配偶不在申请家庭中，请补充配偶信息或说明原因。'
    : '婚姻登记显示已婚，与申报不一致；如经法院判决离婚，请申请人提供判决书或调解书。';
  return [finding(event, member, 'SERIOUS', message)];
}

/** MARRIAGE_HIDDEN (二(二)9): a registered spouse outside the household, or a divorce within the months before the application, that day included. */
export const marriageHidden: EligibilityRule = {
  code: 'R08',
  version: 1,
  title: '婚姻状况',
  check: (facts, parameters) => facts.members.flatMap((member) => checkMember(facts, member, parameters)),
};
