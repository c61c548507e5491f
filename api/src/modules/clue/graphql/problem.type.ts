import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CommandInput, VersionedInput } from '../../../platform/graphql/command-input.js';
import { labelledEnum } from '../../../platform/graphql/labelled-enum.js';
import { resultOf } from '../../../platform/graphql/refusal.type.js';
import { InstantScalar, PlainDateScalar } from '../../../platform/graphql/scalars.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import { PostHolderType } from '../../identity/index.js';
import { AgencyType } from '../../organization/index.js';
import { TaskType } from '../../task/index.js';
import {
  chainLinkLabels,
  problemSourceLabels,
  problemStateLabels,
  type ChainLink,
  type ProblemSource,
  type ProblemState,
} from '../rules/problem-states.js';

const VERSION = '页面上看到的版本号。';

export const ChainLinkEnum = labelledEnum('ChainLink', '全链条的环节（三(三)）。', chainLinkLabels);
const SourceEnum = labelledEnum('ProblemSource', '问题来源。', problemSourceLabels);
export const ProblemStateEnum = labelledEnum('ProblemState', '问题的状态。', problemStateLabels);
const ActionEnum = {
  start: 'start',
  rectify: 'rectify',
  lookBack: 'lookBack',
  close: 'close',
  reopen: 'reopen',
};
registerEnumType(ActionEnum, {
  name: 'ProblemAction',
  description: '对问题可以办理的操作。',
  valuesConfig: {
    start: { description: '开始整改。' },
    rectify: { description: '报告整改完成。' },
    lookBack: { description: '回头看。' },
    close: { description: '销号。' },
    reopen: { description: '重新整改。' },
  },
});

@ObjectType({ description: '对问题现在可以办理的一项操作；不能办理时说明原因。' })
export class ProblemChoice {
  @Field(() => ActionEnum, { description: '操作。' }) action!: string;
  @Field(() => String, { description: '按钮文字。' }) label!: string;
  @Field(() => Boolean, { description: '现在可否办理。' }) isAllowed!: boolean;
  @Field(() => String, { nullable: true, description: '不能办理的原因。' }) reason?: string;
}

@ObjectType({ description: '问题台账的一条（三(三)）。单位只见由本单位整改的。' })
export class Problem {
  @Field(() => ID, { description: '标识。' }) id!: string;
  @Field(() => String, { description: '编号。' }) number!: string;
  @Field(() => ChainLinkEnum, { description: '环节。' }) link!: string;
  @Field(() => SourceEnum, { description: '来源。' }) source!: string;
  @Field(() => String, { description: '标题。' }) title!: string;
  @Field(() => String, { description: '问题。' }) description!: string;
  @Field(() => String, { description: '整改要求。' }) requirement!: string;
  @Field(() => AgencyType, { description: '整改单位。' }) lead!: AgencyType;
  @Field(() => PlainDateScalar, { description: '整改期限。' }) dueOn!: string;
  @Field(() => Int, { nullable: true, description: '距整改期限的工作日；负数为超期；不在计时时为空。' })
  daysLeft?: number;
  @Field(() => ProblemStateEnum, { description: '状态。' }) state!: string;
  @Field(() => PostHolderType, { description: '登记人。' }) registeredBy!: PostHolderType;
  @Field(() => InstantScalar, { description: '登记时间。' }) registeredAt!: string;
  @Field(() => String, { nullable: true, description: '整改情况。' }) measures?: string;
  @Field(() => PostHolderType, { nullable: true, description: '报告人。' }) rectifiedBy?: PostHolderType;
  @Field(() => InstantScalar, { nullable: true, description: '报告时间。' }) rectifiedAt?: string;
  @Field(() => PlainDateScalar, { nullable: true, description: '最早可以回头看的日期。' })
  lookBackFrom?: string;
  @Field(() => Boolean, { nullable: true, description: '回头看是否没有反弹。' }) lookBackHolds?: boolean;
  @Field(() => String, { nullable: true, description: '回头看情况。' }) lookBackNote?: string;
  @Field(() => PostHolderType, { nullable: true, description: '回头看的人。' }) lookedBackBy?: PostHolderType;
  @Field(() => InstantScalar, { nullable: true, description: '回头看时间。' }) lookedBackAt?: string;
  @Field(() => PostHolderType, { nullable: true, description: '销号人。' }) closedBy?: PostHolderType;
  @Field(() => InstantScalar, { nullable: true, description: '销号时间。' }) closedAt?: string;
  @Field(() => TaskType, { nullable: true, description: '本次整改的督办任务；开始整改时立项。' })
  task?: TaskType;
  @Field(() => String, {
    nullable: true,
    description: '办理还要等整改任务办结或销号时，说明等什么；不用等时为空。',
  })
  waitsForTask?: string;
  @Field(() => InstantScalar, { nullable: true, description: '整改任务最近被退回的时间；重新报告后为空。' })
  taskSentBackAt?: string;
  @Field(() => String, { nullable: true, description: '整改任务被退回的原因。' }) taskSentBackReason?: string;
  @Field(() => Int, { description: '重新整改次数。' }) reopened!: number;
  @Field(() => Int, { description: '版本号。' }) version!: number;
  @Field(() => [ProblemChoice], { description: '现在可以办理的操作。' }) availableActions!: ProblemChoice[];
}

@ObjectType({ description: '问题台账的一页，新的在前。' })
export class ProblemPage {
  @Field(() => [Problem], { description: '问题。' }) items!: Problem[];
  @Field(() => String, { nullable: true, description: '下一页的位置；空表示没有下一页。' })
  nextCursor?: string;
  @Field(() => Int, { nullable: true, description: '总数；超过 1000 时为 1001。' }) totalCount?: number;
}

@InputType({ description: '筛选问题。' })
export class ProblemFilter {
  @Field(() => [ProblemStateEnum], { nullable: true, description: '状态。' }) states?: ProblemState[];
  @Field(() => [ChainLinkEnum], { nullable: true, description: '环节。' }) links?: ChainLink[];
  @Field(() => ID, { nullable: true, description: '整改单位代码。' }) leadAgencyId?: string;
  @Field(() => Boolean, { nullable: true, description: '为真时只列超期未整改的。' }) isOverdue?: boolean;
}

@InputType({ description: '登记问题。' })
export class CreateProblemInput extends CommandInput {
  @Field(() => ChainLinkEnum, { description: '环节。' }) link!: ChainLink;
  @Field(() => SourceEnum, { description: '来源。' }) source!: ProblemSource;
  @Field(() => String, { description: '标题，不超过100字。' }) title!: string;
  @Field(() => String, { description: '问题，不超过2000字。' }) description!: string;
  @Field(() => String, { description: '整改要求，不超过1000字。' }) requirement!: string;
  @Field(() => ID, { description: '整改单位代码。' }) leadAgencyId!: string;
  @Field(() => PlainDateScalar, { description: '整改期限，晚于今天。' }) dueOn!: PlainDate;
}

@InputType({ description: '办理问题。' })
export class ProblemActInput extends VersionedInput {
  @Field(() => ID, { description: '问题标识。' }) id!: string;
}

@InputType({ description: '报告整改完成。' })
export class RectifyProblemInput extends ProblemActInput {
  @Field(() => String, { description: '整改情况，5至1000字。' }) measures!: string;
}

@InputType({ description: '回头看。' })
export class LookBackAtProblemInput extends ProblemActInput {
  @Field(() => Boolean, { description: '是否没有反弹。' }) holds!: boolean;
  @Field(() => String, { description: '回头看情况，5至1000字。' }) note!: string;
}

@InputType({ description: '重新整改。' })
export class ReopenProblemInput extends ProblemActInput {
  @Field(() => PlainDateScalar, { description: '新的整改期限。' }) dueOn!: PlainDate;
}

@ObjectType({ description: '问题办理完成。' })
export class ProblemPayload {
  @Field(() => Problem, { description: '问题。' }) problem!: Problem;
}

export const ProblemResult = resultOf(ProblemPayload, 'ProblemResult', '办理问题的结果。');

@ObjectType({ description: '一个环节的制度（建章立制，三(三)）。' })
export class ChainRule {
  @Field(() => ID, { description: '标识。' }) id!: string;
  @Field(() => ChainLinkEnum, { description: '环节。' }) link!: string;
  @Field(() => String, { description: '制度名称。' }) title!: string;
  @Field(() => String, { description: '文号。' }) docNo!: string;
  @Field(() => AgencyType, { description: '责任单位。' }) owner!: AgencyType;
  @Field(() => PlainDateScalar, { description: '施行日期。' }) adoptedOn!: string;
  @Field(() => Int, { description: '第几版。' }) revision!: number;
  @Field(() => String, { description: '主要内容。' }) summary!: string;
  @Field(() => InstantScalar, { nullable: true, description: '被修订的时间；空表示现行。' })
  supersededAt?: string;
  @Field(() => Int, { description: '版本号。' }) version!: number;
}

@InputType({ description: '登记制度。' })
export class CreateChainRuleInput extends CommandInput {
  @Field(() => ChainLinkEnum, { description: '环节。' }) link!: ChainLink;
  @Field(() => String, { description: '制度名称，不超过200字。' }) title!: string;
  @Field(() => String, { description: '文号，不超过80字。' }) docNo!: string;
  @Field(() => ID, { description: '责任单位代码。' }) ownerAgencyId!: string;
  @Field(() => PlainDateScalar, { description: '施行日期。' }) adoptedOn!: PlainDate;
  @Field(() => String, { description: '主要内容，不超过1000字。' }) summary!: string;
}

@InputType({ description: '修订制度。' })
export class ReviseChainRuleInput extends CreateChainRuleInput {
  @Field(() => ID, { description: '被修订的制度标识。' }) id!: string;
  @Field(() => Int, { description: VERSION }) expectedVersion!: number;
}

@ObjectType({ description: '制度已保存。' })
export class ChainRulePayload {
  @Field(() => ChainRule, { description: '制度。' }) rule!: ChainRule;
}

export const ChainRuleResult = resultOf(ChainRulePayload, 'ChainRuleResult', '登记制度的结果。');
