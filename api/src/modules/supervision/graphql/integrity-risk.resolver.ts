import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { command, type Keyed } from '../../../platform/graphql/command.js';
import type { Context } from '../../../platform/graphql/context.js';
import { Requires } from '../../../platform/graphql/requires.js';
import type { Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { createIntegrityRisk, editIntegrityRisk, retireIntegrityRisk } from '../service/integrity-risks.js';
import { integrityRiskRead, riskCondition } from '../service/read-models.js';
import {
  CreateIntegrityRiskInput,
  EditIntegrityRiskInput,
  IntegrityRisk,
  IntegrityRiskFilter,
  IntegrityRiskResult,
  RetireIntegrityRiskInput,
} from './integrity-risk.type.js';

/** Far more than a county registers: the pattern county has 38. */
const MOST = 500;

const runBy =
  <Input extends Keyed>(run: (work: Work, input: Input) => Promise<Outcome<{ riskId: string }>>) =>
  (context: Context, info: GraphQLResolveInfo, input: Input): Promise<object> =>
    command(context, info, {
      payload: 'IntegrityRiskPayload',
      input,
      run,
      shows: { risk: integrityRiskRead },
      answer: ({ riskId }) => ({ risk: riskId }),
    });

const create = runBy<CreateIntegrityRiskInput>(createIntegrityRisk);
const edit = runBy<EditIntegrityRiskInput>(editIntegrityRisk);
const retire = runBy<RetireIntegrityRiskInput>(retireIntegrityRisk);

/** 廉政风险点 register. */
@Resolver()
export class IntegrityRiskResolver {
  @Requires('risk.read')
  @Query(() => [IntegrityRisk], { description: '廉政风险点，分值高的在前；单位只见本单位的。' })
  async integrityRisks(
    @Arg('filter', () => IntegrityRiskFilter, { nullable: true, description: '筛选。' })
    filter: IntegrityRiskFilter | undefined,
    @Ctx() { reads }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object[]> {
    const risks = await reads.reader.list(info, integrityRiskRead, {
      where: riskCondition(filter ?? {}),
      orderBy: [
        { column: 'score', direction: 'desc' },
        { column: 'number', direction: 'desc' },
      ],
      limit: MOST,
    });
    await reads.record('IntegrityRisksViewed', { type: 'IntegrityRisks', id: 'register' });
    return risks;
  }

  @Requires('risk.create')
  @Mutation(() => IntegrityRiskResult, { description: '登记廉政风险点。' })
  createIntegrityRisk(
    @Arg('input', () => CreateIntegrityRiskInput) input: CreateIntegrityRiskInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return create(context, info, input);
  }

  @Requires('risk.edit')
  @Mutation(() => IntegrityRiskResult, { description: '重新评估廉政风险点。' })
  editIntegrityRisk(
    @Arg('input', () => EditIntegrityRiskInput) input: EditIntegrityRiskInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return edit(context, info, input);
  }

  @Requires('risk.edit')
  @Mutation(() => IntegrityRiskResult, { description: '风险点销号；记录保留可查。' })
  retireIntegrityRisk(
    @Arg('input', () => RetireIntegrityRiskInput) input: RetireIntegrityRiskInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return retire(context, info, input);
  }
}
