import type { StateLabels } from '../../../shared/transition-table.js';

export const TASK_STATES = [
  'REGISTERED',
  'ASSIGNED',
  'RECEIVED',
  'IN_PROGRESS',
  'REPORTED',
  'RETURNED',
  'COMPLETION_CLAIMED',
  'VERIFIED',
  'DONE',
  'CLOSED',
  'SUSPENDED',
] as const;
export type TaskState = (typeof TASK_STATES)[number];

export const taskStateLabels: StateLabels<TaskState> = {
  REGISTERED: '已立项',
  ASSIGNED: '待签收',
  RECEIVED: '已签收',
  IN_PROGRESS: '承办中',
  REPORTED: '已反馈',
  RETURNED: '已退回',
  COMPLETION_CLAIMED: '申请办结',
  VERIFIED: '已核验',
  DONE: '已办结',
  CLOSED: '已销号',
  SUSPENDED: '已中止',
};

/** States in which the unit still works on it. */
export const WORKING_STATES: readonly TaskState[] = [
  'ASSIGNED',
  'RECEIVED',
  'IN_PROGRESS',
  'REPORTED',
  'RETURNED',
];
/** States in which the unit has handed it in and the office has it. */
export const CLAIMED_STATES: readonly TaskState[] = ['COMPLETION_CLAIMED', 'VERIFIED'];
export const ENDED_STATES: readonly TaskState[] = ['DONE', 'CLOSED'];
/** What the lights run for and the sweep looks at. */
export const OPEN_STATES: readonly TaskState[] = [...WORKING_STATES, ...CLAIMED_STATES];

/** 事项来源. */
export const TASK_ORIGIN_LABELS = {
  RESOLUTION: '会议议定事项',
  KEY_TASK: '重点任务',
  DUTY: '单位职责',
  SUPERVISION_NOTICE: '监督文书',
  CLUE: '问题线索',
  PROBLEM: '问题台账',
  FREE: '其他交办',
} as const;
export type TaskOrigin = keyof typeof TASK_ORIGIN_LABELS;
export const TASK_ORIGINS = Object.keys(TASK_ORIGIN_LABELS) as readonly TaskOrigin[];

/** Where a task of these comes from, and what it asks, is told to the units that work on it alone; others read its number and its unit. */
const CONFIDED_ORIGINS: ReadonlySet<TaskOrigin> = new Set<TaskOrigin>([
  'SUPERVISION_NOTICE',
  'CLUE',
  'PROBLEM',
]);
export const isConfided = (origin: TaskOrigin): boolean => CONFIDED_ORIGINS.has(origin);

/** 督办灯. */
export const TASK_LAMP_LABELS = {
  GREEN: '正常',
  YELLOW: '临期',
  RED: '超期或多次退回',
  GREY: '已中止',
  BLUE: '已办结',
} as const;
export type TaskLamp = keyof typeof TASK_LAMP_LABELS;

/** Why a light is red: what is late, or sent back too often. */
export const TASK_RED_REASON_LABELS = {
  OVERDUE: '超过办结时限',
  CLAIMED_LATE: '超期后才申请办结',
  RETURNED: '多次退回',
  FEEDBACK_MISSING: '缺本期反馈',
} as const;
export type TaskRedReason = keyof typeof TASK_RED_REASON_LABELS;

/** 反馈类型和周期: a cycle stands for periodic feedback, none for a single one. */
export const FEEDBACK_CYCLE_LABELS = { WEEKLY: '每周', MONTHLY: '每月', QUARTERLY: '每季度' } as const;
export type FeedbackCycle = keyof typeof FEEDBACK_CYCLE_LABELS;
export const FEEDBACK_CYCLES = Object.keys(FEEDBACK_CYCLE_LABELS) as readonly FeedbackCycle[];

export const TASK_URGENCY_LABELS = { ROUTINE: '平件', URGENT: '急件' } as const;
export type TaskUrgency = keyof typeof TASK_URGENCY_LABELS;
export const TASK_URGENCIES = Object.keys(TASK_URGENCY_LABELS) as readonly TaskUrgency[];

export const PART_ROLES = ['LEAD', 'SUPPORT'] as const;
export const PART_STATE_LABELS = {
  WAITING: '待签收',
  RECEIVED: '已签收',
  REPORTED: '已反馈',
  RETURNED: '已退回',
} as const;
export type PartState = keyof typeof PART_STATE_LABELS;
export const PART_STATES = Object.keys(PART_STATE_LABELS) as readonly PartState[];

export const EXTENSION_STATE_LABELS = {
  REQUESTED: '待审批',
  APPROVED: '已批准',
  REJECTED: '未批准',
} as const;
export type ExtensionState = keyof typeof EXTENSION_STATE_LABELS;
export const EXTENSION_STATES = Object.keys(EXTENSION_STATE_LABELS) as readonly ExtensionState[];
