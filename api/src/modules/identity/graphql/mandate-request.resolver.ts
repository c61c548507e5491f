import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { command } from '../../../platform/graphql/command.js';
import type { Context } from '../../../platform/graphql/context.js';
import { PageArguments } from '../../../platform/graphql/page-arguments.js';
import { Requires } from '../../../platform/graphql/requires.js';
import type { Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import {
  approveMandate,
  rejectMandate,
  withdrawMandate,
  type DecideMandateRequest,
} from '../service/decide-mandate-request.js';
import { mandateRequestMatches, mandateRequestRead } from '../service/mandate-request-read-model.js';
import {
  ApproveMandateInput,
  ApproveMandateResult,
  MandateRequestFilter,
  MandateRequestPage,
  RejectMandateInput,
  RejectMandateResult,
  WithdrawMandateInput,
  WithdrawMandateResult,
} from './mandate-request.type.js';

type Keyed = DecideMandateRequest & { readonly idempotencyKey: string };

/** One decision on a request: they differ in the use case and in the payload's name. */
function decideBy(
  run: (work: Work, input: DecideMandateRequest) => Promise<Outcome<{ mandateRequestId: string }>>,
  payload: string,
): (context: Context, info: GraphQLResolveInfo, input: Keyed) => Promise<object> {
  return (context, info, input) =>
    command(context, info, {
      payload,
      input,
      run,
      shows: { mandateRequest: mandateRequestRead },
      answer: ({ mandateRequestId }) => ({ mandateRequest: mandateRequestId }),
    });
}

const approve = decideBy(approveMandate, 'ApproveMandatePayload');
const reject = decideBy(rejectMandate, 'RejectMandatePayload');
const withdraw = decideBy(withdrawMandate, 'WithdrawMandatePayload');

@Resolver()
export class MandateRequestResolver {
  @Requires('mandate.read')
  @Query(() => MandateRequestPage, { description: '任职报批（三名管理员）。' })
  mandateRequests(
    @Arg('filter', () => MandateRequestFilter, { nullable: true, description: '筛选。' })
    filter: MandateRequestFilter | undefined,
    @Args(() => PageArguments) part: PageArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return context.reads.reader.page(info, mandateRequestRead, {
      where: mandateRequestMatches(filter ?? {}),
      orderBy: [{ column: 'requested_at', direction: 'desc' }],
      ...part,
    });
  }

  @Requires('mandate.approve')
  @Mutation(() => ApproveMandateResult, { description: '批准任职报批；不能批准自己报的，也不能批准自己的。' })
  approveMandate(
    @Arg('input', () => ApproveMandateInput) input: ApproveMandateInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return approve(context, info, input);
  }

  @Requires('mandate.reject')
  @Mutation(() => RejectMandateResult, { description: '不批准任职报批，写明原因。' })
  rejectMandate(
    @Arg('input', () => RejectMandateInput) input: RejectMandateInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return reject(context, info, input);
  }

  @Requires('mandate.withdraw')
  @Mutation(() => WithdrawMandateResult, { description: '撤回尚未审批的任职报批。' })
  withdrawMandate(
    @Arg('input', () => WithdrawMandateInput) input: WithdrawMandateInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return withdraw(context, info, input);
  }
}
