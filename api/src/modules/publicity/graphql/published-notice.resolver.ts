import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../platform/graphql/context.js';
import { refusalObject } from '../../../platform/graphql/refusal.type.js';
import { PageArguments } from '../../../platform/graphql/page-arguments.js';
import { Requires } from '../../../platform/graphql/requires.js';
import { submitObjection } from '../service/create-objection.js';
import { authenticityCodeIs, conditionOf, publicNumberIs } from '../service/notice-filter.js';
import {
  noticeAuthenticityRead,
  publishedNoticeRead,
  UNKNOWN_NOTICE,
} from '../service/public-read-models.js';
import {
  NoticeAuthenticity,
  PublishedNotice,
  PublishedNoticeFilter,
  PublishedNoticePage,
  SubmitObjectionResult,
} from './published-notice.type.js';
import { SubmitObjectionInput } from './public-notice.input.js';

@Resolver()
export class PublishedNoticeResolver {
  @Requires('anybody')
  @Query(() => PublishedNoticePage, { description: '公示中的公示，新的在前；不需登录（三(六)）。' })
  publishedNotices(
    @Arg('filter', () => PublishedNoticeFilter, { nullable: true, description: '筛选。' })
    filter: PublishedNoticeFilter | null,
    @Args(() => PageArguments) part: PageArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return context.reads.reader.page(info, publishedNoticeRead, {
      where: conditionOf(filter),
      orderBy: [{ column: 'published_at', direction: 'desc' }],
      ...part,
    });
  }

  @Requires('anybody')
  @Query(() => PublishedNotice, { nullable: true, description: '按公示编号查看一份公示中的公示；不需登录。' })
  publishedNotice(
    @Arg('publicNumber', () => String, { description: '公示编号。' }) publicNumber: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return context.reads.reader.one(info, publishedNoticeRead, publicNumberIs(publicNumber));
  }

  @Requires('anybody')
  @Query(() => NoticeAuthenticity, { description: '按核验码查询公示真伪；不需登录。' })
  async verifyNotice(
    @Arg('authenticityCode', () => String, { description: '公示上的核验码。' }) authenticityCode: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const found = await context.reads.reader.one(
      info,
      noticeAuthenticityRead,
      authenticityCodeIs(authenticityCode),
    );
    return found ?? UNKNOWN_NOTICE;
  }

  @Requires('anybody')
  @Mutation(() => SubmitObjectionResult, { description: '公众对公示中的公示提出异议；不需登录，可以匿名。' })
  async submitObjection(
    @Arg('input', () => SubmitObjectionInput) input: SubmitObjectionInput,
    @Ctx() context: Context,
  ): Promise<object> {
    const outcome = await submitObjection(context.work, input);
    return outcome.refused
      ? refusalObject(outcome)
      : { __typename: 'SubmitObjectionPayload', dueOn: outcome.dueOn };
  }
}
