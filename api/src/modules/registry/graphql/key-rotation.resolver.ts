import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { command } from '../../../platform/graphql/command.js';
import type { Context } from '../../../platform/graphql/context.js';
import { PageArguments } from '../../../platform/graphql/page-arguments.js';
import { Requires } from '../../../platform/graphql/requires.js';
import { keyRotationRead } from '../service/key-rotation-read-model.js';
import { findMasterKeyStatus } from '../service/master-key-status.js';
import { startKeyRotation } from '../service/start-key-rotation.js';
import {
  KeyRotationPage,
  MasterKeyStatus,
  StartKeyRotationInput,
  StartKeyRotationResult,
} from './key-rotation.type.js';

@Resolver()
export class KeyRotationResolver {
  @Requires('keyRotation.read')
  @Query(() => MasterKeyStatus, { description: '主密钥的现状：版本、算法、还有多少条要轮换。' })
  masterKey(@Ctx() { work }: Context): Promise<object> {
    return findMasterKeyStatus(work);
  }

  @Requires('keyRotation.read')
  @Query(() => KeyRotationPage, { description: '历次密钥轮换，最近的在前。' })
  keyRotations(
    @Args(() => PageArguments) part: PageArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return context.reads.reader.page(info, keyRotationRead, {
      orderBy: [{ column: 'started_at', direction: 'desc' }],
      ...part,
    });
  }

  @Requires('keyRotation.start')
  @Mutation(() => StartKeyRotationResult, {
    description: '发起密钥轮换：已存内容在后台逐批改用最新一版主密钥加密，中断后自动继续。',
  })
  startKeyRotation(
    @Arg('input', () => StartKeyRotationInput) input: StartKeyRotationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, {
      payload: 'StartKeyRotationPayload',
      input,
      run: startKeyRotation,
      shows: { keyRotation: keyRotationRead },
      answer: ({ keyRotationId }) => ({ keyRotation: keyRotationId }),
    });
  }
}
