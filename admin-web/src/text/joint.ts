import type {
  Attendance,
  ItemOutcome,
  MeetingDocumentKind,
  MeetingKind,
  MeetingState,
  ResolutionState,
  Secrecy,
  TopicKind,
  TopicState,
} from '../graphql/gql/graphql.js';

type Tone = 'neutral' | 'running' | 'good' | 'attention' | 'bad';

export const meetingKindNames: Record<MeetingKind, string> = { LIAISON: '联络员会议', PLENARY: '全体会议' };

export const meetingStateNames: Record<MeetingState, string> = {
  PLANNED: '筹备中',
  AGENDA_LOCKED: '议程已定',
  CONVENED: '正在召开',
  HELD: '已召开',
  MINUTES_ISSUED: '纪要已印发',
  CANCELLED: '已取消',
};
export const meetingStateTones: Record<MeetingState, Tone> = {
  PLANNED: 'neutral',
  AGENDA_LOCKED: 'running',
  CONVENED: 'attention',
  HELD: 'running',
  MINUTES_ISSUED: 'good',
  CANCELLED: 'neutral',
};

export const topicKindNames: Record<TopicKind, string> = {
  POLICY: '政策',
  CASE: '个案',
  DATA: '数据',
  CLUE: '线索',
  STUDY: '专题研究',
  OTHER: '其他',
};

export const topicStateNames: Record<TopicState, string> = {
  COLLECTED: '已征集',
  LIAISON_REVIEWED: '联络员会议已审',
  APPROVED: '召集人已审定',
  SCHEDULED: '已列入议程',
  DISCUSSED: '已讨论',
  RESOLVED: '已议定',
  DEFERRED: '缓议',
  RETURNED: '已退回',
};
export const topicStateTones: Record<TopicState, Tone> = {
  COLLECTED: 'neutral',
  LIAISON_REVIEWED: 'running',
  APPROVED: 'running',
  SCHEDULED: 'running',
  DISCUSSED: 'running',
  RESOLVED: 'good',
  DEFERRED: 'attention',
  RETURNED: 'attention',
};

export const secrecyNames: Record<Secrecy, string> = {
  ORDINARY: '成员单位均可见',
  INTERNAL: '只限有关单位',
};

export const resolutionStateNames: Record<ResolutionState, string> = {
  DRAFTED: '拟定中',
  ISSUED: '已印发',
  FULFILLED: '已落实',
  REVOKED: '已撤销',
  SUPERSEDED: '已被替代',
};

export const itemOutcomeNames: Record<ItemOutcome, string> = {
  REVIEWED: '审过',
  RESOLVED: '议定',
  DEFERRED: '缓议',
  RETURNED: '退回',
};

export const itemOutcomeTones: Record<ItemOutcome, Tone> = {
  REVIEWED: 'good',
  RESOLVED: 'good',
  DEFERRED: 'attention',
  RETURNED: 'attention',
};

export const attendanceNames: Record<Attendance, string> = {
  PENDING: '未回执',
  ATTENDING: '参会',
  SUBSTITUTE: '代会',
  LEAVE: '请假',
};

export const documentKindNames: Record<MeetingDocumentKind, string> = {
  NOTICE: '会议通知',
  AGENDA: '议程',
  SIGN_IN: '签到表',
  MINUTES: '纪要',
};
