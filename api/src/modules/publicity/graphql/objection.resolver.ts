import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { command } from '../../../platform/graphql/command.js';
import type { Context } from '../../../platform/graphql/context.js';
import { Requires } from '../../../platform/graphql/requires.js';
import { concludeObjection } from '../service/conclude-objection.js';
import { createObjection } from '../service/create-objection.js';
import { objectionRead, publicNoticeRead } from '../service/read-models.js';
import { ConcludeObjectionInput, CreateObjectionInput } from './public-notice.input.js';
import { ConcludeObjectionResult, CreateObjectionResult } from './public-notice.type.js';

@Resolver()
export class ObjectionResolver {
  @Requires('objection.create')
  @Mutation(() => CreateObjectionResult, { description: '窗口登记一件对公示的异议，案件转入异议核查。' })
  createObjection(
    @Arg('input', () => CreateObjectionInput) input: CreateObjectionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, {
      payload: 'CreateObjectionPayload',
      input,
      run: createObjection,
      shows: { notice: publicNoticeRead, objection: objectionRead },
      answer: (done) => ({ notice: done.noticeId, objection: done.objectionId }),
    });
  }

  @Requires('objection.conclude')
  @Mutation(() => ConcludeObjectionResult, { description: '作出异议核查结论；全部异议有结论后案件继续。' })
  concludeObjection(
    @Arg('input', () => ConcludeObjectionInput) input: ConcludeObjectionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, {
      payload: 'ConcludeObjectionPayload',
      input,
      run: concludeObjection,
      shows: { objection: objectionRead },
      answer: (done) => ({ objection: done.objectionId }),
    });
  }
}
