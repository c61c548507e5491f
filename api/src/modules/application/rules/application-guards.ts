import { PASS, refuse, type Guard } from '../../../shared/transition-table.js';
import type { ApplicationFacts } from './application-facts.js';

type ApplicationGuard = Guard<ApplicationFacts>;

/** 办法 第八条: written consent of every member before anything is checked. A hard gate. */
export const everyMemberConsented: ApplicationGuard = (facts) =>
  facts.membersWithoutConsent === 0
    ? PASS
    : refuse(
        'CONSENT_MISSING',
        `还有${facts.membersWithoutConsent}名家庭成员没有签署授权核查同意书，请先录入同意书再提交。`,
      );

/** Everybody consented and declared before the case was handed in: who has not by now came of age since, and their guardian's word ended. */
export const grownUpsSpeakForThemselves: ApplicationGuard = (facts) => {
  const missing = Math.max(facts.membersWithoutConsent, facts.adultsWithoutDeclaration);
  return missing === 0
    ? PASS
    : refuse(
        'CAME_OF_AGE',
        `有${missing}名家庭成员在办理期间年满18周岁，须由本人签署授权核查同意书并申报收入和财产，请退回补正。`,
      );
};

export const everyAdultDeclared: ApplicationGuard = (facts) =>
  facts.adultsWithoutDeclaration === 0
    ? PASS
    : refuse(
        'DECLARATION_MISSING',
        `还有${facts.adultsWithoutDeclaration}名成年家庭成员没有申报收入和财产，没有的也要申报“无”。`,
      );

/** One live application per person, across all members. The sentence does not say which case or where. */
export const nobodyInOtherCase: ApplicationGuard = (facts) =>
  facts.personsInOtherCase === 0
    ? PASS
    : refuse(
        'PERSON_IN_OTHER_APPLICATION',
        '家庭成员中有人已在另一件办理中的申请里，一人同时只能参加一件申请。请核对家庭成员，或待原申请办结后再提交。',
      );

/** Reason mandatory for whatever goes against the applicant (办法 第九条). */
export const reasonGiven: ApplicationGuard = ({ given }) =>
  !given || (given.reasonCode && given.opinion.trim().length >= 5)
    ? PASS
    : refuse('REASON_REQUIRED', '请选择原因，并用不少于5个字写明具体理由；理由会写进通知书。');

export const opinionGiven: ApplicationGuard = ({ given }) =>
  !given || given.opinion.trim().length >= 2 ? PASS : refuse('OPINION_REQUIRED', '请填写审核意见。');

/** 一次性告知: one consolidated list per round (办法 第八条). */
export const correctionListed: ApplicationGuard = ({ given }) =>
  !given || given.correctionItems > 0
    ? PASS
    : refuse(
        'CORRECTION_LIST_EMPTY',
        '请至少列出一项需要补正的内容；所有需要补正的内容须在这张清单里一次告知。',
      );

export const surveyed: ApplicationGuard = (facts) =>
  facts.hasSurvey ? PASS : refuse('SURVEY_MISSING', '还没有入户调查记录，请先由两名调查员入户并填写调查表。');

/** Each required agency answered or was waived with a reason, and no answer is disputed still. */
export const verificationComplete: ApplicationGuard = (facts) =>
  facts.openVerifications === 0
    ? PASS
    : refuse(
        'VERIFICATION_OPEN',
        `还有${facts.openVerifications}项部门核查没有答复（含疑义退回后还没有重新答复的），全部答复或写明理由免核后才能继续。`,
      );

/** Publicity ended, and nothing said against it is left unchecked. */
export const publicityOver: ApplicationGuard = (facts) => {
  if (facts.openObjections > 0)
    return refuse('OBJECTION_OPEN', `还有${facts.openObjections}件异议没有核查完，核查完后公示才能结束。`);
  return facts.isNoticeClosed
    ? PASS
    : refuse('PUBLICITY_RUNNING', '公示还没有期满，期满后系统自动结束公示。');
};

export const recommended: ApplicationGuard = (facts) =>
  facts.hasRecommendation
    ? PASS
    : refuse('RECOMMENDATION_MISSING', '县保障房管理单位还没有提出审核意见，请等待审核人先提出意见。');

export const notYetRecommended: ApplicationGuard = (facts) =>
  facts.hasRecommendation ? refuse('ALREADY_RECOMMENDED', '已经提出过审核意见，等待核准。') : PASS;

/** A suspicion never decides; it has to be looked at by a person before the recommendation. */
export const suspicionsConcluded: ApplicationGuard = (facts) =>
  facts.openSuspicions === 0
    ? PASS
    : refuse(
        'SUSPICION_OPEN',
        `还有${facts.openSuspicions}个疑点没有人工核查结论，请逐个查看证据并写明结论。`,
      );

/** The opposite of the two before: an agency still owes an answer, or a suspicion has no conclusion. */
export const somethingUnsettled: ApplicationGuard = (facts) =>
  facts.openVerifications > 0 || facts.openSuspicions > 0
    ? PASS
    : refuse('NOTHING_UNSETTLED', '部门核查都已答复，疑点都有结论，不需要重新审核。');

export const rejectionServed: ApplicationGuard = (facts) =>
  facts.isRejectionServed
    ? PASS
    : refuse('REJECTION_NOT_SERVED', '驳回通知书还没有送达申请人，请先登记送达日期。');

export const rejectionNotServed: ApplicationGuard = (facts) =>
  facts.isRejectionServed ? refuse('REJECTION_ALREADY_SERVED', '驳回通知书已经登记送达。') : PASS;

export const correctionExpired: ApplicationGuard = (facts) =>
  facts.dueOn !== null && facts.today > facts.dueOn
    ? PASS
    : refuse('CORRECTION_RUNNING', '补正期限还没有到。');
