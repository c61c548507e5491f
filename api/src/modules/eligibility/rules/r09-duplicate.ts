import type { EligibilityRule, Finding } from './findings.js';
import type { Engagement, HouseholdFacts, SharedTrait } from './household-facts.js';

const RULE = { ruleCode: 'R09', ruleVersion: 1 } as const;

const ENGAGEMENTS: Readonly<Record<Engagement['kind'], string>> = {
  APPLICATION: '同时在另一份有效申请中',
  LEASE: '同时在另一份有效租赁合同中',
  SUBSIDY: '正在领取租赁补贴',
};

const TRAITS: Readonly<Record<SharedTrait['kind'], string>> = {
  PHONE: '联系电话与其他家庭相同，请核对是否由他人代办。',
  BANK_ACCOUNT: '银行账户与其他家庭相同，请核对账户归属。',
  SIMILAR_PERSON: '另有姓名和出生日期相同的人员，请核对是否同一人用不同证件登记。',
};

function findEngagements(facts: HouseholdFacts): Finding[] {
  return facts.engagements
    .filter(({ isLive }) => isLive)
    .map(({ personId, kind, reference, source, asOf }) => ({
      ...RULE,
      subjectPersonId: personId,
      severity: 'SERIOUS',
      message: `${ENGAGEMENTS[kind]}，同一人不能重复享受，请核对后保留其中一份。`,
      evidence: [{ field: kind, declared: null, answered: reference, source, asOf }],
    }));
}

/** DUPLICATE: a member who lives in another live application, lease or subsidy (exact); a shared phone, bank account or near-identical person (fuzzy). */
export const duplicate: EligibilityRule = {
  code: 'R09',
  version: 1,
  title: '重复享受',
  check: (facts) => [
    ...findEngagements(facts),
    ...facts.sharedTraits
      .filter(({ otherHouseholdCount }) => otherHouseholdCount > 0)
      .map(({ personId, kind, otherHouseholdCount, source, asOf }): Finding => ({
        ...RULE,
        subjectPersonId: personId,
        severity: 'CHECK',
        message: TRAITS[kind],
        evidence: [{ field: kind, declared: null, answered: otherHouseholdCount, source, asOf }],
      })),
  ],
};
