import {
  listActions,
  PASS,
  refuse,
  type Guard,
  type StateLabels,
  type TransitionTable,
} from '../../../shared/transition-table.js';

/** 线索移送: transfer and receipt only. What the receiver does with it stays in the receiver's own system. */
export const CLUE_STATES = ['TRANSFERRED', 'RECEIVED', 'ANSWERED'] as const;
export type ClueState = (typeof CLUE_STATES)[number];
export const clueStateLabels: StateLabels<ClueState> = {
  TRANSFERRED: '已移送，待签收',
  RECEIVED: '已签收',
  ANSWERED: '已反馈',
};

/** 县纪委监委, 公安局, 市场监管局 (二(一)6), and the office itself. */
export const CLUE_TARGETS = ['DISCIPLINE', 'PUBLIC_SECURITY', 'MARKET_REGULATION', 'HOUSING'] as const;
export type ClueTarget = (typeof CLUE_TARGETS)[number];

export const FEEDBACK_CATEGORIES = ['ACCEPTED', 'KEPT', 'CLOSED', 'NOT_IN_REMIT'] as const;
export type FeedbackCategory = (typeof FEEDBACK_CATEGORIES)[number];
export const feedbackCategoryLabels: Readonly<Record<FeedbackCategory, string>> = {
  ACCEPTED: '已受理',
  KEPT: '暂存待查',
  CLOSED: '予以了结',
  NOT_IN_REMIT: '不属本单位管辖',
};

export interface ClueFacts {
  readonly category: FeedbackCategory | null;
}

const categoryGiven: Guard<ClueFacts> = ({ category }) =>
  category === null ? refuse('CATEGORY_REQUIRED', '请选择反馈类别。') : PASS;

export const clueTransitions = {
  receive: { from: ['TRANSFERRED'], to: 'RECEIVED', permission: 'clueTransfer.receive', label: '签收' },
  answer: {
    from: ['RECEIVED'],
    to: 'ANSWERED',
    permission: 'clueTransfer.answer',
    when: categoryGiven,
    label: '反馈',
  },
} as const satisfies TransitionTable<ClueState, ClueFacts>;

export type ClueAction = keyof typeof clueTransitions;

export const actionsOnClue = (state: ClueState, mayDo: (permission: string) => boolean) =>
  listActions(clueTransitions, state, { category: 'ACCEPTED' }, clueStateLabels)
    .filter(({ permission }) => mayDo(permission))
    .map(({ action, label }) => ({ action, label }));
