import {
  allOf,
  listActions,
  PASS,
  refuse,
  type ActionOf,
  type Guard,
  type StateLabels,
  type TransitionTable,
} from '../../../shared/transition-table.js';

/** 导出: above a number of rows a second person approves it; the file is made by a job and deleted after a day. */
export const EXPORT_STATES = ['REQUESTED', 'APPROVED', 'REJECTED', 'READY', 'FAILED', 'EXPIRED'] as const;
export type ExportState = (typeof EXPORT_STATES)[number];

export const EXPORT_PURPOSES = ['WORK_PLAN', 'MEETING', 'SUPERVISION', 'STATISTICS'] as const;
export type ExportPurpose = (typeof EXPORT_PURPOSES)[number];

export const exportPurposeLabels: Readonly<Record<ExportPurpose, string>> = {
  WORK_PLAN: '安排工作',
  MEETING: '会议材料',
  SUPERVISION: '督查检查',
  STATISTICS: '统计分析',
};

export const exportStateLabels: StateLabels<ExportState> = {
  REQUESTED: '待审批',
  APPROVED: '正在生成',
  REJECTED: '未批准',
  READY: '可以下载',
  FAILED: '没有生成',
  EXPIRED: '已到期删除',
};

/** Up to here one person answers for it alone. */
export const ROWS_WITHOUT_APPROVAL = 100;
/** More than any list that somebody works through; whoever needs more needs statistics. */
export const MOST_ROWS = 5_000;
export const HOURS_KEPT = 24;
const LONGEST_REASON = 200;

export interface ExportFacts {
  readonly requestedBy: string;
  readonly actorId: string | null;
  readonly reason?: string | undefined;
}

const byAnotherPerson: Guard<ExportFacts> = ({ requestedBy, actorId }) =>
  actorId === requestedBy ? refuse('OWN_EXPORT', '导出由一人申请、另一人审批，您不能审批自己申请的。') : PASS;

const hasReason: Guard<ExportFacts> = ({ reason }) => {
  const length = [...(reason?.trim() ?? '')].length;
  if (length === 0) return refuse('REASON_REQUIRED', '请写明不批准的原因，申请人据此修改后可以重新申请。');
  return length > LONGEST_REASON
    ? refuse('REASON_TOO_LONG', `原因不超过${LONGEST_REASON}字，请精简。`)
    : PASS;
};

export const exportTransitions = {
  approve: {
    from: ['REQUESTED'],
    to: 'APPROVED',
    permission: 'export.approve',
    label: '批准',
    when: byAnotherPerson,
  },
  reject: {
    from: ['REQUESTED'],
    to: 'REJECTED',
    permission: 'export.reject',
    label: '不批准',
    when: allOf(byAnotherPerson, hasReason),
  },
  complete: { from: ['APPROVED'], to: 'READY', permission: 'system.export', label: '生成文件' },
  fail: { from: ['APPROVED'], to: 'FAILED', permission: 'system.export', label: '没有生成' },
  expire: { from: ['READY'], to: 'EXPIRED', permission: 'system.export', label: '到期删除' },
} as const satisfies TransitionTable<ExportState, ExportFacts>;

export type ExportAction = ActionOf<typeof exportTransitions>;

/** The buttons of somebody who decides; what the system does is none. */
export function actionsOnExport(
  state: ExportState,
  facts: ExportFacts,
  mayDo: (permission: string) => boolean,
) {
  return listActions(exportTransitions, state, { ...facts, reason: facts.reason ?? '-' }, exportStateLabels)
    .filter(({ permission }) => permission !== 'system.export' && mayDo(permission))
    .map(({ action, label, verdict }) => ({
      action,
      label,
      isAllowed: !verdict.refused,
      reason: verdict.refused ? verdict.message : null,
    }));
}

export interface ExportWish {
  readonly purpose: ExportPurpose;
  readonly reason: string;
  readonly hasKeyword: boolean;
}

/** Null when the wish can be granted as far as its form goes. */
export function problemOfWish({ reason, hasKeyword }: ExportWish): { field: string; message: string } | null {
  const length = [...reason.trim()].length;
  if (hasKeyword) return { field: 'filter', message: '不能按姓名或编号导出，请先清除列表里的关键词。' };
  if (length < 4) return { field: 'reason', message: '请写明用在哪里、给谁看，至少4个字。' };
  return length > LONGEST_REASON
    ? { field: 'reason', message: `说明不超过${LONGEST_REASON}字，请精简。` }
    : null;
}
