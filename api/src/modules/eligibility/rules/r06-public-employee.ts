import { bothSides, evidenceOf, type EligibilityRule } from './findings.js';

/** PUBLIC_EMPLOYEE (二(二)10, 三(四)): an active 机关事业 pension enrolment or an entry of the treasury payroll. It marks, it does not exclude. */
export const publicEmployee: EligibilityRule = {
  code: 'R06',
  version: 1,
  title: '公职人员标记',
  check: (facts) =>
    bothSides(facts.declared.publicPosts, facts.answered.publicPosts)
      .filter(({ fact }) => fact.isActive)
      .map((post) => ({
        ruleCode: 'R06',
        ruleVersion: 1,
        subjectPersonId: post.fact.personId,
        severity: 'CHECK',
        message:
          '为在职公职人员或财政供养人员。此项不等于不符合条件，请核对收入与回避情况，联席会议办公室和纪委监委可见。',
        evidence: [evidenceOf(post, 'publicPost', post.fact.kind)],
      })),
};
