import type { WorklistExportPurpose, WorklistExportState } from '../graphql/gql/graphql.js';

export const exportStateNames: Record<WorklistExportState, string> = {
  REQUESTED: '待审批',
  APPROVED: '正在生成',
  REJECTED: '未批准',
  READY: '可以下载',
  FAILED: '没有生成',
  EXPIRED: '已到期删除',
};

export const exportPurposeNames: Record<WorklistExportPurpose, string> = {
  WORK_PLAN: '安排工作',
  MEETING: '会议材料',
  SUPERVISION: '督查检查',
  STATISTICS: '统计分析',
};
