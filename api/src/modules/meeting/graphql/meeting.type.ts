import { Field, ID, Int, ObjectType } from 'type-graphql';
import { resultOf } from '../../../platform/graphql/refusal.type.js';
import { InstantScalar, PlainDateScalar } from '../../../platform/graphql/scalars.js';
import { AgencyType, MechanismItemType } from '../../organization/index.js';
import {
  AttendanceEnum,
  ItemOutcomeEnum,
  MeetingDocumentKindEnum,
  MeetingKindEnum,
  MeetingStateEnum,
  ResolutionStateEnum,
} from './meeting-enums.js';
import { JointAction, Topic } from './topic.type.js';

@ObjectType({ description: '议定事项。' })
export class Resolution {
  @Field(() => ID, { description: '标识。' })
  id!: string;
  @Field(() => ID, { description: '哪次会议议定的。' })
  meetingId!: string;
  @Field(() => String, { nullable: true, description: '编号：年－会议序号－序号；印发前为空。' })
  no?: string;
  @Field(() => String, { description: '内容。' })
  content!: string;
  @Field(() => AgencyType, { nullable: true, description: '牵头单位；未定为空。' })
  lead?: AgencyType;
  @Field(() => [ID], { description: '配合单位的代码。' })
  coAgencyIds!: string[];
  @Field(() => [String], { description: '配合单位的简称。' })
  coNames!: string[];
  @Field(() => PlainDateScalar, { nullable: true, description: '时限；未定为空。' })
  dueOn?: string;
  @Field(() => String, { description: '量化标准。' })
  acceptance!: string;
  @Field(() => MechanismItemType, { nullable: true, description: '落实机制文件的哪一条职责或重点任务。' })
  mechanismItem?: MechanismItemType;
  @Field(() => ResolutionStateEnum, { description: '状态。' })
  state!: string;
  @Field(() => String, { nullable: true, description: '撤销原因。' })
  revokeReason?: string;
  @Field(() => Resolution, {
    nullable: true,
    description: '替代哪一条；拟定中的在印发纪要时替代。没有或无权查看为空。',
  })
  supersedes?: Resolution;
  @Field(() => [Resolution], { description: '替代它的议定事项，至多一条；没有或无权查看为空。' })
  supersededBy!: Resolution[];
  @Field(() => Int, { description: '版本号。' })
  version!: number;
  @Field(() => [JointAction], { description: '本人现在可以办理的操作。' })
  availableActions!: JointAction[];
}

@ObjectType({ description: '议程上的一项。' })
export class AgendaItem {
  @Field(() => ID, { description: '标识。' })
  id!: string;
  @Field(() => Int, { description: '顺序，从 1 起。' })
  position!: number;
  @Field(() => Int, { description: '预计分钟数。' })
  minutes!: number;
  @Field(() => Topic, { description: '议题。' })
  topic!: Topic;
  @Field(() => String, { description: '会议记录。' })
  record!: string;
  @Field(() => ItemOutcomeEnum, { nullable: true, description: '结果；没有记录为空。' })
  outcome?: string;
  @Field(() => [Resolution], { description: '议定事项。' })
  resolutions!: Resolution[];
  @Field(() => Int, { description: '版本号。' })
  version!: number;
}

@ObjectType({ description: '一家参会单位或一名列席人员。' })
export class Invitation {
  @Field(() => ID, { description: '标识。' })
  id!: string;
  @Field(() => AgencyType, { nullable: true, description: '参会单位；列席人员为空。' })
  agency?: AgencyType;
  @Field(() => String, { nullable: true, description: '列席人员姓名。' })
  guestName?: string;
  @Field(() => String, { nullable: true, description: '列席人员单位。' })
  guestFrom?: string;
  @Field(() => AttendanceEnum, { description: '回执。' })
  attendance!: string;
  @Field(() => String, { nullable: true, description: '参会人。' })
  attendeeName?: string;
  @Field(() => String, { nullable: true, description: '参会人职务。' })
  attendeeTitle?: string;
  @Field(() => String, { nullable: true, description: '请假原因。' })
  leaveReason?: string;
  @Field(() => InstantScalar, { nullable: true, description: '回执时间。' })
  repliedAt?: string;
  @Field(() => InstantScalar, { nullable: true, description: '签到时间。' })
  signedInAt?: string;
  @Field(() => Boolean, { description: '是否由本人填写回执。' })
  isOwn!: boolean;
  @Field(() => Int, { description: '版本号。' })
  version!: number;
}

@ObjectType({ description: '已制发的会议文件，内容不再改变。' })
export class MeetingDocument {
  @Field(() => ID, { description: '标识，凭此下载。' })
  id!: string;
  @Field(() => MeetingDocumentKindEnum, { description: '种类。' })
  kind!: string;
  @Field(() => Int, { description: '第几版。' })
  versionNumber!: number;
  @Field(() => String, { description: '发文字号。' })
  number!: string;
  @Field(() => String, { description: '标题。' })
  title!: string;
  @Field(() => String, { nullable: true, description: '更正原因；第一版为空。' })
  reason?: string;
  @Field(() => InstantScalar, { description: '制发时间。' })
  issuedAt!: string;
  @Field(() => String, { nullable: true, description: '制发人。' })
  issuedByName?: string;
  @Field(() => String, { description: '文件内容的 SHA-256。' })
  sha256!: string;
}

@ObjectType({ description: '联席会议的一次会议。' })
export class Meeting {
  @Field(() => ID, { description: '标识。' })
  id!: string;
  @Field(() => MeetingKindEnum, { description: '种类。' })
  kind!: string;
  @Field(() => Int, { description: '年份。' })
  year!: number;
  @Field(() => Int, { description: '当年第几次。' })
  ordinal!: number;
  @Field(() => String, { description: '会议名称。' })
  title!: string;
  @Field(() => MeetingStateEnum, { description: '状态。' })
  state!: string;
  @Field(() => InstantScalar, { description: '召开时间。' })
  scheduledAt!: string;
  @Field(() => String, { description: '地点。' })
  place!: string;
  @Field(() => String, { description: '主持人。' })
  chair!: string;
  @Field(() => String, { description: '记录人。' })
  recorder!: string;
  @Field(() => String, { nullable: true, description: '取消原因。' })
  cancelReason?: string;
  @Field(() => InstantScalar, { nullable: true, description: '开始时间。' })
  convenedAt?: string;
  @Field(() => InstantScalar, { nullable: true, description: '结束时间。' })
  heldAt?: string;
  @Field(() => InstantScalar, { nullable: true, description: '纪要最近一版的印发时间。' })
  minutesIssuedAt?: string;
  @Field(() => [AgendaItem], { description: '议程，按顺序。' })
  agenda!: AgendaItem[];
  @Field(() => [Invitation], { description: '参会单位和列席人员。' })
  invitations!: Invitation[];
  @Field(() => [MeetingDocument], { description: '会议文件，先制发的在前。' })
  documents!: MeetingDocument[];
  @Field(() => Int, { description: '应到单位数。' })
  invitedCount!: number;
  @Field(() => Int, { description: '已回执单位数。' })
  repliedCount!: number;
  @Field(() => Int, { description: '已签到单位数。' })
  presentCount!: number;
  @Field(() => Int, { nullable: true, description: '签到满多少家才能开始；还没有设置比例为空。' })
  quorumCount?: number;
  @Field(() => Int, { nullable: true, description: '应到单位签到的比例，百分数，今天有效的；没有设置为空。' })
  quorumPercent?: number;
  @Field(() => Int, { description: '议题数。' })
  itemCount!: number;
  @Field(() => Int, { description: '版本号。' })
  version!: number;
  @Field(() => [JointAction], { description: '本人现在可以办理的操作。' })
  availableActions!: JointAction[];
}

@ObjectType({ description: '一页会议。' })
export class MeetingPage {
  @Field(() => [Meeting], { description: '本页。' })
  items!: Meeting[];
  @Field(() => String, { nullable: true, description: '下一页的位置；没有下一页为空。' })
  nextCursor?: string;
  @Field(() => Int, { nullable: true, description: '总数，最多数到 1001。' })
  totalCount?: number;
}

@ObjectType({ description: '一页议定事项。' })
export class ResolutionPage {
  @Field(() => [Resolution], { description: '本页。' })
  items!: Resolution[];
  @Field(() => String, { nullable: true, description: '下一页的位置；没有下一页为空。' })
  nextCursor?: string;
  @Field(() => Int, { nullable: true, description: '总数，最多数到 1001。' })
  totalCount?: number;
}

@ObjectType({ description: '会议已办理。' })
export class MeetingPayload {
  @Field(() => Meeting, { description: '会议。' })
  meeting!: Meeting;
}

export const MeetingResult = resultOf(MeetingPayload, 'MeetingResult', '办理会议的结果。');
