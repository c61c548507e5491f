import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { command, type Keyed } from '../../../platform/graphql/command.js';
import { columnIs } from '../../../platform/graphql/conditions.js';
import type { Context } from '../../../platform/graphql/context.js';
import { PageArguments } from '../../../platform/graphql/page-arguments.js';
import { Requires } from '../../../platform/graphql/requires.js';
import type { Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { isUuid } from '../../../shared/uuid.js';
import {
  closeProblem,
  createProblem,
  lookBackAtProblem,
  rectifyProblem,
  reopenProblem,
  startRectification,
} from '../service/problems.js';
import { problemCondition, problemRead } from '../service/read-models.js';
import {
  CreateProblemInput,
  LookBackAtProblemInput,
  Problem,
  ProblemActInput,
  ProblemFilter,
  ProblemPage,
  ProblemResult,
  RectifyProblemInput,
  ReopenProblemInput,
} from './problem.type.js';

const runBy =
  <Input extends Keyed>(run: (work: Work, input: Input) => Promise<Outcome<{ problemId: string }>>) =>
  (context: Context, info: GraphQLResolveInfo, input: Input): Promise<object> =>
    command(context, info, {
      payload: 'ProblemPayload',
      input,
      run,
      shows: { problem: problemRead },
      answer: ({ problemId }) => ({ problem: problemId }),
    });

const create = runBy<CreateProblemInput>(createProblem);
const start = runBy<ProblemActInput>(startRectification);
const rectify = runBy<RectifyProblemInput>(rectifyProblem);
const lookBack = runBy<LookBackAtProblemInput>(lookBackAtProblem);
const close = runBy<ProblemActInput>(closeProblem);
const reopen = runBy<ReopenProblemInput>(reopenProblem);

/** 问题台账. */
@Resolver()
export class ProblemResolver {
  @Requires('problem.read')
  @Query(() => ProblemPage, { description: '问题台账，新的在前；每次查看留痕。' })
  async problems(
    @Arg('filter', () => ProblemFilter, { nullable: true, description: '筛选。' })
    filter: ProblemFilter | undefined,
    @Args(() => PageArguments) part: PageArguments,
    @Ctx() { reads, work }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const page = await reads.reader.page<{ id?: string }>(info, problemRead, {
      where: problemCondition(filter, work.today()),
      orderBy: [{ column: 'registered_at', direction: 'desc' }],
      ...part,
    });
    await reads.recordList('ProblemsViewed', { type: 'Problems', id: 'ledger' }, page);
    return page;
  }

  @Requires('problem.read')
  @Query(() => Problem, { nullable: true, description: '一个问题；每次查看留痕。' })
  async problem(
    @Arg('id', () => ID, { description: '问题标识。' }) id: string,
    @Ctx() { reads }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    if (!isUuid(id)) return null;
    const found = await reads.reader.one(info, problemRead, columnIs('id', id));
    if (found) await reads.record('ProblemViewed', { type: 'Problem', id });
    return found;
  }

  @Requires('problem.create')
  @Mutation(() => ProblemResult, { description: '登记问题，明确整改单位和期限。' })
  createProblem(
    @Arg('input', () => CreateProblemInput) input: CreateProblemInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return create(context, info, input);
  }

  @Requires('problem.start')
  @Mutation(() => ProblemResult, { description: '整改单位开始整改。' })
  startRectification(
    @Arg('input', () => ProblemActInput) input: ProblemActInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return start(context, info, input);
  }

  @Requires('problem.rectify')
  @Mutation(() => ProblemResult, { description: '整改单位报告整改完成。' })
  rectifyProblem(
    @Arg('input', () => RectifyProblemInput) input: RectifyProblemInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return rectify(context, info, input);
  }

  @Requires('problem.lookBack')
  @Mutation(() => ProblemResult, { description: '回头看：整改是否没有反弹。' })
  lookBackAtProblem(
    @Arg('input', () => LookBackAtProblemInput) input: LookBackAtProblemInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return lookBack(context, info, input);
  }

  @Requires('problem.close')
  @Mutation(() => ProblemResult, { description: '回头看没有反弹的，销号。' })
  closeProblem(
    @Arg('input', () => ProblemActInput) input: ProblemActInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return close(context, info, input);
  }

  @Requires('problem.reopen')
  @Mutation(() => ProblemResult, { description: '回头看发现反弹的，重新整改。' })
  reopenProblem(
    @Arg('input', () => ReopenProblemInput) input: ReopenProblemInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return reopen(context, info, input);
  }
}
