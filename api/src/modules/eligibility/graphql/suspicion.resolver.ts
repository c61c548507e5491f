import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { command } from '../../../platform/graphql/command.js';
import { columnIs } from '../../../platform/graphql/conditions.js';
import type { Context } from '../../../platform/graphql/context.js';
import { Requires } from '../../../platform/graphql/requires.js';
import { isUuid } from '../../../shared/uuid.js';
import { concludeSuspicion } from '../service/conclude-suspicion.js';
import { countSuspicions } from '../service/count-suspicions.js';
import { suspicionRead } from '../service/suspicion-read.js';
import {
  ConcludeSuspicionInput,
  ConcludeSuspicionResult,
  Suspicion,
  SuspicionCount,
} from './suspicion.type.js';

const MOST = 100;

@Resolver()
export class SuspicionResolver {
  @Requires('household.readConfidential')
  @Query(() => [Suspicion], { description: '一件申请的疑点。' })
  async suspicions(
    @Arg('caseId', () => ID, { description: '申请标识。' }) caseId: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object[]> {
    if (!isUuid(caseId)) return [];
    const suspicions = await context.reads.reader.list(info, suspicionRead, {
      where: columnIs('case_id', caseId),
      orderBy: [{ column: 'rule_code', direction: 'asc' }],
      limit: MOST,
    });
    if (suspicions.length > 0)
      await context.reads.record('SuspicionsViewed', { type: 'Case', id: caseId, caseId });
    return suspicions;
  }

  @Requires('household.readConfidential')
  @Query(() => [SuspicionCount], { description: '待核查疑点：按规则的申请件数，只含本人可见的、办理中的。' })
  suspicionCounts(@Ctx() { reads, actor }: Context): Promise<SuspicionCount[]> {
    return countSuspicions(reads.runner, actor);
  }

  @Requires('suspicion.conclude')
  @Mutation(() => ConcludeSuspicionResult, { description: '人工核查后对疑点作出结论。' })
  concludeSuspicion(
    @Arg('input', () => ConcludeSuspicionInput) input: ConcludeSuspicionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, {
      payload: 'ConcludeSuspicionPayload',
      input,
      run: concludeSuspicion,
      shows: { suspicion: suspicionRead },
      answer: ({ suspicionId }) => ({ suspicion: suspicionId }),
    });
  }
}
