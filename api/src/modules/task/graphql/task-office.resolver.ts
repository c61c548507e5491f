import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../platform/graphql/context.js';
import { Requires } from '../../../platform/graphql/requires.js';
import {
  assignTask,
  closeTask,
  completeTask,
  reopenTask,
  resumeTask,
  returnTask,
  suspendTask,
  verifyTask,
} from '../service/decide-task.js';
import { approveTaskExtension, rejectTaskExtension } from '../service/extend-task.js';
import { createTask, type RegisterTask } from '../service/register-task.js';
import { actBy } from './act-by.js';
import {
  ApproveTaskExtensionInput,
  AssignTaskInput,
  CloseTaskInput,
  CompleteTaskInput,
  CreateTaskInput,
  RejectTaskExtensionInput,
  ReopenTaskInput,
  ResumeTaskInput,
  ReturnTaskInput,
  SuspendTaskInput,
  VerifyTaskInput,
} from './task.input.js';
import {
  ApproveTaskExtensionResult,
  AssignTaskResult,
  CloseTaskResult,
  CompleteTaskResult,
  CreateTaskResult,
  RejectTaskExtensionResult,
  ReopenTaskResult,
  ResumeTaskResult,
  ReturnTaskResult,
  SuspendTaskResult,
  VerifyTaskResult,
} from './task.payload.js';

const specOf = ({ originKind, originId, originLabel, ...rest }: CreateTaskInput): RegisterTask => ({
  ...rest,
  origin: { kind: originKind, id: originId ?? null, label: originLabel },
  dueOn: rest.dueOn ?? null,
  feedbackCycle: rest.feedbackCycle ?? null,
});

/** What the office and the convener do with one task. */
@Resolver()
export class TaskOfficeResolver {
  @Requires('task.create')
  @Mutation(() => CreateTaskResult, { description: '立项（二(一)2）。' })
  createTask(
    @Arg('input', () => CreateTaskInput) input: CreateTaskInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return actBy('CreateTaskPayload', (work, given: CreateTaskInput) => createTask(work, specOf(given)))(
      context,
      info,
      input,
    );
  }

  @Requires('task.assign')
  @Mutation(() => AssignTaskResult, { description: '交办。' })
  assignTask(
    @Arg('input', () => AssignTaskInput) input: AssignTaskInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return actBy('AssignTaskPayload', assignTask)(context, info, input);
  }

  @Requires('task.return')
  @Mutation(() => ReturnTaskResult, { description: '退回整项任务，或一个配合单位的部分；写明原因。' })
  returnTask(
    @Arg('input', () => ReturnTaskInput) input: ReturnTaskInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return actBy('ReturnTaskPayload', returnTask)(context, info, input);
  }

  @Requires('task.verify')
  @Mutation(() => VerifyTaskResult, { description: '核验：承办单位自己不能核验。' })
  verifyTask(
    @Arg('input', () => VerifyTaskInput) input: VerifyTaskInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return actBy('VerifyTaskPayload', verifyTask)(context, info, input);
  }

  @Requires('task.complete')
  @Mutation(() => CompleteTaskResult, { description: '办结。' })
  completeTask(
    @Arg('input', () => CompleteTaskInput) input: CompleteTaskInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return actBy('CompleteTaskPayload', completeTask)(context, info, input);
  }

  @Requires('task.close')
  @Mutation(() => CloseTaskResult, { description: '回头看后销号：承办单位自己不能销号。' })
  closeTask(
    @Arg('input', () => CloseTaskInput) input: CloseTaskInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return actBy('CloseTaskPayload', closeTask)(context, info, input);
  }

  @Requires('task.return')
  @Mutation(() => ReopenTaskResult, { description: '回头看不合格，退回重办。' })
  reopenTask(
    @Arg('input', () => ReopenTaskInput) input: ReopenTaskInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return actBy('ReopenTaskPayload', reopenTask)(context, info, input);
  }

  @Requires('task.suspend')
  @Mutation(() => SuspendTaskResult, { description: '中止：时限停止计算。' })
  suspendTask(
    @Arg('input', () => SuspendTaskInput) input: SuspendTaskInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return actBy('SuspendTaskPayload', suspendTask)(context, info, input);
  }

  @Requires('task.suspend')
  @Mutation(() => ResumeTaskResult, { description: '恢复办理：时限按中止的天数顺延。' })
  resumeTask(
    @Arg('input', () => ResumeTaskInput) input: ResumeTaskInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return actBy('ResumeTaskPayload', resumeTask)(context, info, input);
  }

  @Requires('task.decideExtension')
  @Mutation(() => ApproveTaskExtensionResult, { description: '批准延期：新时限重新提醒。' })
  approveTaskExtension(
    @Arg('input', () => ApproveTaskExtensionInput) input: ApproveTaskExtensionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return actBy('ApproveTaskExtensionPayload', approveTaskExtension)(context, info, input);
  }

  @Requires('task.decideExtension')
  @Mutation(() => RejectTaskExtensionResult, { description: '不批准延期，写明原因。' })
  rejectTaskExtension(
    @Arg('input', () => RejectTaskExtensionInput) input: RejectTaskExtensionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return actBy('RejectTaskExtensionPayload', rejectTaskExtension)(context, info, input);
  }
}
