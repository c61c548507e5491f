import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandInput, VersionedInput } from '../../../platform/graphql/command-input.js';
import { PlainDateScalar } from '../../../platform/graphql/scalars.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import type {
  FeedbackCycle,
  TaskLamp,
  TaskOrigin,
  TaskState,
  TaskUrgency,
} from '../rules/task-vocabulary.js';
import {
  FeedbackCycleEnum,
  TaskLampEnum,
  TaskOriginEnum,
  TaskStateEnum,
  TaskUrgencyEnum,
} from './task-enums.js';

@InputType({ description: '督办任务的筛选，各项同时满足。' })
export class TaskFilter {
  @Field(() => [TaskStateEnum], { nullable: true, description: '状态，可多选。' }) states?: TaskState[];
  @Field(() => [TaskLampEnum], { nullable: true, description: '督办灯，可多选。' }) lamps?: TaskLamp[];
  @Field(() => [ID], { nullable: true, description: '承办单位（牵头或配合），可多选。' })
  agencyIds?: string[];
  @Field(() => ID, { nullable: true, description: '牵头单位。' }) leadAgencyId?: string;
  @Field(() => [TaskOriginEnum], { nullable: true, description: '来源，可多选。' })
  originKinds?: TaskOrigin[];
  @Field(() => ID, { nullable: true, description: '来源的标识，例如一项议定事项。' }) originId?: string;
  @Field(() => ID, { nullable: true, description: '机制条目。' }) mechanismItemId?: string;
  @Field(() => PlainDateScalar, { nullable: true, description: '办结时限从哪天起。' }) dueFrom?: PlainDate;
  @Field(() => PlainDateScalar, { nullable: true, description: '办结时限到哪天止。' }) dueTo?: PlainDate;
  @Field(() => PlainDateScalar, { nullable: true, description: '立项日期从哪天起。' })
  registeredFrom?: PlainDate;
  @Field(() => PlainDateScalar, { nullable: true, description: '立项日期到哪天止。' })
  registeredTo?: PlainDate;
  @Field(() => Boolean, {
    nullable: true,
    description: '为真时只要正在办理中已超期、且未申请办结的，与督办统计的超期同一口径。',
  })
  isOverdue?: boolean;
  @Field(() => Boolean, {
    nullable: true,
    description: '为真时只要等本人办理的：审批延期、核验、办结、到期回头看。',
  })
  isToDecide?: boolean;
  @Field(() => String, { nullable: true, description: '编号、事项或来源中的字。' }) keyword?: string;
}

@InputType({ description: '立项。' })
export class CreateTaskInput extends CommandInput {
  @Field(() => TaskOriginEnum, { description: '来源。' }) originKind!: TaskOrigin;
  @Field(() => ID, { nullable: true, description: '来源的标识。' }) originId?: string;
  @Field(() => String, { description: '来源的引用，例如批示、会议编号，最多 200 字。' }) originLabel!: string;
  @Field(() => ID, { nullable: true, description: '落实机制文件的哪一条。' }) mechanismItemId?: string;
  @Field(() => String, { description: '督办事项，最多 200 字。' }) title!: string;
  @Field(() => String, { description: '督办内容，最多 2000 字。' }) content!: string;
  @Field(() => String, { description: '验收标准，最多 1000 字。' }) acceptance!: string;
  @Field(() => ID, { description: '牵头单位，只能一个。' }) leadAgencyId!: string;
  @Field(() => [ID], { description: '配合单位。' }) coAgencyIds!: string[];
  @Field(() => PlainDateScalar, { nullable: true, description: '办结时限；长期任务为空。' })
  dueOn?: PlainDate;
  @Field(() => FeedbackCycleEnum, { nullable: true, description: '定期反馈的周期；一次性反馈为空。' })
  feedbackCycle?: FeedbackCycle;
  @Field(() => TaskUrgencyEnum, { defaultValue: 'ROUTINE', description: '紧急程度。' }) urgency!: TaskUrgency;
  @Field(() => String, { defaultValue: '', description: '批示领导，最多 60 字。' }) instructedBy!: string;
  @Field(() => String, { defaultValue: '', description: '牵头领导，最多 60 字。' }) leadLeader!: string;
  @Field(() => String, { defaultValue: '', description: '配合领导，最多 200 字。' }) coLeaders!: string;
  @Field(() => String, { defaultValue: '', description: '督办联系人和电话，最多 100 字。' }) contact!: string;
}

@InputType({ description: '部署机制：把还没有任务的职责和重点任务一次交办。' })
export class DeployMechanismInput extends CommandInput {
  @Field(() => FeedbackCycleEnum, { description: '反馈周期。' }) feedbackCycle!: FeedbackCycle;
  @Field(() => PlainDateScalar, { nullable: true, description: '办结时限；作为长期任务时为空。' })
  dueOn?: PlainDate;
}

@InputType()
abstract class TaskActInput extends VersionedInput {
  @Field(() => ID, { description: '任务标识。' }) taskId!: string;
}

@InputType()
abstract class TaskExtensionActInput extends VersionedInput {
  @Field(() => ID, { description: '延期申请标识。' }) extensionId!: string;
}

@InputType({ description: '交办。' })
export class AssignTaskInput extends TaskActInput {}
@InputType({ description: '签收：牵头单位签收任务，配合单位签收本单位的部分。' })
export class ReceiveTaskInput extends TaskActInput {}
@InputType({ description: '开始承办。' })
export class StartTaskInput extends TaskActInput {}
@InputType({ description: '反馈进展。' })
export class ReportTaskInput extends TaskActInput {
  @Field(() => String, { description: '做了什么、到了哪一步，最多 2000 字。' }) text!: string;
  @Field(() => Int, { nullable: true, description: '完成进度，0 至 100。' }) percent?: number;
}
@InputType({ description: '申请办结。' })
export class ClaimTaskCompletionInput extends TaskActInput {
  @Field(() => String, { description: '对照验收标准的完成情况，最多 2000 字。' }) text!: string;
}
@InputType({ description: '退回。' })
export class ReturnTaskInput extends TaskActInput {
  @Field(() => String, { description: '退回原因，最多 2000 字。' }) text!: string;
  @Field(() => ID, { nullable: true, description: '只退回哪个配合单位的部分；退回整项时为空。' })
  agencyId?: string;
}
@InputType({ description: '核验通过。' })
export class VerifyTaskInput extends TaskActInput {
  @Field(() => String, { description: '核验情况，最多 2000 字。' }) text!: string;
}
@InputType({ description: '办结。' })
export class CompleteTaskInput extends TaskActInput {}
@InputType({ description: '回头看后销号。' })
export class CloseTaskInput extends TaskActInput {
  @Field(() => String, { description: '回头看的时间、方式和结果，最多 2000 字。' }) text!: string;
}
@InputType({ description: '回头看不合格，退回重办。' })
export class ReopenTaskInput extends TaskActInput {
  @Field(() => String, { description: '回头看发现的问题，最多 2000 字。' }) text!: string;
}
@InputType({ description: '中止。' })
export class SuspendTaskInput extends TaskActInput {
  @Field(() => String, { description: '中止的原因和依据，最多 2000 字。' }) text!: string;
}
@InputType({ description: '恢复办理。' })
export class ResumeTaskInput extends TaskActInput {}
@InputType({ description: '申请延期。' })
export class RequestTaskExtensionInput extends TaskActInput {
  @Field(() => PlainDateScalar, { description: '申请延到哪天。' }) until!: PlainDate;
  @Field(() => String, { description: '原因，最多 500 字。' }) reason!: string;
}
@InputType({ description: '批准延期。' })
export class ApproveTaskExtensionInput extends TaskExtensionActInput {
  @Field(() => String, { defaultValue: '', description: '审批意见，最多 500 字。' }) reason!: string;
}
@InputType({ description: '不批准延期。' })
export class RejectTaskExtensionInput extends TaskExtensionActInput {
  @Field(() => String, { description: '不批准的原因，最多 500 字。' }) reason!: string;
}
@InputType({ description: '出具督办通知单。' })
export class IssueTaskNoticeInput extends CommandInput {
  @Field(() => ID, { description: '任务标识。' }) taskId!: string;
}
@InputType({ description: '出具一段时间的通报。' })
export class IssueTaskBulletinInput extends CommandInput {
  @Field(() => PlainDateScalar, { description: '第一天。' }) from!: PlainDate;
  @Field(() => PlainDateScalar, { description: '最后一天。' }) to!: PlainDate;
}
@InputType({ description: '把逾期任务列为联席会议议题；已有未议定议题的不再重复。' })
export class SubmitTaskTopicsInput extends CommandInput {
  @Field(() => [ID], { description: '任务标识，最多 100 项。' }) taskIds!: string[];
}
@InputType({ description: '批量催办：每项任务每天一次。' })
export class UrgeTasksInput extends CommandInput {
  @Field(() => [ID], { description: '任务标识，最多 100 项。' }) taskIds!: string[];
  @Field(() => String, { defaultValue: '', description: '催办的话，最多 200 字。' }) message!: string;
}
