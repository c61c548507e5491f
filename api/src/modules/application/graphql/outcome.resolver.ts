import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { command } from '../../../platform/graphql/command.js';
import type { Context } from '../../../platform/graphql/context.js';
import { Requires } from '../../../platform/graphql/requires.js';
import {
  declineApplication,
  rejectApplication,
  reopenApplication,
  requestReconsideration,
  serveRejection,
  upholdRejection,
} from '../service/reject-application.js';
import { cancelRegistration, withdrawApplication } from '../service/withdraw-application.js';
import { ApplicationOpinionInput, ApplicationReasonInput, ServeRejectionInput } from './application.input.js';
import { ApplicationResult } from './application.payload.js';
import { moved } from './moved.js';

@Resolver()
export class OutcomeResolver {
  @Requires('application.decline')
  @Mutation(() => ApplicationResult, { description: '不予受理。' })
  declineApplication(
    @Arg('input', () => ApplicationReasonInput) input: ApplicationReasonInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, { ...moved, input, run: declineApplication });
  }

  @Requires('application.reject')
  @Mutation(() => ApplicationResult, { description: '驳回。' })
  rejectApplication(
    @Arg('input', () => ApplicationReasonInput) input: ApplicationReasonInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, { ...moved, input, run: rejectApplication });
  }

  @Requires('application.serveRejection')
  @Mutation(() => ApplicationResult, { description: '登记驳回通知书送达。' })
  serveRejection(
    @Arg('input', () => ServeRejectionInput) input: ServeRejectionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, { ...moved, input, run: serveRejection });
  }

  @Requires('application.requestReconsideration')
  @Mutation(() => ApplicationResult, { description: '登记申请人的复核申请。' })
  requestReconsideration(
    @Arg('input', () => ApplicationOpinionInput) input: ApplicationOpinionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, { ...moved, input, run: requestReconsideration });
  }

  @Requires('application.uphold')
  @Mutation(() => ApplicationResult, { description: '复核：维持驳回。' })
  upholdRejection(
    @Arg('input', () => ApplicationReasonInput) input: ApplicationReasonInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, { ...moved, input, run: upholdRejection });
  }

  @Requires('application.reopen')
  @Mutation(() => ApplicationResult, { description: '复核：撤销驳回，重新审核。' })
  reopenApplication(
    @Arg('input', () => ApplicationOpinionInput) input: ApplicationOpinionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, { ...moved, input, run: reopenApplication });
  }

  @Requires('application.withdraw')
  @Mutation(() => ApplicationResult, { description: '撤回申请。' })
  withdrawApplication(
    @Arg('input', () => ApplicationOpinionInput) input: ApplicationOpinionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, { ...moved, input, run: withdrawApplication });
  }

  @Requires('application.cancel')
  @Mutation(() => ApplicationResult, { description: '取消轮候登记。' })
  cancelRegistration(
    @Arg('input', () => ApplicationReasonInput) input: ApplicationReasonInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, { ...moved, input, run: cancelRegistration });
  }
}
