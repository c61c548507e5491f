import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { command } from '../../../platform/graphql/command.js';
import { columnIs } from '../../../platform/graphql/conditions.js';
import type { Context } from '../../../platform/graphql/context.js';
import { PageArguments } from '../../../platform/graphql/page-arguments.js';
import { Requires } from '../../../platform/graphql/requires.js';
import { isUuid } from '../../../shared/uuid.js';
import { alertCondition, countOpenAlerts } from '../service/alert-condition.js';
import { concludeAlert } from '../service/conclude-alert.js';
import { listModelCards } from '../service/model-cards.js';
import { alertRead, supervisionRunRead } from '../service/read-models.js';
import { requestSupervisionRun } from '../service/request-run.js';
import {
  Alert,
  AlertFilter,
  AlertPage,
  ConcludeAlertInput,
  ConcludeAlertResult,
  RunSupervisionModelsInput,
  RunSupervisionModelsResult,
  SupervisionModelCard,
  SupervisionRun,
} from './alert.type.js';

const MODELS = { type: 'SupervisionModels', id: 'models' };

/** 监督模型 and 预警: cards, hits with evidence, conclusions. Every reading is recorded. */
@Resolver()
export class AlertResolver {
  @Requires('alert.read')
  @Query(() => [SupervisionModelCard], { description: '监督模型卡片，按编号；每次查看留痕。' })
  async supervisionModels(@Ctx() { reads, work }: Context): Promise<object[]> {
    const cards = await listModelCards(reads.runner, work.today());
    await reads.record('SupervisionModelsViewed', MODELS);
    return cards;
  }

  @Requires('alert.read')
  @Query(() => AlertPage, { description: '预警，新的在前；每次查看留痕。' })
  async alerts(
    @Arg('filter', () => AlertFilter, { nullable: true, description: '筛选。' })
    filter: AlertFilter | undefined,
    @Args(() => PageArguments) part: PageArguments,
    @Ctx() { reads }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const page = await reads.reader.page<{ id?: string }>(info, alertRead, {
      where: alertCondition(filter),
      orderBy: [{ column: 'raised_at', direction: 'desc' }],
      ...part,
    });
    await reads.recordList('AlertsViewed', { type: 'Alerts', id: 'alerts' }, page);
    return page;
  }

  @Requires('alert.read')
  @Query(() => Int, { description: '还没有核实的预警条数。' })
  openAlertCount(@Ctx() { reads }: Context): Promise<number> {
    return countOpenAlerts(reads.runner);
  }

  @Requires('alert.read')
  @Query(() => Alert, { nullable: true, description: '一条预警；每次查看留痕。' })
  async alert(
    @Arg('id', () => ID, { description: '预警标识。' }) id: string,
    @Ctx() { reads }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    if (!isUuid(id)) return null;
    const found = await reads.reader.one(info, alertRead, columnIs('id', id));
    if (found) await reads.record('AlertViewed', { type: 'Alert', id });
    return found;
  }

  @Requires('alert.read')
  @Query(() => [SupervisionRun], { description: '监督模型最近的运行，新的在前。' })
  supervisionRuns(
    @Arg('first', () => Int, { defaultValue: 5, description: '次数，1至50。' }) first: number,
    @Ctx() { reads }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object[]> {
    return reads.reader.list(info, supervisionRunRead, {
      orderBy: [{ column: 'started_at', direction: 'desc' }],
      limit: Math.min(Math.max(first, 1), 50),
    });
  }

  @Requires('alert.run')
  @Mutation(() => RunSupervisionModelsResult, { description: '立即运行全部监督模型。' })
  runSupervisionModels(
    @Arg('input', () => RunSupervisionModelsInput) input: RunSupervisionModelsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, {
      payload: 'RunSupervisionModelsPayload',
      input,
      run: requestSupervisionRun,
      shows: { run: supervisionRunRead },
      answer: ({ runId }) => ({ run: runId }),
    });
  }

  @Requires('alert.conclude')
  @Mutation(() => ConcludeAlertResult, { description: '核实预警后作出结论，写明理由。' })
  concludeAlert(
    @Arg('input', () => ConcludeAlertInput) input: ConcludeAlertInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, {
      payload: 'ConcludeAlertPayload',
      input,
      run: concludeAlert,
      shows: { alert: alertRead },
      answer: ({ alertId }) => ({ alert: alertId }),
    });
  }
}
