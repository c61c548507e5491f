import type {
  DayUnit,
  NoticeLevel,
  NoticeState,
  ObjectionConclusion,
  ObjectionState,
  ScanSeverity,
} from '../graphql/gql/graphql.js';

/** 公示级别 */
export const noticeLevelNames: Record<NoticeLevel, string> = {
  COMMUNITY: '社区初审公示',
  SUBDISTRICT: '街道审核公示',
  COUNTY: '县级审核公示',
};

/** 公示状态 */
export const noticeStateNames: Record<NoticeState, string> = {
  RELEASE_REVIEW: '待发布审核',
  RETURNED: '已退回修改',
  PUBLISHED: '公示中',
  CLOSED: '已结束',
  CANCELLED: '已撤销',
};

export const noticeStateTones: Record<NoticeState, 'neutral' | 'running' | 'good' | 'attention' | 'bad'> = {
  RELEASE_REVIEW: 'running',
  RETURNED: 'attention',
  PUBLISHED: 'good',
  CLOSED: 'neutral',
  CANCELLED: 'bad',
};

export const dayUnitNames: Record<DayUnit, string> = {
  CALENDAR_DAY: '个自然日',
  WORKING_DAY: '个工作日',
};

/** 异议 */
export const objectionStateNames: Record<ObjectionState, string> = {
  RECEIVED: '核查中',
  VALID: '异议成立',
  INVALID: '异议不成立',
};

export const objectionStateTones: Record<ObjectionState, 'running' | 'bad' | 'good'> = {
  RECEIVED: 'running',
  VALID: 'bad',
  INVALID: 'good',
};

export const objectionConclusionNames: Record<ObjectionConclusion, string> = {
  INVALID: '异议不成立',
  VALID: '异议成立',
};

export const scanSeverityNames: Record<ScanSeverity, string> = {
  BLOCKING: '疑似个人信息，删去前不能发布',
  WARNING: '可能是办公电话或邮箱，请判断',
};

/** 扫描发现的种类 */
const findingNames: Readonly<Record<string, string>> = {
  CITIZEN_ID: '身份证号',
  CITIZEN_ID_LEGACY: '旧身份证号',
  PERSON_NAME: '家庭成员姓名',
  MOBILE_PHONE: '手机号',
  LANDLINE_PHONE: '固定电话',
  BANK_CARD: '银行卡号',
  PLATE: '车牌号',
  EMAIL: '电子邮箱',
};

export const findingName = (kind: string): string => findingNames[kind] ?? '个人信息';
