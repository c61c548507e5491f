import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandInput, VersionedInput } from '../../../platform/graphql/command-input.js';
import { InstantScalar, PlainDateScalar } from '../../../platform/graphql/scalars.js';
import type { ItemOutcome, MeetingKind, MeetingState, ResolutionState } from '../rules/meeting-kinds.js';
import {
  AttendanceEnum,
  ItemOutcomeEnum,
  MeetingKindEnum,
  MeetingStateEnum,
  ResolutionStateEnum,
} from './meeting-enums.js';

@InputType({ description: '筛选会议；各项同时满足。' })
export class MeetingFilter {
  @Field(() => MeetingKindEnum, { nullable: true, description: '种类。' })
  kind?: MeetingKind;
  @Field(() => [MeetingStateEnum], { nullable: true, description: '状态，任一。' })
  states?: MeetingState[];
  @Field(() => Int, { nullable: true, description: '年份。' })
  year?: number;
}

@InputType({ description: '筛选议定事项；各项同时满足。' })
export class ResolutionFilter {
  @Field(() => [ResolutionStateEnum], { nullable: true, description: '状态，任一。' })
  states?: ResolutionState[];
  @Field(() => String, { nullable: true, description: '编号或内容的一部分。' })
  keyword?: string;
}

@InputType({ description: '一名列席人员。' })
export class GuestInput {
  @Field(() => String, { description: '姓名。' })
  name!: string;
  @Field(() => String, { description: '单位。' })
  from!: string;
}

/** When, where and who: the same when a meeting is planned and when it is changed. */
@InputType()
abstract class MeetingPlanInput extends CommandInput {
  @Field(() => String, { description: '会议名称，最多 100 字。' })
  title!: string;
  @Field(() => InstantScalar, { description: '召开时间。' })
  scheduledAt!: Date;
  @Field(() => String, { description: '地点。' })
  place!: string;
  @Field(() => String, { description: '主持人：召集人或受委托的副召集人。' })
  chair!: string;
  @Field(() => String, { description: '记录人。' })
  recorder!: string;
  @Field(() => [ID], { description: '参会单位的代码；可以只请部分成员单位。' })
  agencyIds!: string[];
  @Field(() => [GuestInput], { description: '列席人员。' })
  guests!: GuestInput[];
}

@InputType({ description: '安排会议。' })
export class PlanMeetingInput extends MeetingPlanInput {
  @Field(() => MeetingKindEnum, { description: '种类。' })
  kind!: MeetingKind;
}

@InputType({ description: '修改会议安排。' })
export class ChangeMeetingInput extends MeetingPlanInput {
  @Field(() => ID, { description: '会议标识。' })
  meetingId!: string;
  @Field(() => Int, { description: '看到的版本号。' })
  expectedVersion!: number;
  @Field(() => String, {
    nullable: true,
    description: '变更原因，最多 200 字，参会单位会看到；已发会议通知的必填。',
  })
  reason?: string;
}

@InputType({ description: '议程上的一项。' })
export class AgendaEntryInput {
  @Field(() => ID, { description: '议题标识。' })
  topicId!: string;
  @Field(() => Int, { description: '预计分钟数，1 至 240。' })
  minutes!: number;
}

@InputType({ description: '对会议的一项操作。' })
export class MeetingVersionInput extends VersionedInput {
  @Field(() => ID, { description: '会议标识。' })
  meetingId!: string;
}

@InputType({ description: '编排议程：全部议题，按顺序。' })
export class SetAgendaInput extends MeetingVersionInput {
  @Field(() => [AgendaEntryInput], { description: '议题，按顺序。' })
  items!: AgendaEntryInput[];
}

@InputType({ description: '取消会议。' })
export class CancelMeetingInput extends MeetingVersionInput {
  @Field(() => String, { description: '取消原因，最多 500 字。' })
  reason!: string;
}

@InputType({ description: '填写参会回执。' })
export class ReplyInvitationInput extends VersionedInput {
  @Field(() => ID, { description: '参会通知标识。' })
  invitationId!: string;
  @Field(() => AttendanceEnum, { description: '参会、代会或请假。' })
  attendance!: 'ATTENDING' | 'SUBSTITUTE' | 'LEAVE';
  @Field(() => String, { description: '参会人姓名；请假时留空。' })
  attendeeName!: string;
  @Field(() => String, { description: '参会人职务，可空。' })
  attendeeTitle!: string;
  @Field(() => String, { description: '请假原因；参会时留空。' })
  leaveReason!: string;
}

@InputType({ description: '登记签到。' })
export class SignInAttendeeInput extends VersionedInput {
  @Field(() => ID, { description: '参会通知标识。' })
  invitationId!: string;
  @Field(() => Boolean, { description: '到会；否则撤回误登的签到。' })
  isPresent!: boolean;
  @Field(() => String, { description: '到会人姓名；与回执相同的可空。' })
  attendeeName!: string;
}

@InputType({ description: '一起签到的一家单位。' })
export class ExpectedAttendeeInput {
  @Field(() => ID, { description: '参会通知标识。' })
  invitationId!: string;
  @Field(() => Int, { description: '看到的版本号。' })
  expectedVersion!: number;
}

@InputType({ description: '按回执一起签到。' })
export class SignInExpectedInput extends CommandInput {
  @Field(() => ID, { description: '会议标识。' })
  meetingId!: string;
  @Field(() => [ExpectedAttendeeInput], { description: '回执参会或代会、还没有签到的单位。' })
  attendees!: ExpectedAttendeeInput[];
}

@InputType({ description: '记录一个议题的讨论和结果。' })
export class RecordAgendaItemInput extends VersionedInput {
  @Field(() => ID, { description: '议程项标识。' })
  agendaItemId!: string;
  @Field(() => String, { description: '会议记录，最多 4000 字。' })
  record!: string;
  @Field(() => ItemOutcomeEnum, { description: '结果。' })
  outcome!: ItemOutcome;
}

@InputType({ description: '填写议定事项。' })
export class SaveResolutionInput extends CommandInput {
  @Field(() => ID, { description: '议程项标识。' })
  agendaItemId!: string;
  @Field(() => ID, { nullable: true, description: '修改哪一条；新增为空。' })
  resolutionId?: string;
  @Field(() => Int, { nullable: true, description: '看到的版本号；新增为空。' })
  expectedVersion?: number;
  @Field(() => String, { description: '内容，最多 1000 字。' })
  content!: string;
  @Field(() => ID, { nullable: true, description: '牵头单位；未定为空。' })
  leadAgencyId?: string;
  @Field(() => [ID], { description: '配合单位。' })
  coAgencyIds!: string[];
  @Field(() => PlainDateScalar, { nullable: true, description: '时限；未定为空。' })
  dueOn?: string;
  @Field(() => String, { description: '量化标准，最多 500 字，可空。' })
  acceptance!: string;
  @Field(() => ID, { nullable: true, description: '替代哪条已印发的议定事项；没有为空。' })
  supersedesId?: string;
  @Field(() => ID, { nullable: true, description: '落实机制文件的哪一条职责或重点任务；没有为空。' })
  mechanismItemId?: string;
}

@InputType({ description: '删去未印发的议定事项。' })
export class RemoveResolutionInput extends VersionedInput {
  @Field(() => ID, { description: '议定事项标识。' })
  resolutionId!: string;
}

@InputType({ description: '撤销已印发的议定事项。' })
export class RevokeResolutionInput extends VersionedInput {
  @Field(() => ID, { description: '议定事项标识。' })
  resolutionId!: string;
  @Field(() => String, { description: '撤销原因，最多 500 字。' })
  reason!: string;
}

@InputType({ description: '一处更正。' })
export class CorrectedItemInput {
  @Field(() => ID, { description: '议程项标识。' })
  agendaItemId!: string;
  @Field(() => String, { description: '更正后的会议记录。' })
  record!: string;
}

@InputType({ description: '更正已印发的纪要，印发新的一版。' })
export class CorrectMinutesInput extends MeetingVersionInput {
  @Field(() => String, { description: '更正原因，最多 500 字。' })
  reason!: string;
  @Field(() => [CorrectedItemInput], { description: '更正的内容。' })
  items!: CorrectedItemInput[];
}
