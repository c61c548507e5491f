import {
  allOf,
  PASS,
  refuse,
  type GuardVerdict,
  type StateLabels,
  type TransitionTable,
} from '../../../shared/transition-table.js';
import type { NoticeState, ObjectionState } from './notice-levels.js';

/** What the guards of a notice need to know. */
export interface NoticeFacts {
  /** The person acting; null for the system. */
  readonly actorId: string | null;
  /** Everybody who handed it in, in any round; the first of them passed the review. */
  readonly submitterIds: readonly string[];
  readonly blockingFindings: number;
  readonly openObjections: number;
  /** The last day of the publicity lies before today. */
  readonly periodEnded: boolean;
  /** A return says why. True while only asking which actions there are. */
  readonly hasReason: boolean;
}

export const noticeStateLabels: StateLabels<NoticeState> = {
  RELEASE_REVIEW: '待发布审核',
  RETURNED: '已退回',
  PUBLISHED: '公示中',
  CLOSED: '已结束',
  CANCELLED: '已撤销',
};

/** Also of a return: it would hand the text to a colleague, and make who wrote it the second person. */
function isAnotherPerson({ actorId, submitterIds }: NoticeFacts): GuardVerdict {
  if (actorId === null || !submitterIds.includes(actorId)) return PASS;
  return refuse(
    'RELEASE_TAKES_TWO_PERSONS',
    '您提交过这份公示，不能由本人发布或退回。请由数据服务中心的另一名审核员办理。',
  );
}

function hasNoPersonalData(facts: NoticeFacts): GuardVerdict {
  if (facts.blockingFindings === 0) return PASS;
  return refuse(
    'PERSONAL_DATA_FOUND',
    `公示内容中有 ${facts.blockingFindings} 处疑似个人信息（已标出），不能发布。请退回提交单位删去后重新提交。`,
  );
}

const hasReason = (facts: NoticeFacts): GuardVerdict =>
  facts.hasReason ? PASS : refuse('REASON_MISSING', '请填写退回原因，说明需要改正的地方。');

const periodHasEnded = (facts: NoticeFacts): GuardVerdict =>
  facts.periodEnded ? PASS : refuse('PERIOD_RUNNING', '公示期尚未届满，请在届满次日办理。');

function hasNoOpenObjection(facts: NoticeFacts): GuardVerdict {
  if (facts.openObjections === 0) return PASS;
  return refuse(
    'OBJECTION_OPEN',
    `还有 ${facts.openObjections} 件异议没有结论，公示不能结束。请先完成异议核查。`,
  );
}

/** 公示 from its submission to 数据服务中心 until it goes off line. Closing and cancelling are the system's. */
export const noticeTransitions = {
  resubmit: {
    from: ['RETURNED'],
    to: 'RELEASE_REVIEW',
    permission: 'publicNotice.resubmit',
    label: '修改后重新提交',
  },
  release: {
    from: ['RELEASE_REVIEW'],
    to: 'PUBLISHED',
    permission: 'publicNotice.release',
    label: '发布',
    clock: 'publicity',
    when: allOf(isAnotherPerson, hasNoPersonalData),
  },
  return: {
    from: ['RELEASE_REVIEW'],
    to: 'RETURNED',
    permission: 'publicNotice.return',
    label: '退回修改',
    when: allOf(isAnotherPerson, hasReason),
  },
  close: {
    from: ['PUBLISHED'],
    to: 'CLOSED',
    permission: 'publicNotice.close',
    label: '结束公示',
    when: allOf(periodHasEnded, hasNoOpenObjection),
  },
  // A closed notice stays closed: it did run its whole period, and the archive says so.
  cancel: {
    from: ['RELEASE_REVIEW', 'RETURNED', 'PUBLISHED'],
    to: 'CANCELLED',
    permission: 'publicNotice.cancel',
    label: '撤销公示',
  },
} as const satisfies TransitionTable<NoticeState, NoticeFacts>;

/** What the guards of an objection need to know. */
export interface ObjectionFacts {
  readonly result: 'VALID' | 'INVALID';
  readonly hasConclusion: boolean;
  /** The person acting took part in the review whose result the notice shows. */
  readonly isOwnReview: boolean;
}

export const objectionStateLabels: StateLabels<ObjectionState> = {
  RECEIVED: '核查中',
  VALID: '异议成立',
  INVALID: '异议不成立',
};

const isAnothersReview = (facts: ObjectionFacts): GuardVerdict =>
  facts.isOwnReview
    ? refuse(
        'OWN_REVIEW_OBJECTED',
        '这份公示所依据的审核您参加办理过，对它的异议不能由您作结论。请交由没有办理这一级审核的人员核查。',
      )
    : PASS;

const hasConclusion = (facts: ObjectionFacts): GuardVerdict =>
  facts.hasConclusion ? PASS : refuse('CONCLUSION_MISSING', '请填写核查结论：查了什么、结果如何。');

/** 异议: received, then concluded once, with a reason, by a person who did not take part in the review it is about. */
export const objectionTransitions = {
  conclude: {
    from: ['RECEIVED'],
    to: ['VALID', 'INVALID'],
    target: (facts: ObjectionFacts) => facts.result,
    permission: 'objection.conclude',
    label: '作出异议结论',
    when: allOf(isAnothersReview, hasConclusion),
  },
} as const satisfies TransitionTable<ObjectionState, ObjectionFacts>;
