import {
  allOf,
  PASS,
  refuse,
  type Guard,
  type StateLabels,
  type TransitionTable,
} from '../../../shared/transition-table.js';
import { ANSWER_RESULT_LABELS, type AnswerResult, type RequestState } from './request-states.js';

/** Chinese name of each state. */
export const requestStateLabels: StateLabels<RequestState> = {
  SENT: '待签收',
  SIGNED_FOR: '已签收',
  ANSWERED: '已答复',
  DISPUTED: '疑义退回',
  RE_ANSWERED: '已重新答复',
  ACCEPTED: '已采信',
  WAIVED: '已免查',
};

/** What the guards look at. `reason` is undefined while only the buttons are drawn: it is asked for afterwards. */
export interface RequestFacts {
  readonly result: AnswerResult | null;
  readonly reason: string | undefined;
  /** The county has the case before it and has not decided yet. */
  readonly isUnderReview: boolean;
}

const LONGEST_REASON = 500;

const hasReason: Guard<RequestFacts> = ({ reason }) => {
  if (reason === undefined) return PASS;
  if (reason.trim() === '')
    return refuse('REASON_REQUIRED', '请填写理由：核查结果由谁、为何这样处理，要能事后说明。');
  return [...reason].length > LONGEST_REASON
    ? refuse('REASON_TOO_LONG', `理由不能超过${LONGEST_REASON}个字，请缩短后重新提交。`)
    : PASS;
};

/** A new answer has to find somebody who looks at it before the decision. */
const isUnderReview: Guard<RequestFacts> = (facts) =>
  facts.isUnderReview
    ? PASS
    : refuse(
        'CASE_NOT_UNDER_REVIEW',
        '这件申请不在联审联查或县级核准中，答复不能再疑义退回。公示中有疑问的，请登记异议、按异议核查；已轮候登记的，按取消轮候登记办理；驳回后经复核重新审核的，重新审核时再退回。',
      );

/** An agency that could not look has found nothing out: its answer cannot be relied on. */
const isRealAnswer: Guard<RequestFacts> = ({ result }) =>
  result === 'PERSON_MISMATCH' || result === 'SOURCE_ERROR'
    ? refuse(
        'ANSWER_NOT_USABLE',
        `部门答复为“${ANSWER_RESULT_LABELS[result]}”，并没有查到结果，不能采信。请核对人员信息后疑义退回，由部门重新核查。`,
      )
    : PASS;

/** 核查请求 as data. Who may act on which request: request-policy. */
export const requestTransitions = {
  signFor: { from: ['SENT'], to: 'SIGNED_FOR', permission: 'verification.signFor', label: '签收' },
  answer: { from: ['SIGNED_FOR'], to: 'ANSWERED', permission: 'verification.answer', label: '答复' },
  reanswer: { from: ['DISPUTED'], to: 'RE_ANSWERED', permission: 'verification.answer', label: '重新答复' },
  dispute: {
    from: ['ANSWERED', 'RE_ANSWERED'],
    to: 'DISPUTED',
    permission: 'verification.dispute',
    when: allOf(isUnderReview, hasReason),
    clock: 'disputeAnswer',
    label: '疑义退回',
  },
  accept: {
    from: ['ANSWERED', 'RE_ANSWERED'],
    to: 'ACCEPTED',
    permission: 'verification.accept',
    when: isRealAnswer,
    label: '采信',
  },
  waive: {
    from: ['SENT', 'SIGNED_FOR', 'DISPUTED'],
    to: 'WAIVED',
    permission: 'verification.waive',
    when: hasReason,
    label: '免查',
  },
} as const satisfies TransitionTable<RequestState, RequestFacts>;

export type RequestAction = keyof typeof requestTransitions;
