import { allOf, type TransitionTable } from '../../../shared/transition-table.js';
import type { ApplicationFacts } from './application-facts.js';
import * as guard from './application-guards.js';
import type { ApplicationState } from './application-vocabulary.js';

/** 申请状态的中文名称. */
export const applicationStateLabels: Readonly<Record<ApplicationState, string>> = {
  DRAFT: '草稿',
  SUBMITTED: '已提交',
  NOT_ACCEPTED: '不予受理',
  ACCEPTED: '已受理',
  COMMUNITY_REVIEW: '社区初审',
  COMMUNITY_PUBLICITY: '社区公示',
  SUBDISTRICT_REVIEW: '街道审核',
  SUBDISTRICT_PUBLICITY: '街道公示',
  JOINT_VERIFICATION: '联审联查',
  COUNTY_REVIEW: '县级核准',
  COUNTY_PUBLICITY: '县级公示',
  WAITLISTED: '轮候登记',
  CORRECTION_REQUIRED: '待补正',
  OBJECTION_CHECK: '异议核查',
  REJECTED: '已驳回',
  RECONSIDERATION: '复核中',
  UPHELD: '维持驳回',
  LAPSED: '逾期失效',
  WITHDRAWN: '已撤回',
  CANCELLED: '取消登记',
};

const REVIEWS = ['COMMUNITY_REVIEW', 'SUBDISTRICT_REVIEW', 'COUNTY_REVIEW'] as const;
const PUBLICITIES = ['COMMUNITY_PUBLICITY', 'SUBDISTRICT_PUBLICITY', 'COUNTY_PUBLICITY'] as const;
const UNDER_WAY = [
  'SUBMITTED',
  'ACCEPTED',
  ...REVIEWS,
  ...PUBLICITIES,
  'JOINT_VERIFICATION',
  'CORRECTION_REQUIRED',
  'OBJECTION_CHECK',
  'RECONSIDERATION',
] as const satisfies readonly ApplicationState[];

/** Resuming without a place to resume at is a bug in who wrote `resumeState`. */
const resumed = ({ resumeState }: ApplicationFacts): ApplicationState => {
  if (!resumeState) throw new Error('no state to resume at');
  return resumeState;
};

/** Nobody is approved whom no agency was asked about: with a member who is new since then, a case goes back to the agencies first. */
const resumedOrAsked = (facts: ApplicationFacts): ApplicationState =>
  facts.resumeState === 'COUNTY_REVIEW' && facts.membersNotAsked > 0 ? 'JOINT_VERIFICATION' : resumed(facts);

/**
 * 公租房申请的状态机: states and guards of the statute's chain (办法 第八、九条; notice 二(二)20–21, 三(二)). Permissions of
 * the form `system.*` belong to the system alone: it acts because time passed or another module finished.
 */
export const applicationTransitions = {
  submit: {
    from: ['DRAFT'],
    to: 'SUBMITTED',
    permission: 'application.submit',
    when: allOf(guard.everyMemberConsented, guard.everyAdultDeclared, guard.nobodyInOtherCase),
    clock: 'clock.intakeDays',
    label: '提交',
  },
  accept: {
    from: ['SUBMITTED'],
    to: 'ACCEPTED',
    permission: 'application.accept',
    when: guard.grownUpsSpeakForThemselves,
    clock: 'clock.communityReviewDays',
    label: '受理',
  },
  decline: {
    from: ['SUBMITTED'],
    to: 'NOT_ACCEPTED',
    permission: 'application.decline',
    when: guard.reasonGiven,
    label: '不予受理',
  },
  startReview: {
    from: ['ACCEPTED'],
    to: 'COMMUNITY_REVIEW',
    permission: 'application.startReview',
    clock: 'clock.communityReviewDays',
    label: '开始初审',
  },
  passCommunityReview: {
    from: ['COMMUNITY_REVIEW'],
    to: 'COMMUNITY_PUBLICITY',
    permission: 'application.passCommunityReview',
    when: allOf(guard.grownUpsSpeakForThemselves, guard.opinionGiven),
    label: '初审通过',
  },
  passSubdistrictReview: {
    from: ['SUBDISTRICT_REVIEW'],
    to: 'SUBDISTRICT_PUBLICITY',
    permission: 'application.passSubdistrictReview',
    when: allOf(guard.grownUpsSpeakForThemselves, guard.surveyed, guard.opinionGiven),
    label: '审核通过',
  },
  recommend: {
    from: ['COUNTY_REVIEW'],
    to: 'COUNTY_REVIEW',
    permission: 'application.recommend',
    when: allOf(
      guard.notYetRecommended,
      guard.grownUpsSpeakForThemselves,
      guard.verificationComplete,
      guard.suspicionsConcluded,
      guard.opinionGiven,
    ),
    clock: 'clock.countyApprovalDays',
    label: '提出审核意见',
  },
  approve: {
    from: ['COUNTY_REVIEW'],
    to: 'COUNTY_PUBLICITY',
    permission: 'application.approve',
    // Once more: an answer can be disputed, and the new one raise a suspicion, after the recommendation.
    when: allOf(
      guard.recommended,
      guard.grownUpsSpeakForThemselves,
      guard.verificationComplete,
      guard.suspicionsConcluded,
      guard.opinionGiven,
    ),
    label: '核准',
  },
  return: {
    from: ['SUBMITTED', ...REVIEWS],
    to: 'CORRECTION_REQUIRED',
    permission: 'application.return',
    when: guard.correctionListed,
    clock: 'clock.correctionDays',
    label: '退回补正',
  },
  resubmit: {
    from: ['CORRECTION_REQUIRED'],
    to: ['SUBMITTED', ...REVIEWS, 'JOINT_VERIFICATION'],
    target: resumedOrAsked,
    permission: 'application.submit',
    when: allOf(guard.everyMemberConsented, guard.everyAdultDeclared, guard.nobodyInOtherCase),
    label: '补正完成',
  },
  reject: {
    from: REVIEWS,
    to: 'REJECTED',
    permission: 'application.reject',
    when: guard.reasonGiven,
    clock: 'clock.serveRejectionDays',
    label: '驳回',
  },
  serveRejection: {
    from: ['REJECTED'],
    to: 'REJECTED',
    permission: 'application.serveRejection',
    when: guard.rejectionNotServed,
    label: '登记送达',
  },
  requestReconsideration: {
    from: ['REJECTED'],
    to: 'RECONSIDERATION',
    permission: 'application.requestReconsideration',
    when: guard.rejectionServed,
    clock: 'clock.reconsiderationDays',
    label: '申请复核',
  },
  uphold: {
    from: ['RECONSIDERATION'],
    to: 'UPHELD',
    permission: 'application.uphold',
    when: guard.reasonGiven,
    label: '维持驳回',
  },
  reopen: {
    from: ['RECONSIDERATION'],
    to: REVIEWS,
    target: resumed,
    permission: 'application.reopen',
    when: guard.opinionGiven,
    label: '撤销驳回，重新审核',
  },
  withdraw: {
    from: ['DRAFT', ...UNDER_WAY],
    to: 'WITHDRAWN',
    permission: 'application.withdraw',
    label: '撤回申请',
  },
  cancel: {
    from: ['WAITLISTED'],
    to: 'CANCELLED',
    permission: 'application.cancel',
    when: guard.reasonGiven,
    label: '取消轮候登记',
  },
  lapse: {
    from: ['CORRECTION_REQUIRED'],
    to: 'LAPSED',
    permission: 'system.lapse',
    when: guard.correctionExpired,
    label: '逾期失效',
  },
  openObjection: {
    from: PUBLICITIES,
    to: 'OBJECTION_CHECK',
    permission: 'system.openObjection',
    clock: 'clock.objectionCheckDays',
    label: '收到异议',
  },
  dismissObjection: {
    from: ['OBJECTION_CHECK'],
    to: PUBLICITIES,
    target: resumed,
    permission: 'system.dismissObjection',
    label: '异议不成立，继续公示',
  },
  upholdObjection: {
    from: ['OBJECTION_CHECK'],
    to: 'REJECTED',
    permission: 'system.upholdObjection',
    clock: 'clock.serveRejectionDays',
    label: '异议成立，驳回',
  },
  closeCommunityPublicity: {
    from: ['COMMUNITY_PUBLICITY'],
    to: 'SUBDISTRICT_REVIEW',
    permission: 'system.closePublicity',
    when: guard.publicityOver,
    clock: 'clock.subdistrictReviewDays',
    label: '社区公示期满',
  },
  closeSubdistrictPublicity: {
    from: ['SUBDISTRICT_PUBLICITY'],
    to: 'JOINT_VERIFICATION',
    permission: 'system.closePublicity',
    when: guard.publicityOver,
    clock: 'clock.jointVerificationDays',
    label: '街道公示期满',
  },
  completeVerification: {
    from: ['JOINT_VERIFICATION'],
    to: 'COUNTY_REVIEW',
    permission: 'system.completeVerification',
    when: guard.verificationComplete,
    clock: 'clock.countyReviewDays',
    label: '联审联查完成',
  },
  closeCountyPublicity: {
    from: ['COUNTY_PUBLICITY'],
    to: 'WAITLISTED',
    permission: 'system.closePublicity',
    // Once more, as at the approval: nobody is registered by the clock alone while something is open.
    when: allOf(guard.publicityOver, guard.verificationComplete, guard.suspicionsConcluded),
    label: '县级公示期满，登记轮候',
  },
  resumeCountyReview: {
    from: ['COUNTY_PUBLICITY'],
    to: 'COUNTY_REVIEW',
    permission: 'system.closePublicity',
    when: allOf(guard.publicityOver, guard.somethingUnsettled),
    clock: 'clock.countyReviewDays',
    label: '县级公示期满，尚有核查或疑点未了结，重新审核',
  },
} as const satisfies TransitionTable<ApplicationState, ApplicationFacts>;

export type ApplicationAction = keyof typeof applicationTransitions;

/** States in which a case is over: its people are free to apply again. */
export const ENDED_STATES: readonly ApplicationState[] = [
  'NOT_ACCEPTED',
  'UPHELD',
  'LAPSED',
  'WITHDRAWN',
  'CANCELLED',
];

/** A rejected case blocks nobody either (real systems block a second application unless the first is 驳回); reconsideration claims its people again. */
export const FREE_STATES: readonly ApplicationState[] = [...ENDED_STATES, 'REJECTED'];
