import type {
  ChainLink,
  ClueFeedbackCategory,
  ClueTarget,
  ClueTransferState,
  ProblemSource,
  ProblemState,
} from '../graphql/gql/graphql.js';

export const chainLinkNames: Record<ChainLink, string> = {
  APPLICATION: '申请',
  REVIEW: '审核',
  WAITING: '轮候',
  ALLOCATION: '分配',
  TENANCY: '租用',
  EXIT: '退出',
  PROPERTY: '物业',
};

export const problemSourceNames: Record<ProblemSource, string> = {
  SUPERVISION: '监督发现',
  INSPECTION: '检查发现',
  COMPLAINT: '投诉举报',
  SELF_CHECK: '自查发现',
};

export const problemStateNames: Record<ProblemState, string> = {
  REGISTERED: '已登记',
  RECTIFYING: '整改中',
  RECTIFIED: '已整改，待回头看',
  LOOKED_BACK: '已回头看',
  REOPENED: '重新整改',
  CLOSED: '已销号',
};

export const clueTransferStateNames: Record<ClueTransferState, string> = {
  TRANSFERRED: '已移送，待签收',
  RECEIVED: '已签收',
  ANSWERED: '已反馈',
};

export const clueTargetNames: Record<ClueTarget, string> = {
  DISCIPLINE: '县纪委监委',
  PUBLIC_SECURITY: '县公安局',
  MARKET_REGULATION: '县市场监管局',
  HOUSING: '联席会议办公室内部办理',
};

export const feedbackCategoryNames: Record<ClueFeedbackCategory, string> = {
  ACCEPTED: '已受理',
  KEPT: '暂存待查',
  CLOSED: '予以了结',
  NOT_IN_REMIT: '不属本单位管辖',
};
