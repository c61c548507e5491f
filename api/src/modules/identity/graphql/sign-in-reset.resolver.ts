import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { command } from '../../../platform/graphql/command.js';
import type { Context } from '../../../platform/graphql/context.js';
import { Requires } from '../../../platform/graphql/requires.js';
import { approveSignInReset, rejectSignInReset } from '../service/decide-sign-in-reset.js';
import { signInResetRead } from '../service/sign-in-reset-read-model.js';
import { AdministerAccountInput } from './administration.type.js';
import { ApproveSignInResetResult, RejectSignInResetResult, SignInReset } from './sign-in-reset.type.js';

const MOST = 200;

@Resolver()
export class SignInResetResolver {
  @Requires('signInReset.read')
  @Query(() => [SignInReset], { description: '待确认的登录重置（三名管理员）。' })
  signInResets(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    return context.reads.reader.list(info, signInResetRead, {
      orderBy: [{ column: 'login_name', direction: 'asc' }],
      limit: MOST,
    });
  }

  @Requires('signInReset.approve')
  @Mutation(() => ApproveSignInResetResult, {
    description: '确认登录重置，给出密码的后半段；不能确认自己办理的，也不能确认自己的。',
  })
  approveSignInReset(
    @Arg('input', () => AdministerAccountInput) input: AdministerAccountInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, {
      payload: 'ApproveSignInResetPayload',
      input,
      run: approveSignInReset,
      answer: ({ accountId }) => ({ accountId }),
      once: ({ secondHalf }) => ({ secondHalf }),
    });
  }

  @Requires('signInReset.reject')
  @Mutation(() => RejectSignInResetResult, {
    description: '不同意登录重置：密码作废、关联取消，须重新办理。',
  })
  rejectSignInReset(
    @Arg('input', () => AdministerAccountInput) input: AdministerAccountInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, {
      payload: 'RejectSignInResetPayload',
      input,
      run: rejectSignInReset,
      answer: ({ accountId }) => ({ accountId }),
    });
  }
}
