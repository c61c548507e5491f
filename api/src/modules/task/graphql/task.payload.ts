import { Field, Int, ObjectType } from 'type-graphql';
import { resultOf } from '../../../platform/graphql/refusal.type.js';
import { Task, TaskDocument } from './task.type.js';

const SHOWN = { description: '任务。' };

/** The payload `<name>Payload { task }` of an act on a task, and its result union. */
function resultOfAct(name: string, what: string): ReturnType<typeof resultOf> {
  @ObjectType(`${name}Payload`, { description: `${what}已办理。` })
  class Payload {
    @Field(() => Task, SHOWN) task!: Task;
  }
  return resultOf(Payload, `${name}Result`, `${what}的结果。`);
}

export const CreateTaskResult = resultOfAct('CreateTask', '立项');
export const AssignTaskResult = resultOfAct('AssignTask', '交办');
export const ReceiveTaskResult = resultOfAct('ReceiveTask', '签收');
export const StartTaskResult = resultOfAct('StartTask', '开始承办');
export const ReportTaskResult = resultOfAct('ReportTask', '反馈');
export const ClaimTaskCompletionResult = resultOfAct('ClaimTaskCompletion', '申请办结');
export const ReturnTaskResult = resultOfAct('ReturnTask', '退回');
export const VerifyTaskResult = resultOfAct('VerifyTask', '核验');
export const CompleteTaskResult = resultOfAct('CompleteTask', '办结');
export const CloseTaskResult = resultOfAct('CloseTask', '销号');
export const ReopenTaskResult = resultOfAct('ReopenTask', '回头看退回');
export const SuspendTaskResult = resultOfAct('SuspendTask', '中止');
export const ResumeTaskResult = resultOfAct('ResumeTask', '恢复办理');
export const RequestTaskExtensionResult = resultOfAct('RequestTaskExtension', '申请延期');
export const ApproveTaskExtensionResult = resultOfAct('ApproveTaskExtension', '批准延期');
export const RejectTaskExtensionResult = resultOfAct('RejectTaskExtension', '不批准延期');

@ObjectType({ description: '机制已部署。' })
export class DeployMechanismPayload {
  @Field(() => Int, { description: '新交办的任务数。' }) created!: number;
  @Field(() => Int, { description: '原来已有任务的条目数。' }) present!: number;
}
export const DeployMechanismResult = resultOf(
  DeployMechanismPayload,
  'DeployMechanismResult',
  '部署机制的结果。',
);

@ObjectType({ description: '已催办。' })
export class UrgeTasksPayload {
  @Field(() => Int, { description: '催办了几项。' }) urged!: number;
  @Field(() => Int, { description: '今天已经催办过或不在承办中的几项。' }) skipped!: number;
}
export const UrgeTasksResult = resultOf(UrgeTasksPayload, 'UrgeTasksResult', '催办的结果。');

@ObjectType({ description: '逾期任务已列为议题。' })
export class SubmitTaskTopicsPayload {
  @Field(() => Int, { description: '新提出的议题数。' }) submitted!: number;
  @Field(() => Int, { description: '原来已有未议定议题的任务数。' }) present!: number;
  @Field(() => Int, { description: '没有逾期或不在承办中、没有列为议题的任务数。' }) skipped!: number;
}
export const SubmitTaskTopicsResult = resultOf(
  SubmitTaskTopicsPayload,
  'SubmitTaskTopicsResult',
  '把逾期任务列为议题的结果。',
);

@ObjectType({ description: '督办通知单已出具。' })
export class IssueTaskNoticePayload {
  @Field(() => TaskDocument, { description: '文书。' }) document!: TaskDocument;
}
export const IssueTaskNoticeResult = resultOf(
  IssueTaskNoticePayload,
  'IssueTaskNoticeResult',
  '出具督办通知单的结果。',
);

@ObjectType({ description: '通报已出具。' })
export class IssueTaskBulletinPayload {
  @Field(() => TaskDocument, { description: '文书。' }) document!: TaskDocument;
}
export const IssueTaskBulletinResult = resultOf(
  IssueTaskBulletinPayload,
  'IssueTaskBulletinResult',
  '出具通报的结果。',
);
