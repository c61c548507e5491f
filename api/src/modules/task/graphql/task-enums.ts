import { labelledEnum } from '../../../platform/graphql/labelled-enum.js';
import { REMINDER_KIND_LABELS } from '../rules/reminder-steps.js';
import {
  EXTENSION_STATE_LABELS,
  FEEDBACK_CYCLE_LABELS,
  PART_STATE_LABELS,
  TASK_LAMP_LABELS,
  TASK_ORIGIN_LABELS,
  TASK_RED_REASON_LABELS,
  taskStateLabels,
  TASK_URGENCY_LABELS,
} from '../rules/task-vocabulary.js';

export const TaskStateEnum = labelledEnum('TaskState', '督办任务的状态。', taskStateLabels);
export const TaskLampEnum = labelledEnum('TaskLamp', '督办灯。', TASK_LAMP_LABELS);
export const TaskRedReasonEnum = labelledEnum('TaskRedReason', '为什么亮红灯。', TASK_RED_REASON_LABELS);
export const TaskOriginEnum = labelledEnum('TaskOrigin', '督办事项的来源。', TASK_ORIGIN_LABELS);
export const TaskUrgencyEnum = labelledEnum('TaskUrgency', '紧急程度。', TASK_URGENCY_LABELS);
export const FeedbackCycleEnum = labelledEnum('FeedbackCycle', '定期反馈的周期。', FEEDBACK_CYCLE_LABELS);
export const TaskPartRoleEnum = labelledEnum('TaskPartRole', '承办单位的分工。', {
  LEAD: '牵头',
  SUPPORT: '配合',
});
export const TaskPartStateEnum = labelledEnum('TaskPartState', '一个单位承担部分的进度。', PART_STATE_LABELS);
export const TaskExtensionStateEnum = labelledEnum(
  'TaskExtensionState',
  '延期申请的状态。',
  EXTENSION_STATE_LABELS,
);
export const TaskDocumentKindEnum = labelledEnum('TaskDocumentKind', '督办文书的种类。', {
  NOTICE: '督办通知单',
  BULLETIN: '通报',
});
export const TaskReminderKindEnum = labelledEnum(
  'TaskReminderKind',
  '提醒和升级的种类。',
  REMINDER_KIND_LABELS,
);
