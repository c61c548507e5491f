import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CommandInput, VersionedInput } from '../../../platform/graphql/command-input.js';
import { labelledEnum } from '../../../platform/graphql/labelled-enum.js';
import { resultOf } from '../../../platform/graphql/refusal.type.js';
import { InstantScalar } from '../../../platform/graphql/scalars.js';
import { PostHolderType } from '../../identity/index.js';
import { AgencyType } from '../../organization/index.js';
import {
  clueStateLabels,
  feedbackCategoryLabels,
  type ClueState,
  type ClueTarget,
  type FeedbackCategory,
} from '../rules/clue-states.js';

const ClueStateEnum = labelledEnum('ClueTransferState', '线索移送的状态。', clueStateLabels);
const CategoryEnum = labelledEnum('ClueFeedbackCategory', '反馈类别，不含办理过程。', feedbackCategoryLabels);
const TargetEnum = labelledEnum('ClueTarget', '接收单位（二(一)6）。', {
  DISCIPLINE: '县纪委监委',
  PUBLIC_SECURITY: '县公安局',
  MARKET_REGULATION: '县市场监管局',
  HOUSING: '联席会议办公室内部办理',
});
const ActionEnum = { receive: 'receive', answer: 'answer' };
registerEnumType(ActionEnum, {
  name: 'ClueAction',
  description: '对移送线索可以办理的操作。',
  valuesConfig: { receive: { description: '签收。' }, answer: { description: '反馈。' } },
});

@ObjectType({ description: '对移送线索现在可以办理的一项操作。' })
export class ClueChoice {
  @Field(() => ActionEnum, { description: '操作。' }) action!: string;
  @Field(() => String, { description: '按钮文字。' }) label!: string;
}

@ObjectType({ description: '线索移送：只记录移送、签收和反馈类别；被反映单位看不到。' })
export class ClueTransfer {
  @Field(() => ID, { description: '标识。' }) id!: string;
  @Field(() => String, { description: '编号。' }) number!: string;
  @Field(() => AgencyType, { description: '接收单位。' }) target!: AgencyType;
  @Field(() => AgencyType, { nullable: true, description: '被反映单位。' }) accused?: AgencyType;
  @Field(() => String, { description: '摘要。' }) summary!: string;
  @Field(() => String, { description: '证据材料目录。' }) evidenceRefs!: string;
  @Field(() => ClueStateEnum, { description: '状态。' }) state!: string;
  @Field(() => PostHolderType, { description: '移送人。' }) registeredBy!: PostHolderType;
  @Field(() => InstantScalar, { description: '移送时间。' }) transferredAt!: string;
  @Field(() => PostHolderType, { nullable: true, description: '签收人。' }) receivedBy?: PostHolderType;
  @Field(() => InstantScalar, { nullable: true, description: '签收时间。' }) receivedAt?: string;
  @Field(() => CategoryEnum, { nullable: true, description: '反馈类别。' }) feedbackCategory?: string;
  @Field(() => InstantScalar, { nullable: true, description: '反馈时间。' }) feedbackAt?: string;
  @Field(() => Boolean, { description: '是否本人移送；只有本人可以查看线索提供人。' }) isMine!: boolean;
  @Field(() => Int, { description: '版本号。' }) version!: number;
  @Field(() => [ClueChoice], { description: '现在可以办理的操作。' }) availableActions!: ClueChoice[];
}

@ObjectType({ description: '移送线索的一页，新的在前。' })
export class ClueTransferPage {
  @Field(() => [ClueTransfer], { description: '移送线索。' }) items!: ClueTransfer[];
  @Field(() => String, { nullable: true, description: '下一页的位置；空表示没有下一页。' })
  nextCursor?: string;
  @Field(() => Int, { nullable: true, description: '总数；超过 1000 时为 1001。' }) totalCount?: number;
}

@InputType({ description: '筛选移送的线索。' })
export class ClueTransferFilter {
  @Field(() => [ClueStateEnum], { nullable: true, description: '状态。' }) states?: ClueState[];
  @Field(() => TargetEnum, { nullable: true, description: '接收单位。' }) targetAgencyId?: ClueTarget;
}

@InputType({ description: '移送线索。' })
export class TransferClueInput extends CommandInput {
  @Field(() => TargetEnum, { description: '接收单位。' }) targetAgencyId!: ClueTarget;
  @Field(() => ID, { nullable: true, description: '被反映单位代码。' }) accusedAgencyId?: string;
  @Field(() => String, { description: '摘要，5至2000字。' }) summary!: string;
  @Field(() => String, { description: '证据材料目录，不超过500字。' }) evidenceRefs!: string;
  @Field(() => String, { nullable: true, description: '线索提供人和联系方式，加密保存，不超过500字。' })
  informant?: string;
}

@InputType({ description: '签收线索。' })
export class ReceiveClueInput extends VersionedInput {
  @Field(() => ID, { description: '线索标识。' }) id!: string;
}

@InputType({ description: '反馈线索。' })
export class AnswerClueInput extends ReceiveClueInput {
  @Field(() => CategoryEnum, { description: '反馈类别。' }) category!: FeedbackCategory;
}

@InputType({ description: '查看线索提供人。' })
export class RevealInformantInput {
  @Field(() => ID, { description: '线索标识。' }) id!: string;
}

@ObjectType({ description: '线索办理完成。' })
export class ClueTransferPayload {
  @Field(() => ClueTransfer, { nullable: true, description: '线索；自己看不到的为空。' }) clue?: ClueTransfer;
}

export const ClueTransferResult = resultOf(ClueTransferPayload, 'ClueTransferResult', '办理线索的结果。');

@ObjectType({ description: '线索提供人。' })
export class RevealInformantPayload {
  @Field(() => String, { description: '线索提供人和联系方式。' }) informant!: string;
}

export const RevealInformantResult = resultOf(
  RevealInformantPayload,
  'RevealInformantResult',
  '查看线索提供人的结果。',
);
