import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../platform/graphql/context.js';
import { Requires } from '../../../platform/graphql/requires.js';
import { requestTaskExtension } from '../service/extend-task.js';
import { claimTaskCompletion, receiveTask, reportTask, startTask } from '../service/work-on-task.js';
import { actBy } from './act-by.js';
import {
  ClaimTaskCompletionInput,
  ReceiveTaskInput,
  ReportTaskInput,
  RequestTaskExtensionInput,
  StartTaskInput,
} from './task.input.js';
import {
  ClaimTaskCompletionResult,
  ReceiveTaskResult,
  ReportTaskResult,
  RequestTaskExtensionResult,
  StartTaskResult,
} from './task.payload.js';

/** What the units that work on a task do. */
@Resolver()
export class TaskWorkResolver {
  @Requires('task.receive')
  @Mutation(() => ReceiveTaskResult, { description: '签收：牵头单位签收任务，配合单位签收本单位的部分。' })
  receiveTask(
    @Arg('input', () => ReceiveTaskInput) input: ReceiveTaskInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return actBy('ReceiveTaskPayload', receiveTask)(context, info, input);
  }

  @Requires('task.report')
  @Mutation(() => StartTaskResult, { description: '开始承办（牵头单位）。' })
  startTask(
    @Arg('input', () => StartTaskInput) input: StartTaskInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return actBy('StartTaskPayload', startTask)(context, info, input);
  }

  @Requires('task.report')
  @Mutation(() => ReportTaskResult, { description: '反馈进展：牵头单位反馈任务，配合单位反馈本单位的部分。' })
  reportTask(
    @Arg('input', () => ReportTaskInput) input: ReportTaskInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return actBy('ReportTaskPayload', reportTask)(context, info, input);
  }

  @Requires('task.claimCompletion')
  @Mutation(() => ClaimTaskCompletionResult, {
    description: '申请办结（牵头单位）：各配合单位都已反馈，没有待审批的延期。',
  })
  claimTaskCompletion(
    @Arg('input', () => ClaimTaskCompletionInput) input: ClaimTaskCompletionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return actBy('ClaimTaskCompletionPayload', claimTaskCompletion)(context, info, input);
  }

  @Requires('task.requestExtension')
  @Mutation(() => RequestTaskExtensionResult, { description: '申请延期（牵头单位）。' })
  requestTaskExtension(
    @Arg('input', () => RequestTaskExtensionInput) input: RequestTaskExtensionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return actBy('RequestTaskExtensionPayload', requestTaskExtension)(context, info, input);
  }
}
