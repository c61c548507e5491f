import { registerEnumType } from 'type-graphql';
import {
  ATTENDANCES,
  DOCUMENT_KINDS,
  ITEM_OUTCOMES,
  MEETING_KINDS,
  MEETING_STATES,
  RESOLUTION_STATES,
  SECRECY_LEVELS,
  TOPIC_KINDS,
  TOPIC_STATES,
} from '../rules/meeting-kinds.js';

const enumOf = <Value extends string>(values: readonly Value[]): Record<Value, Value> =>
  Object.fromEntries(values.map((value) => [value, value])) as Record<Value, Value>;

export const MeetingKindEnum = enumOf(MEETING_KINDS);
registerEnumType(MeetingKindEnum, {
  name: 'MeetingKind',
  description: '会议种类。',
  valuesConfig: {
    LIAISON: { description: '联络员会议：会前研究议题。' },
    PLENARY: { description: '全体会议：议定事项。' },
  },
});

export const MeetingStateEnum = enumOf(MEETING_STATES);
registerEnumType(MeetingStateEnum, {
  name: 'MeetingState',
  description: '会议的状态。',
  valuesConfig: {
    PLANNED: { description: '筹备中。' },
    AGENDA_LOCKED: { description: '议程已定，已发通知，等候回执。' },
    CONVENED: { description: '正在召开。' },
    HELD: { description: '已召开，纪要待印发。' },
    MINUTES_ISSUED: { description: '纪要已印发。' },
    CANCELLED: { description: '已取消。' },
  },
});

export const TopicKindEnum = enumOf(TOPIC_KINDS);
registerEnumType(TopicKindEnum, {
  name: 'TopicKind',
  description: '议题类别。',
  valuesConfig: {
    POLICY: { description: '政策。' },
    CASE: { description: '个案，只写申请编号。' },
    DATA: { description: '数据。' },
    CLUE: { description: '线索。' },
    STUDY: { description: '焦点问题专题研究：写明调查分析和查明的问题，议定后逐条交办。' },
    OTHER: { description: '其他。' },
  },
});

export const TopicStateEnum = enumOf(TOPIC_STATES);
registerEnumType(TopicStateEnum, {
  name: 'TopicState',
  description: '议题的状态。',
  valuesConfig: {
    COLLECTED: { description: '已征集。' },
    LIAISON_REVIEWED: { description: '联络员会议已审。' },
    APPROVED: { description: '召集人已审定。' },
    SCHEDULED: { description: '已列入议程。' },
    DISCUSSED: { description: '已讨论。' },
    RESOLVED: { description: '已议定。' },
    DEFERRED: { description: '缓议。' },
    RETURNED: { description: '已退回。' },
  },
});

export const SecrecyEnum = enumOf(SECRECY_LEVELS);
registerEnumType(SecrecyEnum, {
  name: 'Secrecy',
  description: '议题的知悉范围；国家秘密不得录入。',
  valuesConfig: {
    ORDINARY: { description: '成员单位均可见。' },
    INTERNAL: { description: '只有提出单位、会商单位和参会单位可见。' },
  },
});

export const ResolutionStateEnum = enumOf(RESOLUTION_STATES);
registerEnumType(ResolutionStateEnum, {
  name: 'ResolutionState',
  description: '议定事项的状态。',
  valuesConfig: {
    DRAFTED: { description: '拟定中。' },
    ISSUED: { description: '已随纪要印发。' },
    FULFILLED: { description: '已落实。' },
    REVOKED: { description: '已撤销。' },
    SUPERSEDED: { description: '已被新的议定事项替代。' },
  },
});

export const ItemOutcomeEnum = enumOf(ITEM_OUTCOMES);
registerEnumType(ItemOutcomeEnum, {
  name: 'ItemOutcome',
  description: '议题在会上的结果。',
  valuesConfig: {
    REVIEWED: { description: '联络员会议审过。' },
    RESOLVED: { description: '议定。' },
    DEFERRED: { description: '缓议。' },
    RETURNED: { description: '退回。' },
  },
});

export const AttendanceEnum = enumOf(ATTENDANCES);
registerEnumType(AttendanceEnum, {
  name: 'Attendance',
  description: '参会单位的回执。',
  valuesConfig: {
    PENDING: { description: '未回执。' },
    ATTENDING: { description: '参会。' },
    SUBSTITUTE: { description: '委托他人代会。' },
    LEAVE: { description: '请假。' },
  },
});

export const MeetingDocumentKindEnum = enumOf(DOCUMENT_KINDS);
registerEnumType(MeetingDocumentKindEnum, {
  name: 'MeetingDocumentKind',
  description: '会议文件的种类。',
  valuesConfig: {
    NOTICE: { description: '会议通知。' },
    AGENDA: { description: '议程。' },
    SIGN_IN: { description: '签到表。' },
    MINUTES: { description: '纪要。' },
  },
});
