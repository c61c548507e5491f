import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DayUnitEnum } from '../../../platform/graphql/deadline-enums.js';
import { InstantScalar, PlainDateScalar } from '../../../platform/graphql/scalars.js';
import { resultOf } from '../../../platform/graphql/refusal.type.js';
import { AgencyType, CommunityType } from '../../organization/index.js';
import {
  NoticeLevelEnum,
  NoticePartEnum,
  NoticeStateEnum,
  ObjectionStateEnum,
  ScanSeverityEnum,
} from './notice-enums.js';

@ObjectType({ description: '现在可以办理的一项操作；不能办理时说明原因。' })
export class NoticeAction {
  @Field(() => String, { description: '操作代码：resubmit、release、return、conclude。' }) action!: string;
  @Field(() => String, { description: '操作名称。' }) label!: string;
  @Field(() => Boolean, { description: '现在能否办理。' }) allowed!: boolean;
  @Field(() => String, { nullable: true, description: '不能办理的原因和怎么办。' }) reason?: string;
}

@ObjectType({ description: '机器扫描发现的一处疑似个人信息。' })
export class NoticeFinding {
  @Field(() => NoticePartEnum, { description: '在标题还是正文。' }) part!: string;
  @Field(() => ScanSeverityEnum, { description: '轻重。' }) severity!: string;
  @Field(() => String, {
    description:
      '种类：CITIZEN_ID、CITIZEN_ID_LEGACY、MOBILE_PHONE、LANDLINE_PHONE、BANK_CARD、PLATE、EMAIL、PERSON_NAME。',
  })
  kind!: string;
  @Field(() => String, { description: '掩码后的内容。' }) excerpt!: string;
  @Field(() => Int, { description: '在该部分文字中的起始位置（UTF-16 单位，从 0 起）。' }) offset!: number;
  @Field(() => Int, { description: '长度（UTF-16 单位）。' }) length!: number;
  @Field(() => Int, { description: '行号，从 1 起。' }) line!: number;
}

@ObjectType({ description: '对公示的异议。内容加密保存，只有负责核查的人可见。' })
export class Objection {
  @Field(() => ID, { description: '标识。' }) id!: string;
  @Field(() => ObjectionStateEnum, { description: '状态。' }) state!: string;
  @Field(() => AgencyType, { description: '负责核查的单位。' }) agency!: AgencyType;
  @Field(() => Boolean, { description: '是否匿名。' }) isAnonymous!: boolean;
  @Field(() => InstantScalar, { description: '收到时间。' }) receivedAt!: string;
  @Field(() => PlainDateScalar, { description: '核查期限的最后一日。' }) dueOn!: string;
  @Field(() => Int, { nullable: true, description: '距期限还有几天，当天为0，超期为负；已有结论时为空。' })
  daysLeft!: number | null;
  @Field(() => DayUnitEnum, { description: '期限的计算单位。' }) dayUnit!: string;
  @Field(() => String, { nullable: true, description: '异议内容；无权核查的人为空。' }) content?: string;
  @Field(() => String, { nullable: true, description: '异议人联系方式；无权核查的人为空。' })
  contact?: string;
  @Field(() => InstantScalar, { nullable: true, description: '作出结论的时间。' }) concludedAt?: string;
  @Field(() => String, { nullable: true, description: '作出结论的人。' }) concludedByName?: string;
  @Field(() => String, { nullable: true, description: '核查结论。' }) conclusion?: string;
  @Field(() => Int, { description: '版本号。' }) version!: number;
  @Field(() => [NoticeAction], { description: '本人现在可以办理的操作。' }) availableActions!: NoticeAction[];
}

@ObjectType({ description: '公示（工作人员视图）：只含掩码姓名等可公开内容。' })
export class PublicNotice {
  @Field(() => ID, { description: '标识。' }) id!: string;
  @Field(() => String, { description: '公示编号，随机，与案件号无关。' }) publicNumber!: string;
  @Field(() => String, { description: '核验码，公众据此查询真伪。' }) authenticityCode!: string;
  @Field(() => NoticeLevelEnum, { description: '级别。' }) level!: string;
  @Field(() => NoticeStateEnum, { description: '状态。' }) state!: string;
  @Field(() => String, { description: '标题。' }) title!: string;
  @Field(() => String, { description: '正文，每行一项。' }) body!: string;
  @Field(() => Int, { description: '公示期天数，单位见 dayUnit。' }) days!: number;
  @Field(() => DayUnitEnum, { description: '公示期的计算单位。' }) dayUnit!: string;
  @Field(() => String, { description: '受理异议电话。' }) objectionPhone!: string;
  @Field(() => String, { nullable: true, description: '受理异议邮箱；未设为空。' }) objectionMailbox?: string;
  @Field(() => String, { description: '受理异议地址。' }) objectionAddress!: string;
  @Field(() => [NoticeFinding], { description: '机器扫描的发现；为空表示没有发现。' })
  scanFindings!: NoticeFinding[];
  @Field(() => InstantScalar, { description: '最近一次提交发布审核的时间。' }) submittedAt!: string;
  @Field(() => String, { description: '提交人。' }) submittedByName!: string;
  @Field(() => String, { nullable: true, description: '发布审核员。' }) releasedByName?: string;
  @Field(() => InstantScalar, { nullable: true, description: '上线时间。' }) publishedAt?: string;
  @Field(() => PlainDateScalar, { nullable: true, description: '公示期最后一日（含）。' }) endsOn?: string;
  @Field(() => Int, { nullable: true, description: '公示中时距截止还有几天，按公示期的计算单位。' })
  daysLeft!: number | null;
  @Field(() => InstantScalar, { nullable: true, description: '下线时间。' }) offlineAt?: string;
  @Field(() => String, { nullable: true, description: '最近一次退回的原因。' }) returnReason?: string;
  @Field(() => CommunityType, { description: '社区。' }) community!: CommunityType;
  @Field(() => Int, { description: '没有结论的异议件数。' }) openObjections!: number;
  @Field(() => [Objection], { description: '异议；无权查看案件的人为空。' }) objections!: Objection[];
  @Field(() => ID, { nullable: true, description: '案件标识；无权查看案件的人为空。' }) caseId?: string;
  @Field(() => Int, { description: '版本号。' }) version!: number;
  @Field(() => [NoticeAction], { description: '本人现在可以办理的操作。' }) availableActions!: NoticeAction[];
}

@ObjectType({ description: '一页公示。' })
export class PublicNoticePage {
  @Field(() => [PublicNotice], { description: '本页。' }) items!: PublicNotice[];
  @Field(() => String, { nullable: true, description: '下一页的位置；没有下一页为空。' }) nextCursor?: string;
  @Field(() => Int, { nullable: true, description: '总数，最多数到 1001。' }) totalCount?: number;
}

@ObjectType({ description: '公示已重新提交。' })
export class ResubmitNoticePayload {
  @Field(() => PublicNotice, { description: '公示。' }) notice!: PublicNotice;
}
@ObjectType({ description: '公示已发布。' })
export class ReleaseNoticePayload {
  @Field(() => PublicNotice, { description: '公示。' }) notice!: PublicNotice;
}
@ObjectType({ description: '公示已退回。' })
export class ReturnNoticePayload {
  @Field(() => PublicNotice, { description: '公示。' }) notice!: PublicNotice;
}
@ObjectType({ description: '异议已登记。' })
export class CreateObjectionPayload {
  @Field(() => PublicNotice, { description: '被提出异议的公示。' }) notice!: PublicNotice;
  @Field(() => Objection, { description: '异议。' }) objection!: Objection;
}
@ObjectType({ description: '异议已有结论。' })
export class ConcludeObjectionPayload {
  @Field(() => Objection, { description: '异议。' }) objection!: Objection;
}

export const ResubmitNoticeResult = resultOf(
  ResubmitNoticePayload,
  'ResubmitNoticeResult',
  '重新提交公示的结果。',
);
export const ReleaseNoticeResult = resultOf(ReleaseNoticePayload, 'ReleaseNoticeResult', '发布公示的结果。');
export const ReturnNoticeResult = resultOf(ReturnNoticePayload, 'ReturnNoticeResult', '退回公示的结果。');
export const CreateObjectionResult = resultOf(
  CreateObjectionPayload,
  'CreateObjectionResult',
  '登记异议的结果。',
);
export const ConcludeObjectionResult = resultOf(
  ConcludeObjectionPayload,
  'ConcludeObjectionResult',
  '作出异议结论的结果。',
);
