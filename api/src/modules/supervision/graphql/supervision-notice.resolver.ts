import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { command, type Keyed } from '../../../platform/graphql/command.js';
import { columnIs } from '../../../platform/graphql/conditions.js';
import type { Context } from '../../../platform/graphql/context.js';
import { PageArguments } from '../../../platform/graphql/page-arguments.js';
import { Requires } from '../../../platform/graphql/requires.js';
import { InstantScalar } from '../../../platform/graphql/scalars.js';
import type { Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { isUuid } from '../../../shared/uuid.js';
import type { NoticeState } from '../rules/notice-states.js';
import {
  acceptSupervisionReply,
  createSupervisionNotice,
  editSupervisionNotice,
  receiveSupervisionNotice,
  replyToSupervisionNotice,
  returnSupervisionReply,
  serveSupervisionNotice,
} from '../service/notice-acts.js';
import { noticeCondition, supervisionNoticeRead } from '../service/notice-read-models.js';
import { createSupervisionTask } from '../service/notice-task.js';
import {
  CreateSupervisionNoticeInput,
  CreateSupervisionTaskInput,
  EditSupervisionNoticeInput,
  ReplyToSupervisionNoticeInput,
  ReturnSupervisionReplyInput,
  SupervisionNotice,
  SupervisionNoticeActInput,
  SupervisionNoticePage,
  SupervisionNoticeResult,
  SupervisionNoticeStateEnum,
} from './supervision-notice.type.js';

const runBy =
  <Input extends Keyed>(run: (work: Work, input: Input) => Promise<Outcome<{ noticeId: string }>>) =>
  (context: Context, info: GraphQLResolveInfo, input: Input): Promise<object> =>
    command(context, info, {
      payload: 'SupervisionNoticePayload',
      input,
      run,
      shows: { notice: supervisionNoticeRead },
      answer: ({ noticeId }) => ({ notice: noticeId }),
    });

const create = runBy<CreateSupervisionNoticeInput>(createSupervisionNotice);
const edit = runBy<EditSupervisionNoticeInput>(editSupervisionNotice);
const serve = runBy<SupervisionNoticeActInput>(serveSupervisionNotice);
const receive = runBy<SupervisionNoticeActInput>(receiveSupervisionNotice);
const reply = runBy<ReplyToSupervisionNoticeInput>(replyToSupervisionNotice);
const accept = runBy<SupervisionNoticeActInput>(acceptSupervisionReply);
const createTask = runBy<CreateSupervisionTaskInput>(createSupervisionTask);
const giveBack = runBy<ReturnSupervisionReplyInput>(returnSupervisionReply);

/** 监督文书: drafted and served by 纪委监委, signed for and answered by the unit. */
@Resolver()
export class SupervisionNoticeResolver {
  @Requires('supervisionNotice.read')
  @Query(() => SupervisionNoticePage, {
    description: '监督文书，新的在前；单位只见送达本单位的；每次查看留痕。',
  })
  async supervisionNotices(
    @Arg('states', () => [SupervisionNoticeStateEnum], { nullable: true, description: '状态。' })
    states: NoticeState[] | undefined,
    @Arg('repliedSince', () => InstantScalar, { nullable: true, description: '只看这一时刻以来有回复的。' })
    repliedSince: Date | undefined,
    @Args(() => PageArguments) part: PageArguments,
    @Ctx() { reads }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const page = await reads.reader.page<{ id?: string }>(info, supervisionNoticeRead, {
      where: noticeCondition(states, repliedSince),
      orderBy: [{ column: 'drafted_at', direction: 'desc' }],
      ...part,
    });
    await reads.recordList('SupervisionNoticesViewed', { type: 'SupervisionNotices', id: 'notices' }, page);
    return page;
  }

  @Requires('supervisionNotice.read')
  @Query(() => SupervisionNotice, { nullable: true, description: '一份监督文书；每次查看留痕。' })
  async supervisionNotice(
    @Arg('id', () => ID, { description: '文书标识。' }) id: string,
    @Ctx() { reads }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    if (!isUuid(id)) return null;
    const found = await reads.reader.one(info, supervisionNoticeRead, columnIs('id', id));
    if (found) await reads.record('SupervisionNoticeViewed', { type: 'SupervisionNotice', id });
    return found;
  }

  @Requires('supervisionNotice.create')
  @Mutation(() => SupervisionNoticeResult, { description: '拟写提醒函、督促单或监督建议。' })
  createSupervisionNotice(
    @Arg('input', () => CreateSupervisionNoticeInput) input: CreateSupervisionNoticeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return create(context, info, input);
  }

  @Requires('supervisionNotice.edit')
  @Mutation(() => SupervisionNoticeResult, { description: '修改未送达的监督文书。' })
  editSupervisionNotice(
    @Arg('input', () => EditSupervisionNoticeInput) input: EditSupervisionNoticeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return edit(context, info, input);
  }

  @Requires('supervisionNotice.serve')
  @Mutation(() => SupervisionNoticeResult, { description: '送达单位：编号，回复期限自当日起算。' })
  serveSupervisionNotice(
    @Arg('input', () => SupervisionNoticeActInput) input: SupervisionNoticeActInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return serve(context, info, input);
  }

  @Requires('supervisionNotice.createTask')
  @Mutation(() => SupervisionNoticeResult, {
    description: '转督办：督促单或监督建议要求的事项立项为督办任务，由联席会议办公室交办。',
  })
  createSupervisionTask(
    @Arg('input', () => CreateSupervisionTaskInput) input: CreateSupervisionTaskInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return createTask(context, info, input);
  }

  @Requires('supervisionNotice.receive')
  @Mutation(() => SupervisionNoticeResult, { description: '单位签收。' })
  receiveSupervisionNotice(
    @Arg('input', () => SupervisionNoticeActInput) input: SupervisionNoticeActInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return receive(context, info, input);
  }

  @Requires('supervisionNotice.reply')
  @Mutation(() => SupervisionNoticeResult, { description: '单位回复办理情况和结果。' })
  replyToSupervisionNotice(
    @Arg('input', () => ReplyToSupervisionNoticeInput) input: ReplyToSupervisionNoticeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return reply(context, info, input);
  }

  @Requires('supervisionNotice.accept')
  @Mutation(() => SupervisionNoticeResult, { description: '采纳回复，事项办结。' })
  acceptSupervisionReply(
    @Arg('input', () => SupervisionNoticeActInput) input: SupervisionNoticeActInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return accept(context, info, input);
  }

  @Requires('supervisionNotice.return')
  @Mutation(() => SupervisionNoticeResult, { description: '退回回复，写明原因；回复期限重新起算。' })
  returnSupervisionReply(
    @Arg('input', () => ReturnSupervisionReplyInput) input: ReturnSupervisionReplyInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return giveBack(context, info, input);
  }
}
