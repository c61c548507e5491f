import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { command } from '../../../platform/graphql/command.js';
import type { Context } from '../../../platform/graphql/context.js';
import { Requires } from '../../../platform/graphql/requires.js';
import { createChainRule, reviseChainRule } from '../service/chain-rules.js';
import { chainRuleRead } from '../service/read-models.js';
import { ChainRule, ChainRuleResult, CreateChainRuleInput, ReviseChainRuleInput } from './problem.type.js';

/** Far more than seven links have rules and revisions. */
const MOST = 500;

/** 建章立制: rules per link, with owner and revision. */
@Resolver()
export class ChainRuleResolver {
  @Requires('problem.read')
  @Query(() => [ChainRule], { description: '各环节的制度及历次修订。' })
  chainRules(@Ctx() { reads }: Context, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    return reads.reader.list(info, chainRuleRead, {
      orderBy: [
        { column: 'link', direction: 'asc' },
        { column: 'adopted_on', direction: 'asc' },
      ],
      limit: MOST,
    });
  }

  @Requires('chainRule.create')
  @Mutation(() => ChainRuleResult, { description: '登记一个环节的制度。' })
  createChainRule(
    @Arg('input', () => CreateChainRuleInput) input: CreateChainRuleInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, {
      payload: 'ChainRulePayload',
      input,
      run: createChainRule,
      shows: { rule: chainRuleRead },
      answer: ({ ruleId }) => ({ rule: ruleId }),
    });
  }

  @Requires('chainRule.create')
  @Mutation(() => ChainRuleResult, { description: '修订制度；旧版保留可查。' })
  reviseChainRule(
    @Arg('input', () => ReviseChainRuleInput) input: ReviseChainRuleInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, {
      payload: 'ChainRulePayload',
      input,
      run: reviseChainRule,
      shows: { rule: chainRuleRead },
      answer: ({ ruleId }) => ({ rule: ruleId }),
    });
  }
}
