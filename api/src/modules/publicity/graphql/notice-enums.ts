import { registerEnumType } from 'type-graphql';
import { NOTICE_LEVELS, NOTICE_STATES, OBJECTION_STATES } from '../rules/notice-levels.js';
import { NOTICE_PARTS, SCAN_SEVERITIES } from '../rules/scan-severity.js';

const enumOf = <Value extends string>(values: readonly Value[]): Record<Value, Value> =>
  Object.fromEntries(values.map((value) => [value, value])) as Record<Value, Value>;

export const NoticeLevelEnum = enumOf(NOTICE_LEVELS);
registerEnumType(NoticeLevelEnum, {
  name: 'NoticeLevel',
  description: '公示级别：三级审核各公示一次。',
  valuesConfig: {
    COMMUNITY: { description: '社区初审公示（二(二)21）。' },
    SUBDISTRICT: { description: '街道审核公示（二(二)20）。' },
    COUNTY: { description: '县级审核公示。' },
  },
});

export const NoticeStateEnum = enumOf(NOTICE_STATES);
registerEnumType(NoticeStateEnum, {
  name: 'NoticeState',
  description: '公示的状态。',
  valuesConfig: {
    RELEASE_REVIEW: { description: '待数据服务中心发布审核（二(二)18）。' },
    RETURNED: { description: '已退回修改。' },
    PUBLISHED: { description: '公示中。' },
    CLOSED: { description: '公示期届满，已下线。' },
    CANCELLED: { description: '已撤销：案件终止或退回。' },
  },
});

export const ObjectionStateEnum = enumOf(OBJECTION_STATES);
registerEnumType(ObjectionStateEnum, {
  name: 'ObjectionState',
  description: '异议的状态。',
  valuesConfig: {
    RECEIVED: { description: '已收到，核查中。' },
    VALID: { description: '异议成立。' },
    INVALID: { description: '异议不成立。' },
  },
});

export const ObjectionConclusionEnum = enumOf(['VALID', 'INVALID'] as const);
registerEnumType(ObjectionConclusionEnum, {
  name: 'ObjectionConclusion',
  description: '异议核查的结论。',
  valuesConfig: { VALID: { description: '成立。' }, INVALID: { description: '不成立。' } },
});

export const NoticePartEnum = enumOf(NOTICE_PARTS);
registerEnumType(NoticePartEnum, {
  name: 'NoticePart',
  description: '公示的部分。',
  valuesConfig: { TITLE: { description: '标题。' }, BODY: { description: '正文。' } },
});

export const ScanSeverityEnum = enumOf(SCAN_SEVERITIES);
registerEnumType(ScanSeverityEnum, {
  name: 'ScanSeverity',
  description: '机器扫描发现的轻重。',
  valuesConfig: {
    BLOCKING: { description: '疑似个人信息，删去前不能发布。' },
    WARNING: { description: '可能是办公电话或邮箱，由审核员判断。' },
  },
});
