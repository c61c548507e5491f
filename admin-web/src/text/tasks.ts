import type {
  FeedbackCycle,
  TaskExtensionState,
  TaskLamp,
  TaskOrigin,
  TaskPartState,
  TaskReminderKind,
  TaskState,
  TaskUrgency,
} from '../graphql/gql/graphql.js';

export const taskStateNames: Record<TaskState, string> = {
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

export const taskStateTones: Record<TaskState, 'neutral' | 'running' | 'good' | 'attention' | 'bad'> = {
  REGISTERED: 'neutral',
  ASSIGNED: 'attention',
  RECEIVED: 'running',
  IN_PROGRESS: 'running',
  REPORTED: 'running',
  RETURNED: 'bad',
  COMPLETION_CLAIMED: 'attention',
  VERIFIED: 'running',
  DONE: 'good',
  CLOSED: 'good',
  SUSPENDED: 'neutral',
};

export const taskLampNames: Record<TaskLamp, string> = {
  RED: '红灯',
  YELLOW: '黄灯',
  GREEN: '绿灯',
  GREY: '已中止',
  BLUE: '已办结',
};

export const taskOriginNames: Record<TaskOrigin, string> = {
  RESOLUTION: '会议议定事项',
  KEY_TASK: '重点任务',
  DUTY: '单位职责',
  SUPERVISION_NOTICE: '监督文书',
  CLUE: '问题线索',
  PROBLEM: '问题台账',
  FREE: '其他交办',
};

export const taskUrgencyNames: Record<TaskUrgency, string> = { ROUTINE: '平件', URGENT: '急件' };

export const feedbackCycleNames: Record<FeedbackCycle, string> = {
  WEEKLY: '每周',
  MONTHLY: '每月',
  QUARTERLY: '每季度',
};

export const taskPartStateNames: Record<TaskPartState, string> = {
  WAITING: '待签收',
  RECEIVED: '已签收',
  REPORTED: '已反馈',
  RETURNED: '已退回',
};

export const taskExtensionStateNames: Record<TaskExtensionState, string> = {
  REQUESTED: '待审批',
  APPROVED: '已批准',
  REJECTED: '未批准',
};

export const taskReminderNames: Record<TaskReminderKind, string> = {
  FIRST: '第一次提醒',
  SECOND: '第二次提醒',
  LAST: '最后提醒',
  DUE: '当日到期',
  DAILY: '超期每日催办',
  LIAISON: '升级到联络员',
  CONVENER: '升级到召集人',
  BULLETIN: '列入通报',
  FEEDBACK: '定期反馈到期',
  URGE: '人工催办',
};

/** Each act as the history tells it. */
const actNames: Readonly<Record<string, string>> = {
  create: '立项',
  assign: '交办',
  receive: '签收',
  start: '开始承办',
  report: '反馈进展',
  claimCompletion: '申请办结',
  return: '退回',
  verify: '核验通过',
  complete: '办结',
  close: '回头看后销号',
  reopen: '回头看不合格，退回',
  suspend: '中止',
  resume: '恢复办理',
  requestExtension: '申请延期',
  approveExtension: '批准延期',
  rejectExtension: '不批准延期',
  urge: '催办',
  submitTopic: '列为联席会议议题',
};

export const taskActName = (action: string): string => actNames[action] ?? action;
