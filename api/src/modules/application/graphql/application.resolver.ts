import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { postsHolding } from '../../identity/index.js';
import { columnIs } from '../../../platform/graphql/conditions.js';
import type { Context } from '../../../platform/graphql/context.js';
import { PageArguments } from '../../../platform/graphql/page-arguments.js';
import { Requires } from '../../../platform/graphql/requires.js';
import { describe } from '../../../shared/transition-diagram.js';
import { isUuid } from '../../../shared/uuid.js';
import { applicationStateLabels, applicationTransitions } from '../rules/application-states.js';
import { countWorklist } from '../service/count-worklist.js';
import { conditionOfIdNumber, type SearchPurpose } from '../service/find-by-id-number.js';
import { applicationCondition } from '../service/list-applications.js';
import { applicationRead } from '../service/read-models.js';
import {
  Application,
  ApplicationPage,
  ApplicationStateDiagram,
  SearchPurposeEnum,
  WorklistCount,
} from './application.type.js';
import { ApplicationFilter } from './application.input.js';

const MOST_CASES_OF_A_PERSON = 20;

@Resolver()
export class ApplicationResolver {
  @Requires('application.read')
  @Query(() => ApplicationPage, { description: '申请列表，按截止日先后；只含本人权限范围内的。' })
  async applications(
    @Arg('filter', () => ApplicationFilter, { nullable: true, description: '筛选。' })
    filter: ApplicationFilter | null,
    @Args(() => PageArguments) part: PageArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const { reads, actor, work } = context;
    const page = await reads.reader.page<{ id?: string }>(info, applicationRead, {
      where: applicationCondition(filter ?? {}, actor, work.today()),
      orderBy: [{ column: 'queue_on', direction: 'asc' }],
      ...part,
    });
    // A search by name is told from looking at one's queue; what was typed may be a name and is not kept.
    const isSearch = Boolean(filter?.keyword?.trim());
    await reads.recordList('WorklistViewed', { type: 'Worklist', id: 'applications' }, page, { isSearch });
    return page;
  }

  @Requires('application.read')
  @Query(() => Application, { nullable: true, description: '一件申请；每次查看都留痕。' })
  async application(
    @Arg('id', () => ID, { description: '申请标识。' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    if (!isUuid(id)) return null;
    const found = await context.reads.reader.one(info, applicationRead, columnIs('id', id));
    if (found) await context.reads.record('CaseViewed', { type: 'Application', id, caseId: id });
    return found;
  }

  @Requires('person.search')
  @Query(() => [Application], {
    description: '凭完整证件号码查找权限范围内的申请；须选择目的，每次查询留痕。',
  })
  async applicationsByIdNumber(
    @Arg('idNumber', () => String, { description: '完整的公民身份号码。' }) idNumber: string,
    @Arg('purpose', () => SearchPurposeEnum, { description: '目的。' }) purpose: SearchPurpose,
    @Ctx() { reads, work }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object[]> {
    const where = conditionOfIdNumber(work.environment.keys, idNumber);
    const found = where
      ? await reads.reader.list(info, applicationRead, { where, limit: MOST_CASES_OF_A_PERSON })
      : [];
    await reads.record(
      'PersonSearched',
      { type: 'Search', id: 'id-number' },
      { purpose, hits: found.length, caseIds: found.flatMap((row) => ('id' in row ? [row.id] : [])) },
    );
    return found;
  }

  @Requires('application.read')
  @Query(() => [WorklistCount], { description: '各社区各状态的件数，来自随办理更新的计数。' })
  worklistCounts(@Ctx() { reads, actor, work }: Context): Promise<readonly object[]> {
    return countWorklist(reads.runner, actor, work.today());
  }

  @Requires('application.read')
  @Query(() => ApplicationStateDiagram, { description: '申请的状态图：状态、操作和可以办理的岗位。' })
  applicationStateDiagram(): object {
    const { states, edges } = describe(applicationTransitions, applicationStateLabels);
    return { states, edges: edges.map((edge) => ({ ...edge, posts: postsHolding(edge.permission) })) };
  }
}
