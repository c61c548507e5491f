import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { command } from '../../../platform/graphql/command.js';
import { columnIs } from '../../../platform/graphql/conditions.js';
import type { Context } from '../../../platform/graphql/context.js';
import { refusalObject } from '../../../platform/graphql/refusal.type.js';
import { Requires } from '../../../platform/graphql/requires.js';
import { changePassword } from '../service/change-password.js';
import { accountRead } from '../service/read-models.js';
import { signInWithLimit } from '../service/sign-in.js';
import { signOut } from '../service/sign-out.js';
import { Account } from './account.type.js';
import {
  ChangePasswordInput,
  ChangePasswordResult,
  SignInInput,
  SignInResult,
  SignOutResult,
} from './session.type.js';

@Resolver()
export class IdentityResolver {
  @Requires('anybody')
  @Query(() => Account, { nullable: true, description: '当前登录的人；未登录为空。' })
  viewer(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object | null> | null {
    const { accountId } = context.actor;
    if (!accountId) return null;
    return context.reads.reader.one(info, accountRead, columnIs('id', accountId));
  }

  @Requires('anybody')
  @Mutation(() => SignInResult, { description: '登录。任何失败都是同一句话。' })
  async signIn(
    @Arg('input', () => SignInInput) input: SignInInput,
    @Ctx() context: Context,
  ): Promise<object> {
    const outcome = await signInWithLimit(context.work, context.attempts, context.peerAddress, {
      ...input,
      userAgent: context.userAgent,
    });
    if (outcome.refused) return refusalObject(outcome);
    context.setSession(outcome.token);
    return { __typename: 'SignInPayload', signedIn: true };
  }

  @Requires('session.read')
  @Mutation(() => SignOutResult, { description: '退出登录。' })
  async signOut(@Ctx() context: Context): Promise<object> {
    const outcome = await signOut(context.work);
    if (outcome.refused) return refusalObject(outcome);
    context.setSession(null);
    return { __typename: 'SignOutPayload', signedOut: true };
  }

  @Requires('session.read')
  @Mutation(() => ChangePasswordResult, { description: '修改自己的密码。' })
  changePassword(
    @Arg('input', () => ChangePasswordInput, { description: '现用密码和新密码。' })
    input: ChangePasswordInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, {
      payload: 'ChangePasswordPayload',
      input,
      run: changePassword,
      answer: (done) => ({ accountId: done.accountId }),
    });
  }
}
