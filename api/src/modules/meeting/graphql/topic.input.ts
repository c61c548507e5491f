import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandInput, VersionedInput } from '../../../platform/graphql/command-input.js';
import { PlainDateScalar } from '../../../platform/graphql/scalars.js';
import type { Secrecy, TopicKind, TopicState } from '../rules/meeting-kinds.js';
import { SecrecyEnum, TopicKindEnum, TopicStateEnum } from './meeting-enums.js';

@InputType({ description: '筛选议题；各项同时满足。' })
export class TopicFilter {
  @Field(() => [TopicStateEnum], { nullable: true, description: '状态，任一。' })
  states?: TopicState[];
  @Field(() => ID, { nullable: true, description: '提出单位。' })
  proposerAgencyId?: string;
}

@InputType({ description: '发起议题征集。' })
export class OpenSolicitationInput extends CommandInput {
  @Field(() => String, { description: '标题，最多 100 字。' })
  title!: string;
  @Field(() => String, { description: '说明，最多 1000 字，可空。' })
  note!: string;
  @Field(() => PlainDateScalar, { description: '截止日（含）。' })
  closesOn!: string;
}

/** What a topic says. */
@InputType()
abstract class TopicContentInput extends CommandInput {
  @Field(() => TopicKindEnum, { description: '类别。' })
  kind!: TopicKind;
  @Field(() => String, { description: '题目，最多 100 字。' })
  title!: string;
  @Field(() => String, { description: '背景，最多 4000 字。' })
  background!: string;
  @Field(() => String, { description: '建议，最多 4000 字。' })
  proposal!: string;
  @Field(() => [ID], { description: '需会商单位的代码。' })
  consultedAgencyIds!: string[];
  @Field(() => SecrecyEnum, { description: '知悉范围。' })
  secrecy!: Secrecy;
}

@InputType({ description: '提交议题。' })
export class SubmitTopicInput extends TopicContentInput {
  @Field(() => ID, { description: '提出单位。' })
  proposerAgencyId!: string;
  @Field(() => ID, { nullable: true, description: '应哪次征集而提；没有为空。' })
  solicitationId?: string;
}

@InputType({ description: '修改后重新提交议题。' })
export class ResubmitTopicInput extends TopicContentInput {
  @Field(() => ID, { description: '议题标识。' })
  topicId!: string;
  @Field(() => Int, { description: '看到的版本号。' })
  expectedVersion!: number;
}

@InputType({ description: '提出会商意见。' })
export class GiveOpinionInput extends CommandInput {
  @Field(() => ID, { description: '议题标识。' })
  topicId!: string;
  @Field(() => ID, { description: '以哪家单位的名义。' })
  agencyId!: string;
  @Field(() => String, { description: '意见，最多 2000 字。' })
  opinion!: string;
}

@InputType({ description: '审定议题上会。' })
export class ApproveTopicInput extends VersionedInput {
  @Field(() => ID, { description: '议题标识。' })
  topicId!: string;
}

@InputType({ description: '退回议题。' })
export class ReturnTopicInput extends VersionedInput {
  @Field(() => ID, { description: '议题标识。' })
  topicId!: string;
  @Field(() => String, { description: '退回原因，最多 500 字。' })
  reason!: string;
}
