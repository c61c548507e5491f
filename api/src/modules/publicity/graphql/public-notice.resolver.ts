import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { command } from '../../../platform/graphql/command.js';
import type { Context } from '../../../platform/graphql/context.js';
import { PageArguments } from '../../../platform/graphql/page-arguments.js';
import { Requires } from '../../../platform/graphql/requires.js';
import { conditionOf, countReleaseReviews } from '../service/notice-filter.js';
import { publicNoticeRead } from '../service/read-models.js';
import { releaseNotice } from '../service/release-notice.js';
import { resubmitNotice } from '../service/resubmit-notice.js';
import { returnNotice } from '../service/return-notice.js';
import { viewNotice } from '../service/view-notice.js';
import {
  PublicNoticeFilter,
  ReleaseNoticeInput,
  ResubmitNoticeInput,
  ReturnNoticeInput,
} from './public-notice.input.js';
import {
  PublicNotice,
  PublicNoticePage,
  ReleaseNoticeResult,
  ResubmitNoticeResult,
  ReturnNoticeResult,
} from './public-notice.type.js';

const shows = { notice: publicNoticeRead };
const answer = (done: { noticeId: string }) => ({ notice: done.noticeId });

@Resolver()
export class PublicNoticeResolver {
  @Requires('publicNotice.read')
  @Query(() => PublicNoticePage, { description: '公示列表（工作人员），新提交的在前；按岗位范围。' })
  async publicNotices(
    @Arg('filter', () => PublicNoticeFilter, { nullable: true, description: '筛选。' })
    filter: PublicNoticeFilter | null,
    @Args(() => PageArguments) part: PageArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const page = await context.reads.reader.page<{ id?: string }>(info, publicNoticeRead, {
      where: conditionOf(filter),
      orderBy: [{ column: 'submitted_at', direction: 'desc' }],
      ...part,
    });
    await context.reads.recordList('PublicNoticesListed', { type: 'NoticeList', id: 'notices' }, page);
    return page;
  }

  @Requires('publicNotice.release')
  @Query(() => Int, { description: '等待发布审核的公示份数。' })
  releaseReviewCount(@Ctx() { reads }: Context): Promise<number> {
    return countReleaseReviews(reads.runner);
  }

  @Requires('publicNotice.read')
  @Query(() => PublicNotice, {
    nullable: true,
    description: '一份公示：扫描发现、异议和可办理的操作。查看留痕。',
  })
  publicNotice(
    @Arg('id', () => ID, { description: '公示标识。' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return viewNotice(context.reads, info, id);
  }

  @Requires('publicNotice.resubmit')
  @Mutation(() => ResubmitNoticeResult, { description: '修改退回的公示并重新提交发布审核。' })
  resubmitNotice(
    @Arg('input', () => ResubmitNoticeInput) input: ResubmitNoticeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, {
      payload: 'ResubmitNoticePayload',
      input,
      run: resubmitNotice,
      shows,
      answer,
    });
  }

  @Requires('publicNotice.release')
  @Mutation(() => ReleaseNoticeResult, {
    description: '数据服务中心发布公示（二(二)18）：须两人办理，且没有疑似个人信息。',
  })
  releaseNotice(
    @Arg('input', () => ReleaseNoticeInput) input: ReleaseNoticeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, {
      payload: 'ReleaseNoticePayload',
      input,
      run: releaseNotice,
      shows,
      answer,
    });
  }

  @Requires('publicNotice.return')
  @Mutation(() => ReturnNoticeResult, { description: '数据服务中心退回公示，写明原因。' })
  returnNotice(
    @Arg('input', () => ReturnNoticeInput) input: ReturnNoticeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, {
      payload: 'ReturnNoticePayload',
      input,
      run: returnNotice,
      shows,
      answer,
    });
  }
}
