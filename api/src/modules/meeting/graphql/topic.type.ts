import { Field, ID, Int, ObjectType } from 'type-graphql';
import { resultOf } from '../../../platform/graphql/refusal.type.js';
import { InstantScalar, PlainDateScalar } from '../../../platform/graphql/scalars.js';
import { OfficeFileType } from '../../messaging/index.js';
import { AgencyType } from '../../organization/index.js';
import { SecrecyEnum, TopicKindEnum, TopicStateEnum } from './meeting-enums.js';

@ObjectType({ description: '现在可以办理的一项操作；不能办理时说明原因。' })
export class JointAction {
  @Field(() => String, { description: '操作代码。' })
  action!: string;
  @Field(() => String, { description: '操作名称。' })
  label!: string;
  @Field(() => Boolean, { description: '现在能否办理。' })
  allowed!: boolean;
  @Field(() => String, { nullable: true, description: '不能办理的原因和怎么办。' })
  reason?: string;
}

@ObjectType({ description: '一家单位的会商意见。' })
export class TopicOpinion {
  @Field(() => ID, { description: '标识。' })
  id!: string;
  @Field(() => AgencyType, { description: '单位。' })
  agency!: AgencyType;
  @Field(() => String, { description: '意见。' })
  opinion!: string;
  @Field(() => String, { nullable: true, description: '填写人。' })
  givenByName?: string;
  @Field(() => InstantScalar, { description: '最近一次填写的时间。' })
  givenAt!: string;
}

@ObjectType({ description: '议题。不含个人信息，个案只写申请编号。' })
export class Topic {
  @Field(() => ID, { description: '标识。' })
  id!: string;
  @Field(() => TopicKindEnum, { description: '类别。' })
  kind!: string;
  @Field(() => String, { description: '题目。' })
  title!: string;
  @Field(() => String, { description: '背景。' })
  background!: string;
  @Field(() => String, { description: '建议。' })
  proposal!: string;
  @Field(() => AgencyType, { description: '提出单位。' })
  proposer!: AgencyType;
  @Field(() => String, { nullable: true, description: '提交人；由系统提出的为空。' })
  submittedByName?: string;
  @Field(() => [ID], { description: '需会商单位的代码。' })
  consultedAgencyIds!: string[];
  @Field(() => [String], { description: '需会商单位的简称。' })
  consultedNames!: string[];
  @Field(() => [TopicOpinion], { description: '会商意见。' })
  opinions!: TopicOpinion[];
  @Field(() => [OfficeFileType], { description: '附件，先传的在前。' })
  files!: OfficeFileType[];
  @Field(() => Boolean, { description: '本人现在能否上传附件：提出单位，联络员会议审过之前。' })
  mayAttach!: boolean;
  @Field(() => Int, { description: '还没有提出意见的会商单位数。' })
  opinionsMissing!: number;
  @Field(() => ID, { nullable: true, description: '本人所在单位中等候提出意见的一家；没有为空。' })
  opinionWantedFrom?: string;
  @Field(() => SecrecyEnum, { description: '知悉范围。' })
  secrecy!: string;
  @Field(() => TopicStateEnum, { description: '状态。' })
  state!: string;
  @Field(() => String, { nullable: true, description: '退回原因。' })
  returnReason?: string;
  @Field(() => ID, { nullable: true, description: '由逾期督办事项转来的，其标识。' })
  sourceTaskId?: string;
  @Field(() => InstantScalar, { description: '征集时间。' })
  collectedAt!: string;
  @Field(() => String, { nullable: true, description: '审定人。' })
  approvedByName?: string;
  @Field(() => InstantScalar, { nullable: true, description: '审定时间。' })
  approvedAt?: string;
  @Field(() => Int, { description: '版本号。' })
  version!: number;
  @Field(() => [JointAction], { description: '本人现在可以办理的操作。' })
  availableActions!: JointAction[];
}

@ObjectType({ description: '一页议题。' })
export class TopicPage {
  @Field(() => [Topic], { description: '本页。' })
  items!: Topic[];
  @Field(() => String, { nullable: true, description: '下一页的位置；没有下一页为空。' })
  nextCursor?: string;
  @Field(() => Int, { nullable: true, description: '总数，最多数到 1001。' })
  totalCount?: number;
}

@ObjectType({ description: '一次议题征集。' })
export class Solicitation {
  @Field(() => ID, { description: '标识。' })
  id!: string;
  @Field(() => String, { description: '标题。' })
  title!: string;
  @Field(() => String, { description: '说明。' })
  note!: string;
  @Field(() => PlainDateScalar, { description: '截止日（含）。' })
  closesOn!: string;
  @Field(() => InstantScalar, { description: '发起时间。' })
  openedAt!: string;
  @Field(() => Boolean, { description: '现在是否还在征集。' })
  isOpen!: boolean;
  @Field(() => Int, { description: '已提交的议题数。' })
  topicCount!: number;
}

@ObjectType({ description: '议题已办理。' })
export class TopicPayload {
  @Field(() => Topic, { description: '议题。' })
  topic!: Topic;
}

@ObjectType({ description: '议题征集已发起。' })
export class SolicitationPayload {
  @Field(() => Solicitation, { description: '议题征集。' })
  solicitation!: Solicitation;
}

export const TopicResult = resultOf(TopicPayload, 'TopicResult', '办理议题的结果。');
export const SolicitationResult = resultOf(SolicitationPayload, 'SolicitationResult', '发起议题征集的结果。');
