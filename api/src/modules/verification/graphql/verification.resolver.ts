import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../platform/graphql/context.js';
import { PageArguments } from '../../../platform/graphql/page-arguments.js';
import { Requires } from '../../../platform/graphql/requires.js';
import { columnIs } from '../../../platform/graphql/conditions.js';
import { viewerOf } from '../../../platform/read-viewer.js';
import { isUuid } from '../../../shared/uuid.js';
import { RECORD_TYPES } from '../rules/record-types.js';
import {
  countWaiting,
  countWaitingByAgency,
  findCaseOfRequest,
  QUEUE_ORDER,
  requestCondition,
} from '../service/list-requests.js';
import { verificationRequestRead } from '../service/read-models.js';
import { formOf, RecordTypeForm } from './record-type-form.type.js';
import { VerificationRequestFilter } from './verification-request.input.js';
import {
  AgencyVerificationCount,
  VerificationCount,
  VerificationRequest,
  VerificationRequestPage,
} from './verification-request.type.js';

/** More requests than one case ever has over all its rounds. */
const WHOLE_CASE = 2_000;

/** Fields never change while the process runs. */
const FORMS = RECORD_TYPES.map((type) => formOf(type));

@Resolver()
export class VerificationResolver {
  @Requires('verification.read')
  @Query(() => [RecordTypeForm], { description: '各种核查记录的填写表单：字段、选项、单位、列名。' })
  recordTypeForms(): RecordTypeForm[] {
    return FORMS;
  }

  @Requires('verification.read')
  @Query(() => VerificationRequestPage, {
    description: '核查请求的队列：部门只见向本部门提出的请求，最急的在前。',
  })
  async verificationRequests(
    @Arg('filter', () => VerificationRequestFilter, { nullable: true, description: '筛选条件。' })
    filter: VerificationRequestFilter | null,
    @Args(() => PageArguments) part: PageArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const { today } = viewerOf(context.actor, context.work.environment);
    const page = await context.reads.reader.page<{ id?: string }>(info, verificationRequestRead, {
      where: requestCondition(filter ?? {}, today),
      orderBy: QUEUE_ORDER,
      ...part,
    });
    await context.reads.recordList(
      'VerificationRequestsListed',
      { type: 'VerificationQueue', id: 'queue' },
      page,
      { count: page.items.length },
    );
    return page;
  }

  @Requires('verification.read')
  @Query(() => VerificationRequest, { nullable: true, description: '一件核查请求。' })
  async verificationRequest(
    @Arg('id', () => ID, { description: '核查请求的标识。' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    const caseId = isUuid(id) ? await findCaseOfRequest(context.reads.runner, context.actor, id) : null;
    if (caseId === null) return null;
    await context.reads.record('VerificationRequestViewed', { type: 'VerificationRequest', id, caseId });
    return context.reads.reader.one(info, verificationRequestRead, columnIs('id', id));
  }

  @Requires('verification.read')
  @Query(() => [VerificationCount], { description: '首页数字：等待本部门办理的件数，按状态。' })
  verificationCounts(@Ctx() context: Context): Promise<VerificationCount[]> {
    const { today } = viewerOf(context.actor, context.work.environment);
    return countWaiting(context.reads.runner, context.actor, today);
  }

  @Requires('verification.read')
  @Query(() => [AgencyVerificationCount], {
    description: '各单位等待答复的件数，超期多的在前；只含本人可见的核查请求。',
  })
  verificationCountsByAgency(@Ctx() context: Context): Promise<AgencyVerificationCount[]> {
    const { today } = viewerOf(context.actor, context.work.environment);
    return countWaitingByAgency(context.reads.runner, context.actor, today);
  }

  @Requires('verification.read')
  @Query(() => [VerificationRequest], {
    description: '一件申请的核查结果矩阵：全部请求及其记录，新一轮在前。',
  })
  async verificationMatrix(
    @Arg('caseId', () => ID, { description: '申请的标识。' }) caseId: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object[]> {
    if (!isUuid(caseId)) return [];
    const requests = await context.reads.reader.list(info, verificationRequestRead, {
      where: columnIs('case_id', caseId),
      orderBy: [{ column: 'round', direction: 'desc' }],
      limit: WHOLE_CASE,
    });
    if (requests.length > 0)
      await context.reads.record('VerificationMatrixViewed', { type: 'Case', id: caseId, caseId });
    return requests;
  }
}
