import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CommandInput, VersionedInput } from '../../../platform/graphql/command-input.js';
import { labelledEnum } from '../../../platform/graphql/labelled-enum.js';
import { resultOf } from '../../../platform/graphql/refusal.type.js';
import { InstantScalar, PlainDateScalar } from '../../../platform/graphql/scalars.js';
import { PostHolderType } from '../../identity/index.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import { AgencyType } from '../../organization/index.js';
import { TaskType } from '../../task/index.js';
import { noticeKindLabels, supervisionNoticeStateLabels, type NoticeKind } from '../rules/notice-states.js';

const VERSION = '页面上看到的版本号。';
const NOTICE_ID = '文书标识。';

const KindEnum = labelledEnum('SupervisionNoticeKind', '监督文书的种类。', noticeKindLabels);
export const SupervisionNoticeStateEnum = labelledEnum(
  'SupervisionNoticeState',
  '监督文书的状态。',
  supervisionNoticeStateLabels,
);
const VerdictEnum = labelledEnum('NoticeReplyVerdict', '回复的审核结果。', {
  ACCEPTED: '采纳',
  RETURNED: '退回',
});
const ActionEnum = {
  edit: 'edit',
  serve: 'serve',
  receive: 'receive',
  reply: 'reply',
  accept: 'accept',
  return: 'return',
};
registerEnumType(ActionEnum, {
  name: 'SupervisionNoticeAction',
  description: '对监督文书可以办理的操作。',
  valuesConfig: {
    edit: { description: '修改。' },
    serve: { description: '送达。' },
    receive: { description: '签收。' },
    reply: { description: '回复。' },
    accept: { description: '采纳回复。' },
    return: { description: '退回回复。' },
  },
});

@ObjectType({ description: '对监督文书现在可以办理的一项操作；不能办理时说明原因。' })
export class SupervisionNoticeChoice {
  @Field(() => ActionEnum, { description: '操作。' }) action!: string;
  @Field(() => String, { description: '按钮文字。' }) label!: string;
  @Field(() => Boolean, { description: '现在可否办理。' }) isAllowed!: boolean;
  @Field(() => String, { nullable: true, description: '不能办理的原因。' }) reason?: string;
}

@ObjectType({ description: '对监督文书的一次回复。' })
export class NoticeReply {
  @Field(() => ID, { description: '标识。' }) id!: string;
  @Field(() => Int, { description: '第几次。' }) round!: number;
  @Field(() => String, { description: '办理情况和结果。' }) content!: string;
  @Field(() => PostHolderType, { description: '回复人。' }) repliedBy!: PostHolderType;
  @Field(() => InstantScalar, { description: '回复时间。' }) repliedAt!: string;
  @Field(() => Boolean, { description: '是否超过回复期限。' }) wasOverdue!: boolean;
  @Field(() => VerdictEnum, { nullable: true, description: '审核结果；空表示还没有审核。' }) verdict?: string;
  @Field(() => String, { nullable: true, description: '退回原因。' }) verdictReason?: string;
  @Field(() => InstantScalar, { nullable: true, description: '审核时间。' }) judgedAt?: string;
}

@ObjectType({
  description:
    '送达时出具的正文（docx，党政机关公文格式），不再改动；用 GET /supervision-documents/标识 下载，下载留痕。',
})
export class SupervisionDocument {
  @Field(() => ID, { description: '标识。' }) id!: string;
  @Field(() => String, { description: '文号。' }) number!: string;
  @Field(() => String, { description: '标题。' }) title!: string;
  @Field(() => String, { description: '文件的 SHA-256。' }) sha256!: string;
  @Field(() => InstantScalar, { description: '出具时间。' }) issuedAt!: string;
}

@ObjectType({ description: '监督文书：提醒函、督促单或监督建议（二(二)1）。单位只见送达本单位的。' })
export class SupervisionNotice {
  @Field(() => ID, { description: '标识。' }) id!: string;
  @Field(() => String, { nullable: true, description: '文号；送达时编号。' }) number?: string;
  @Field(() => KindEnum, { description: '种类。' }) kind!: string;
  @Field(() => AgencyType, { description: '被监督单位。' }) agency!: AgencyType;
  @Field(() => String, { description: '标题。' }) title!: string;
  @Field(() => String, { description: '内容。' }) content!: string;
  @Field(() => String, { description: '联系人和电话。' }) contact!: string;
  @Field(() => ID, { nullable: true, description: '来自哪条预警；只有监督员可见。' }) alertId?: string;
  @Field(() => SupervisionNoticeStateEnum, { description: '状态。' }) state!: string;
  @Field(() => PostHolderType, { description: '拟稿人。' }) draftedBy!: PostHolderType;
  @Field(() => InstantScalar, { description: '拟稿时间。' }) draftedAt!: string;
  @Field(() => PostHolderType, { nullable: true, description: '送达人。' }) servedBy?: PostHolderType;
  @Field(() => InstantScalar, { nullable: true, description: '送达时间。' }) servedAt?: string;
  @Field(() => PlainDateScalar, { nullable: true, description: '回复期限。' }) dueOn?: string;
  @Field(() => Int, { nullable: true, description: '距回复期限的工作日；负数为超期；不在计时时为空。' })
  daysLeft?: number;
  @Field(() => PostHolderType, { nullable: true, description: '签收人。' }) receivedBy?: PostHolderType;
  @Field(() => InstantScalar, { nullable: true, description: '签收时间。' }) receivedAt?: string;
  @Field(() => Int, { description: '回复次数。' }) rounds!: number;
  @Field(() => InstantScalar, { nullable: true, description: '采纳时间。' }) closedAt?: string;
  @Field(() => Int, { description: '版本号。' }) version!: number;
  @Field(() => TaskType, { nullable: true, description: '由它转成的督办任务。' }) task?: TaskType;
  @Field(() => Boolean, { description: '现在可否转为督办任务。' }) mayBecomeTask!: boolean;
  @Field(() => [SupervisionDocument], { description: '送达时出具的正文；拟稿和早期送达的没有。' })
  papers!: SupervisionDocument[];
  @Field(() => [NoticeReply], { description: '历次回复，新的在前。' }) replies!: NoticeReply[];
  @Field(() => [SupervisionNoticeChoice], { description: '现在可以办理的操作。' })
  availableActions!: SupervisionNoticeChoice[];
}

@ObjectType({ description: '监督文书的一页，新的在前。' })
export class SupervisionNoticePage {
  @Field(() => [SupervisionNotice], { description: '监督文书。' }) items!: SupervisionNotice[];
  @Field(() => String, { nullable: true, description: '下一页的位置；空表示没有下一页。' })
  nextCursor?: string;
  @Field(() => Int, { nullable: true, description: '总数；超过 1000 时为 1001。' }) totalCount?: number;
}

@InputType({ description: '拟写监督文书。' })
export class CreateSupervisionNoticeInput extends CommandInput {
  @Field(() => KindEnum, { description: '种类。' }) kind!: NoticeKind;
  @Field(() => ID, { description: '被监督单位代码。' }) agencyId!: string;
  @Field(() => String, { description: '标题，不超过100字。' }) title!: string;
  @Field(() => String, { description: '内容，不超过4000字。' }) content!: string;
  @Field(() => String, { description: '联系人和电话，不超过100字。' }) contact!: string;
  @Field(() => ID, { nullable: true, description: '来自哪条预警。' }) alertId?: string;
}

@InputType({ description: '修改未送达的监督文书。' })
export class EditSupervisionNoticeInput extends CreateSupervisionNoticeInput {
  @Field(() => ID, { description: NOTICE_ID }) id!: string;
  @Field(() => Int, { description: VERSION }) expectedVersion!: number;
}

@InputType({ description: '办理监督文书。' })
export class SupervisionNoticeActInput extends VersionedInput {
  @Field(() => ID, { description: NOTICE_ID }) id!: string;
}

@InputType({ description: '把督促单或监督建议要求的事项转为督办任务。' })
export class CreateSupervisionTaskInput extends SupervisionNoticeActInput {
  @Field(() => String, { description: '督办内容，不超过2000字；联席会议办公室和被监督单位可见。' })
  content!: string;
  @Field(() => String, { description: '验收标准，不超过1000字。' }) acceptance!: string;
  @Field(() => PlainDateScalar, { description: '办结时限，不早于今天。' }) dueOn!: PlainDate;
}

@InputType({ description: '回复监督文书。' })
export class ReplyToSupervisionNoticeInput extends SupervisionNoticeActInput {
  @Field(() => String, { description: '办理情况和结果，5至4000字。' }) content!: string;
}

@InputType({ description: '退回回复。' })
export class ReturnSupervisionReplyInput extends SupervisionNoticeActInput {
  @Field(() => String, { description: '原因和还需补充的内容，5至500字。' }) reason!: string;
}

@ObjectType({ description: '监督文书办理完成。' })
export class SupervisionNoticePayload {
  @Field(() => SupervisionNotice, { description: '监督文书。' }) notice!: SupervisionNotice;
}

export const SupervisionNoticeResult = resultOf(
  SupervisionNoticePayload,
  'SupervisionNoticeResult',
  '办理监督文书的结果。',
);
