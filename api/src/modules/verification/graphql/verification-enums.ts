import type { FieldKind } from '../rules/record-fields.js';
import { ANSWER_RESULT_LABELS } from '../rules/request-states.js';
import { requestStateLabels, requestTransitions } from '../rules/request-transitions.js';
import { labelledEnum } from '../../../platform/graphql/labelled-enum.js';

export const VerificationState = labelledEnum('VerificationState', '核查请求的状态。', requestStateLabels);

export const AnswerResult = labelledEnum(
  'AnswerResult',
  '核查结果；“无记录”与“未查询”不同。',
  ANSWER_RESULT_LABELS,
);

export const VerificationAction = labelledEnum(
  'VerificationAction',
  '对核查请求的操作。',
  Object.fromEntries(Object.entries(requestTransitions).map(([action, { label }]) => [action, label])),
);

export const RequestScope = labelledEnum('RequestScope', '核查对象。', {
  APPLICANT: '申请家庭',
  WAITLISTED: '轮候家庭',
  TENANT: '保障家庭',
});

export const AnswerChannel = labelledEnum('AnswerChannel', '答复渠道。', {
  ONLINE: '在线填写',
  FILE: '文件导入',
  MANUAL: '线下补录',
});

const KIND_LABELS: Readonly<Record<FieldKind, string>> = {
  TEXT: '文字',
  CODE: '选项',
  DATE: '日期',
  FEN: '金额（分）',
  DECIMAL: '小数',
  INTEGER: '整数',
  FLAG: '是或否',
  SECRET: '密级信息：只用于比对，保存后部分隐藏',
};
export const RecordFieldKind = labelledEnum('RecordFieldKind', '字段的填写方式。', KIND_LABELS);
