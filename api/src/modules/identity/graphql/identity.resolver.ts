import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { command } from '../../../platform/graphql/command.js';
import { columnIs } from '../../../platform/graphql/conditions.js';
import type { Context } from '../../../platform/graphql/context.js';
import { refusalObject } from '../../../platform/graphql/refusal.type.js';
import { Requires } from '../../../platform/graphql/requires.js';
import { changePassword } from '../service/change-password.js';
import { accountRead } from '../service/read-models.js';
import { elevate } from '../service/elevate.js';
import { signIn } from '../service/sign-in.js';
import { signOut } from '../service/sign-out.js';
import { Account } from './account.type.js';
import {
  ChangePasswordInput,
  ChangePasswordResult,
  ElevateInput,
  ElevateResult,
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
    const { work, userAgent } = context;
    const outcome = await signIn(work, context, { ...input, userAgent });
    if (outcome.refused) return refusalObject(outcome);
    context.setSession(outcome.token);
    context.setDevice(outcome.deviceToken);
    return { __typename: 'SignInPayload', signedIn: true };
  }

  @Requires('session.read')
  @Mutation(() => ElevateResult, { description: '二次核验：再次证明是本人，5 分钟内可办理须核验的操作。' })
  async elevate(
    @Arg('input', () => ElevateInput) input: ElevateInput,
    @Ctx() context: Context,
  ): Promise<object> {
    const outcome = await elevate(context.work, context.attempts, input);
    if (outcome.refused) return refusalObject(outcome);
    context.setSession(outcome.token);
    return { __typename: 'ElevatePayload', elevated: true };
  }

  @Requires('session.read')
  @Mutation(() => SignOutResult, { description: '退出登录。' })
  async signOut(@Ctx() context: Context): Promise<object> {
    const outcome = await signOut(context.work);
    if (outcome.refused) return refusalObject(outcome);
    context.setSession(null);
    return { __typename: 'SignOutPayload', signedOut: true };
  }

  @Requires('password.edit')
  @Mutation(() => ChangePasswordResult, { description: '修改自己的密码。' })
  async changePassword(
    @Arg('input', () => ChangePasswordInput, { description: '现用密码和新密码。' })
    input: ChangePasswordInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    let token: string | null = null;
    const answer = await command(context, info, {
      payload: 'ChangePasswordPayload',
      input,
      run: (work, values) => changePassword(work, values, context.deviceToken),
      answer: (done) => {
        token = done.token;
        return { accountId: done.accountId };
      },
    });
    // Only after the commit, and not for a repeated request, which changed nothing.
    if (token !== null) context.setSession(token);
    return answer;
  }
}
