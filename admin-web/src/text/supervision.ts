import type {
  AlertLight,
  AlertState,
  RedItemKind,
  RiskCategory,
  RiskGrade,
  RiskState,
  SupervisionNoticeKind,
  SupervisionNoticeState,
} from '../graphql/gql/graphql.js';

export const alertStateNames: Record<AlertState, string> = {
  RAISED: '待核实',
  CONFIRMED: '属实',
  EXPLAINED: '情况已说明',
  TO_NOTICE: '属实，转监督文书',
};

export const alertLightNames: Record<AlertLight, string> = { RED: '红色预警', YELLOW: '黄色预警' };
export const alertLightTones: Record<AlertLight, 'bad' | 'attention'> = { RED: 'bad', YELLOW: 'attention' };

export const riskCategoryNames: Record<RiskCategory, string> = {
  DUTY: '岗位职责',
  PROCESS: '业务流程',
  RULES: '制度机制',
  ENVIRONMENT: '外部环境',
};

export const riskStateNames: Record<RiskState, string> = { ACTIVE: '在册', RETIRED: '已销号' };
export const riskGradeNames: Record<RiskGrade, string> = { HIGH: '高', MEDIUM: '中', LOW: '低' };
export const riskGradeTones: Record<RiskGrade, 'bad' | 'attention' | 'neutral'> = {
  HIGH: 'bad',
  MEDIUM: 'attention',
  LOW: 'neutral',
};

export const noticeKindNames: Record<SupervisionNoticeKind, string> = {
  REMINDER: '提醒函',
  URGING: '督促单',
  ADVICE: '监督建议',
};

export const supervisionNoticeStateNames: Record<SupervisionNoticeState, string> = {
  DRAFTED: '拟稿',
  SERVED: '已送达，待签收',
  RECEIVED: '已签收，待回复',
  REPLIED: '已回复，待审核',
  REPLY_RETURNED: '回复被退回',
  ACCEPTED: '回复已采纳',
};

export const redItemKindNames: Record<RedItemKind, string> = {
  CASE: '申请审核',
  REQUEST: '部门核查',
  NOTICE: '监督文书',
  PROBLEM: '问题整改',
  TASK: '督办任务',
};

/** 超期 3 个工作日; nothing where no limit runs. */
export function describeReplyLimit(daysLeft: number | null | undefined): string {
  if (daysLeft == null) return '';
  if (daysLeft < 0) return `超期 ${-daysLeft} 个工作日`;
  return daysLeft === 0 ? '今天到期' : `还剩 ${daysLeft} 个工作日`;
}
