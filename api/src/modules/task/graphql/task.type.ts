import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { InstantScalar, PlainDateScalar } from '../../../platform/graphql/scalars.js';
import { TopicType } from '../../meeting/index.js';
import { OfficeFileType } from '../../messaging/index.js';
import { AgencyType, MechanismItemType } from '../../organization/index.js';
import {
  FeedbackCycleEnum,
  TaskDocumentKindEnum,
  TaskExtensionStateEnum,
  TaskLampEnum,
  TaskOriginEnum,
  TaskPartRoleEnum,
  TaskPartStateEnum,
  TaskRedReasonEnum,
  TaskReminderKindEnum,
  TaskStateEnum,
  TaskUrgencyEnum,
} from './task-enums.js';

@ObjectType({ description: '现在可以办理的一项操作；不能办理时说明原因。' })
export class TaskChoice {
  @Field(() => String, { description: '操作代码，例如 receive、report、verify。' }) action!: string;
  @Field(() => String, { description: '操作名称。' }) label!: string;
  @Field(() => Boolean, { description: '现在能否办理。' }) allowed!: boolean;
  @Field(() => String, { nullable: true, description: '不能办理的原因和怎么办。' }) reason?: string;
}

@ObjectType({ description: '一个单位（牵头或配合）在任务中承担的部分，由本单位自己反馈。' })
export class TaskPart {
  @Field(() => ID, { description: '标识。' }) id!: string;
  @Field(() => AgencyType, { description: '单位。' }) agency!: AgencyType;
  @Field(() => TaskPartRoleEnum, { description: '分工。' }) role!: string;
  @Field(() => TaskPartStateEnum, { description: '进度。' }) state!: string;
  @Field(() => InstantScalar, { nullable: true, description: '签收时间。' }) receivedAt?: string;
  @Field(() => InstantScalar, { nullable: true, description: '最近一次反馈时间。' }) reportedAt?: string;
  @Field(() => Int, { description: '被退回的次数。' }) returnCount!: number;
}

@ObjectType({ description: '办理过程中的一步；反馈也是一步。' })
export class TaskStep {
  @Field(() => ID, { description: '标识。' }) id!: string;
  @Field(() => String, { description: '操作代码。' }) action!: string;
  @Field(() => TaskStateEnum, { nullable: true, description: '之前的状态；立项时为空。' }) fromState?: string;
  @Field(() => TaskStateEnum, { description: '之后的状态。' }) toState!: string;
  @Field(() => String, { description: '办理人；系统办理的为“系统”。' }) actorName!: string;
  @Field(() => AgencyType, { nullable: true, description: '办理单位；退回时为被退回的单位。' })
  agency?: AgencyType;
  @Field(() => String, { description: '写明的内容；没有写的为空字。' }) text!: string;
  @Field(() => Int, { nullable: true, description: '反馈的完成进度，百分数。' }) percent?: number;
  @Field(() => InstantScalar, { description: '时间。' }) at!: string;
}

@ObjectType({ description: '延期申请。' })
export class TaskExtension {
  @Field(() => ID, { description: '标识。' }) id!: string;
  @Field(() => PlainDateScalar, { description: '原时限。' }) dueOnBefore!: string;
  @Field(() => PlainDateScalar, { description: '申请延到哪天；遇休息日顺延到工作日。' })
  requestedUntil!: string;
  @Field(() => String, { description: '原因。' }) reason!: string;
  @Field(() => TaskExtensionStateEnum, { description: '状态。' }) state!: string;
  @Field(() => InstantScalar, { description: '申请时间。' }) requestedAt!: string;
  @Field(() => String, { description: '申请人。' }) requestedByName!: string;
  @Field(() => InstantScalar, { nullable: true, description: '审批时间。' }) decidedAt?: string;
  @Field(() => String, { nullable: true, description: '审批人。' }) decidedByName?: string;
  @Field(() => String, { nullable: true, description: '审批意见。' }) decisionReason?: string;
  @Field(() => Int, { description: '版本号。' }) version!: number;
}

@ObjectType({
  description:
    '已出具的督办文书，出具后不再改动。用 GET /task-documents/标识 下载，通报的表格在其后加 /workbook；下载留痕。',
})
export class TaskDocument {
  @Field(() => ID, { description: '标识。' }) id!: string;
  @Field(() => TaskDocumentKindEnum, { description: '种类。' }) kind!: string;
  @Field(() => String, { description: '文号。' }) number!: string;
  @Field(() => String, { description: '标题。' }) title!: string;
  @Field(() => String, { description: '文件的 SHA-256。' }) sha256!: string;
  @Field(() => InstantScalar, { description: '出具时间。' }) issuedAt!: string;
  @Field(() => String, { description: '出具人。' }) issuedByName!: string;
}

@ObjectType({ description: '已发出的一次提醒、升级或催办。' })
export class TaskReminder {
  @Field(() => ID, { description: '标识。' }) id!: string;
  @Field(() => TaskReminderKindEnum, { description: '种类。' }) kind!: string;
  @Field(() => InstantScalar, { description: '发出时间。' }) firedAt!: string;
  @Field(() => Int, { description: '通知了几处。' }) recipients!: number;
  @Field(() => String, { nullable: true, description: '催办人；系统发出的为空。' }) firedByName?: string;
}

@ObjectType({ description: '督办任务（督办单）：一事一项，一个牵头单位，可有配合单位。' })
export class Task {
  @Field(() => ID, { description: '标识。' }) id!: string;
  @Field(() => String, { description: '编号，例如 DB2026-0001。' }) number!: string;
  @Field(() => TaskOriginEnum, { description: '来源。' }) originKind!: string;
  @Field(() => ID, { nullable: true, description: '来源的标识，例如议定事项。' }) originId?: string;
  @Field(() => String, { description: '来源的引用，例如议定事项编号、条款。' }) originLabel!: string;
  @Field(() => ID, {
    nullable: true,
    description: '来源是议定事项的，由哪次会议议定；无权查看那次会议的为空。',
  })
  meetingId?: string;
  @Field(() => MechanismItemType, { nullable: true, description: '落实机制文件的哪一条。' })
  mechanismItem?: MechanismItemType;
  @Field(() => String, { description: '督办事项。' }) title!: string;
  @Field(() => String, { description: '督办内容。' }) content!: string;
  @Field(() => String, { description: '验收标准。' }) acceptance!: string;
  @Field(() => String, { description: '批示领导；没有的为空字。' }) instructedBy!: string;
  @Field(() => String, { description: '牵头领导；没有的为空字。' }) leadLeader!: string;
  @Field(() => String, { description: '配合领导；没有的为空字。' }) coLeaders!: string;
  @Field(() => String, { description: '督办联系人和电话；没有的为空字。' }) contact!: string;
  @Field(() => TaskUrgencyEnum, { description: '紧急程度。' }) urgency!: string;
  @Field(() => AgencyType, { description: '牵头单位。' }) leadAgency!: AgencyType;
  @Field(() => [String], { description: '各承办单位的简称，牵头单位在前。' }) workingNames!: string[];
  @Field(() => [TaskPart], { description: '各承办单位的部分，牵头单位在前。' }) parts!: TaskPart[];
  @Field(() => PlainDateScalar, { nullable: true, description: '办结时限；长期任务为空。' }) dueOn?: string;
  @Field(() => Int, { nullable: true, description: '距时限还有几个自然日，超期为负；不计时的为空。' })
  daysLeft!: number | null;
  @Field(() => FeedbackCycleEnum, { nullable: true, description: '定期反馈的周期；一次性反馈为空。' })
  feedbackCycle?: string;
  @Field(() => PlainDateScalar, { nullable: true, description: '本周期反馈的最后一日。' })
  feedbackDueOn?: string;
  @Field(() => Boolean, {
    description: '牵头单位本周期是否已经反馈、没有被退回；已反馈的，下次反馈的最后一日见 feedbackDueOn。',
  })
  hasReportedThisCycle!: boolean;
  @Field(() => TaskStateEnum, { description: '状态。' }) state!: string;
  @Field(() => TaskLampEnum, { description: '督办灯。' }) lamp!: string;
  @Field(() => TaskRedReasonEnum, { nullable: true, description: '为什么亮红灯；不是红灯的为空。' })
  redReason?: string;
  @Field(() => PlainDateScalar, {
    nullable: true,
    description: '待审批的延期申请延到哪天；没有待审批的为空。',
  })
  extensionUntil?: string;
  @Field(() => Int, { description: '牵头单位被退回的次数。' }) returnCount!: number;
  @Field(() => String, { nullable: true, description: '最近一次反馈的内容。' }) lastReport?: string;
  @Field(() => Int, { nullable: true, description: '最近一次反馈的完成进度，百分数。' }) percent?: number;
  @Field(() => InstantScalar, { nullable: true, description: '最近一次反馈的时间。' }) lastReportAt?: string;
  @Field(() => InstantScalar, { description: '立项时间。' }) registeredAt!: string;
  @Field(() => InstantScalar, { nullable: true, description: '交办时间。' }) assignedAt?: string;
  @Field(() => InstantScalar, { nullable: true, description: '牵头单位签收时间。' }) receivedAt?: string;
  @Field(() => PlainDateScalar, { nullable: true, description: '申请办结的日期。' }) claimedOn?: string;
  @Field(() => String, { nullable: true, description: '核验人。' }) verifiedByName?: string;
  @Field(() => PlainDateScalar, { nullable: true, description: '办结日期：通过核验的那次申请的日期。' })
  doneOn?: string;
  @Field(() => InstantScalar, { nullable: true, description: '办结手续的时间。' }) completedAt?: string;
  @Field(() => PlainDateScalar, { nullable: true, description: '从这天起可以回头看并销号。' })
  lookBackOn?: string;
  @Field(() => InstantScalar, { nullable: true, description: '销号时间。' }) closedAt?: string;
  @Field(() => String, { nullable: true, description: '销号人。' }) closedByName?: string;
  @Field(() => String, { nullable: true, description: '回头看情况。' }) lookBack?: string;
  @Field(() => [TaskStep], { description: '办理过程，新的在前。' }) steps!: TaskStep[];
  @Field(() => [TaskExtension], { description: '延期申请，新的在前。' }) extensions!: TaskExtension[];
  @Field(() => [TaskDocument], { description: '督办通知单，新的在前。' }) documents!: TaskDocument[];
  @Field(() => [OfficeFileType], { description: '佐证材料，新的在前。' }) files!: OfficeFileType[];
  @Field(() => [TaskReminder], { description: '提醒、升级和催办记录，新的在前。' })
  reminders!: TaskReminder[];
  @Field(() => [TopicType], { description: '逾期后列入的联席会议议题，新的在前；看不到的议题不列出。' })
  topics!: TopicType[];
  @Field(() => Int, { description: '版本号。' }) version!: number;
  @Field(() => [TaskChoice], { description: '本人现在可以办理的操作。' }) availableActions!: TaskChoice[];
}

@ObjectType({ description: '一页督办任务。' })
export class TaskPage {
  @Field(() => [Task], { description: '本页。' }) items!: Task[];
  @Field(() => String, { nullable: true, description: '下一页的位置；没有下一页为空。' }) nextCursor?: string;
  @Field(() => Int, { nullable: true, description: '总数，最多数到 1001。' }) totalCount?: number;
}

@ObjectType({ description: '某状态、某灯、某牵头单位的任务数。' })
export class TaskCount {
  @Field(() => TaskStateEnum, { description: '状态。' }) state!: string;
  @Field(() => TaskLampEnum, { description: '督办灯。' }) lamp!: string;
  @Field(() => ID, { description: '牵头单位。' }) agencyId!: string;
  @Field(() => Int, { description: '任务数。' }) total!: number;
}

@ObjectType({ description: '一个单位或全县的督办数字。' })
export class TaskFigures {
  @Field(() => Int, { description: '期内立项的任务数。' }) total!: number;
  @Field(() => Int, { description: '其中已办结（含已销号）。' }) done!: number;
  @Field(() => Int, { description: '其中已中止。' }) suspended!: number;
  @Field(() => Int, { description: '其中正在办理。' }) open!: number;
  @Field(() => Int, { description: '正在办理中已超期、且未申请办结的。' }) overdue!: number;
  @Field(() => Int, { description: '已办结中有办结时限的。' }) doneWithDueDate!: number;
  @Field(() => Int, { description: '其中按时办结的。' }) doneOnTime!: number;
  @Field(() => Float, { nullable: true, description: '办结率，0 至 1。' }) doneRate?: number;
  @Field(() => Float, { nullable: true, description: '按时办结率，0 至 1。' }) onTimeRate?: number;
  @Field(() => Float, { nullable: true, description: '已办结任务平均延误的自然日，按时的计 0。' })
  meanDelayDays?: number;
  @Field(() => Int, { description: '期内被退回的次数。' }) returns!: number;
}

@ObjectType({ description: '一个牵头单位的督办数字和名次。' })
export class AgencyTaskFigures extends TaskFigures {
  @Field(() => ID, { description: '单位代码。' }) agencyId!: string;
  @Field(() => String, { description: '单位简称。' }) agencyName!: string;
  @Field(() => Int, { description: '名次：按时办结率高的在前，相同时按办结率。' }) rank!: number;
}

@ObjectType({ description: '一个月的立项、办结和退回。' })
export class TaskMonth {
  @Field(() => String, { description: '月份，YYYY-MM。' }) month!: string;
  @Field(() => Int, { description: '立项数。' }) registered!: number;
  @Field(() => Int, { description: '办结数。' }) completed!: number;
  @Field(() => Int, { description: '退回次数。' }) returned!: number;
}

@ObjectType({ description: '督办统计：期内立项的任务截至今天的情况。' })
export class TaskStatistics {
  @Field(() => PlainDateScalar, { description: '第一天。' }) from!: string;
  @Field(() => PlainDateScalar, { description: '最后一天。' }) to!: string;
  @Field(() => TaskFigures, { description: '全县。' }) county!: TaskFigures;
  @Field(() => Int, { description: '参加排名的牵头单位数。' }) rankedAgencies!: number;
  @Field(() => [AgencyTaskFigures], { description: '各牵头单位；单位人员只见本单位。' })
  agencies!: AgencyTaskFigures[];
  @Field(() => [TaskMonth], { description: '逐月趋势。' }) months!: TaskMonth[];
}

@ObjectType({ description: '一次督办巡检。' })
export class TaskSweepRun {
  @Field(() => ID, { description: '标识。' }) id!: string;
  @Field(() => InstantScalar, { description: '开始时间。' }) startedAt!: string;
  @Field(() => InstantScalar, { nullable: true, description: '完成时间；没有完成的为空。' })
  finishedAt?: string;
  @Field(() => Int, { description: '检查的任务数。' }) checked!: number;
  @Field(() => Int, { description: '发出的提醒数。' }) fired!: number;
  @Field(() => Int, { description: '出错的任务数。' }) failed!: number;
}

@ObjectType({ description: '督办巡检的运行情况。' })
export class TaskSweepStatus {
  @Field(() => InstantScalar, { nullable: true, description: '最近一次完成的时间；还没有的为空。' })
  lastFinishedAt?: string;
  @Field(() => Boolean, { description: '是否已停止：超过规定的时间没有完成过。' }) isStopped!: boolean;
  @Field(() => Int, { description: '没有完成就中断的次数。' }) unfinished!: number;
  @Field(() => [TaskSweepRun], { description: '最近的运行，新的在前。' }) runs!: TaskSweepRun[];
}
