import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import sql, { raw } from 'sql-template-tag';
import { command } from '../../../platform/graphql/command.js';
import type { Context } from '../../../platform/graphql/context.js';
import { Requires } from '../../../platform/graphql/requires.js';
import { policyParameterRead, setupChecklist } from '../service/policy-parameter-read.js';
import { setPolicyParameter } from '../service/set-policy-parameter.js';
import { setSupervisionParameter } from '../service/set-supervision-parameter.js';
import {
  PolicyParameter,
  SetPolicyParameterInput,
  SetPolicyParameterResult,
  SetupChecklistItem,
} from './policy-parameter.type.js';

/** Far more versions than a county sets in years. */
const MOST = 1000;

@Resolver()
export class PolicyParameterResolver {
  @Requires('policyParameter.read')
  @Query(() => [PolicyParameter], { description: '政策参数及历次版本，新的在前。' })
  policyParameters(
    @Arg('key', () => String, { nullable: true, description: '只看某一参数。' }) key: string | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object[]> {
    return context.reads.reader.list(info, policyParameterRead, {
      where: (alias) => (key ? sql`${raw(alias)}.key = ${key}` : sql`TRUE`),
      orderBy: [
        { column: 'key', direction: 'desc' },
        { column: 'valid_from', direction: 'desc' },
      ],
      limit: MOST,
    });
  }

  @Requires('policyParameter.read')
  @Query(() => [SetupChecklistItem], { description: '启用清单：每项参数未设置、示例值或已设置。' })
  setupChecklist(@Ctx() context: Context): Promise<object[]> {
    return setupChecklist(context.reads.runner, context.work.today());
  }

  @Requires('policyParameter.create')
  @Mutation(() => SetPolicyParameterResult, {
    description: '设置政策参数：须注明文件、文号、条款和批准单位；监督一组除外。',
  })
  setPolicyParameter(
    @Arg('input', () => SetPolicyParameterInput) input: SetPolicyParameterInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, {
      payload: 'SetPolicyParameterPayload',
      input,
      run: setPolicyParameter,
      shows: { parameter: policyParameterRead },
      answer: ({ parameterId, warning }) => ({ parameter: parameterId, ...(warning ? { warning } : {}) }),
    });
  }

  @Requires('supervisionParameter.create')
  @Mutation(() => SetPolicyParameterResult, {
    description: '设置监督一组的参数（监督模型的阈值等）：只由监督员办理，须注明文件。',
  })
  setSupervisionParameter(
    @Arg('input', () => SetPolicyParameterInput) input: SetPolicyParameterInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, {
      payload: 'SetPolicyParameterPayload',
      input,
      run: setSupervisionParameter,
      shows: { parameter: policyParameterRead },
      answer: ({ parameterId, warning }) => ({ parameter: parameterId, ...(warning ? { warning } : {}) }),
    });
  }
}
