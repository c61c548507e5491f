import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { columnIs } from '../../../platform/graphql/conditions.js';
import type { Context } from '../../../platform/graphql/context.js';
import { PageArguments } from '../../../platform/graphql/page-arguments.js';
import { Requires } from '../../../platform/graphql/requires.js';
import { isUuid } from '../../../shared/uuid.js';
import { approveTopic, returnTopic } from '../service/decide-topic.js';
import { giveOpinion } from '../service/give-opinion.js';
import { topicCondition } from '../service/meeting-filter.js';
import { openSolicitation } from '../service/open-solicitation.js';
import { topicRead } from '../service/read-models.js';
import { solicitationRead } from '../service/solicitation-read-model.js';
import { resubmitTopic, submitTopic } from '../service/submit-topic.js';
import { solicitationCommand, topicCommand } from './joint-command.js';
import {
  ApproveTopicInput,
  GiveOpinionInput,
  OpenSolicitationInput,
  ResubmitTopicInput,
  ReturnTopicInput,
  SubmitTopicInput,
  TopicFilter,
} from './topic.input.js';
import { Solicitation, SolicitationResult, Topic, TopicPage, TopicResult } from './topic.type.js';

/** The newest ones: what is still open, and what the open topics answered. */
const SHOWN_SOLICITATIONS = 12;

@Resolver()
export class TopicResolver {
  @Requires('topic.read')
  @Query(() => TopicPage, { description: '议题列表，新征集的在前。' })
  topics(
    @Arg('filter', () => TopicFilter, { nullable: true, description: '筛选。' }) filter: TopicFilter | null,
    @Args(() => PageArguments) part: PageArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return context.reads.reader.page(info, topicRead, {
      where: topicCondition(filter),
      orderBy: [{ column: 'collected_at', direction: 'desc' }],
      ...part,
    });
  }

  @Requires('topic.read')
  @Query(() => Topic, { nullable: true, description: '一个议题；不存在或无权查看为空。' })
  topic(
    @Arg('id', () => ID, { description: '标识。' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return isUuid(id) ? context.reads.reader.one(info, topicRead, columnIs('id', id)) : Promise.resolve(null);
  }

  @Requires('topic.read')
  @Query(() => [Solicitation], { description: '最近的议题征集，截止日晚的在前，最多 12 次。' })
  solicitations(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    return context.reads.reader.list(info, solicitationRead, {
      orderBy: [{ column: 'closes_on', direction: 'desc' }],
      limit: SHOWN_SOLICITATIONS,
    });
  }

  @Requires('solicitation.open')
  @Mutation(() => SolicitationResult, { description: '联席会议办公室向各成员单位征集议题。' })
  openSolicitation(
    @Arg('input', () => OpenSolicitationInput) input: OpenSolicitationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return solicitationCommand(context, info, input, openSolicitation);
  }

  @Requires('topic.submit')
  @Mutation(() => TopicResult, { description: '成员单位提交议题。' })
  submitTopic(
    @Arg('input', () => SubmitTopicInput) input: SubmitTopicInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return topicCommand(context, info, input, submitTopic);
  }

  @Requires('topic.submit')
  @Mutation(() => TopicResult, { description: '修改被退回或缓议的议题，重新提交。' })
  resubmitTopic(
    @Arg('input', () => ResubmitTopicInput) input: ResubmitTopicInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return topicCommand(context, info, input, resubmitTopic);
  }

  @Requires('topic.giveOpinion')
  @Mutation(() => TopicResult, { description: '会商单位提出意见；再次提出的替换前一次。' })
  giveOpinion(
    @Arg('input', () => GiveOpinionInput) input: GiveOpinionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return topicCommand(context, info, input, giveOpinion);
  }

  @Requires('topic.approve')
  @Mutation(() => TopicResult, { description: '召集人审定议题上会。' })
  approveTopic(
    @Arg('input', () => ApproveTopicInput) input: ApproveTopicInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return topicCommand(context, info, input, approveTopic);
  }

  @Requires('topic.return')
  @Mutation(() => TopicResult, { description: '退回议题，写明原因。' })
  returnTopic(
    @Arg('input', () => ReturnTopicInput) input: ReturnTopicInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return topicCommand(context, info, input, returnTopic);
  }
}
