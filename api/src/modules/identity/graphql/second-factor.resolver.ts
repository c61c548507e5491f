import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { command } from '../../../platform/graphql/command.js';
import type { Context } from '../../../platform/graphql/context.js';
import { Requires } from '../../../platform/graphql/requires.js';
import {
  confirmSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
  startSecondFactor,
} from '../service/enrol-second-factor.js';
import { linkExternalIdentity } from '../service/link-external-identity.js';
import { accountRead } from '../service/read-models.js';
import { resetSecondFactor } from '../service/reset-second-factor.js';
import { AdministerAccountInput } from './administration.type.js';
import {
  ConfirmSecondFactorInput,
  ConfirmSecondFactorResult,
  LinkExternalIdentityInput,
  LinkExternalIdentityResult,
  RemoveSecondFactorInput,
  RemoveSecondFactorResult,
  RenewRecoveryCodesInput,
  RenewRecoveryCodesResult,
  ResetSecondFactorResult,
  StartSecondFactorInput,
  StartSecondFactorResult,
} from './second-factor.type.js';

const ownAccount = ({ accountId }: { accountId: string }) => ({ accountId });

/** How a person proves who they are besides the password: their own steps, and what administrators do for them. */
@Resolver()
export class SecondFactorResolver {
  @Requires('secondFactor.edit')
  @Mutation(() => StartSecondFactorResult, { description: '开始开通或更换动态验证码，给出密钥。' })
  startSecondFactor(
    @Arg('input', () => StartSecondFactorInput) input: StartSecondFactorInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, {
      payload: 'StartSecondFactorPayload',
      input,
      run: startSecondFactor,
      answer: ownAccount,
      once: ({ secret, address }) => ({ secret, address }),
    });
  }

  @Requires('secondFactor.edit')
  @Mutation(() => ConfirmSecondFactorResult, { description: '用第一组验证码确认开通，给出恢复码。' })
  async confirmSecondFactor(
    @Arg('input', () => ConfirmSecondFactorInput) input: ConfirmSecondFactorInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    let token: string | null = null;
    const answer = await command(context, info, {
      payload: 'ConfirmSecondFactorPayload',
      input,
      run: confirmSecondFactor,
      answer: ownAccount,
      once: (done) => {
        token = done.token;
        return { recoveryCodes: done.recoveryCodes };
      },
    });
    if (token !== null) context.setSession(token);
    return answer;
  }

  @Requires('secondFactor.edit')
  @Mutation(() => RenewRecoveryCodesResult, { description: '重新生成恢复码，旧的全部作废。' })
  renewRecoveryCodes(
    @Arg('input', () => RenewRecoveryCodesInput) input: RenewRecoveryCodesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, {
      payload: 'RenewRecoveryCodesPayload',
      input,
      run: renewRecoveryCodes,
      answer: ownAccount,
      once: ({ recoveryCodes }) => ({ recoveryCodes }),
    });
  }

  @Requires('secondFactor.edit')
  @Mutation(() => RemoveSecondFactorResult, {
    description: '停用自己的动态验证码；岗位必须使用的不能停用。',
  })
  removeSecondFactor(
    @Arg('input', () => RemoveSecondFactorInput) input: RemoveSecondFactorInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, {
      payload: 'RemoveSecondFactorPayload',
      input,
      run: removeSecondFactor,
      answer: ownAccount,
    });
  }

  @Requires('secondFactor.reset')
  @Mutation(() => ResetSecondFactorResult, {
    description: '手机丢失时由安全管理员重置动态验证码；不能重置自己的。',
  })
  resetSecondFactor(
    @Arg('input', () => AdministerAccountInput) input: AdministerAccountInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, {
      payload: 'ResetSecondFactorPayload',
      input,
      run: resetSecondFactor,
      shows: { account: accountRead },
      answer: ({ accountId }) => ({ account: accountId }),
    });
  }

  @Requires('account.edit')
  @Mutation(() => LinkExternalIdentityResult, {
    description: '关联统一身份认证中的编号，安全管理员确认后才能用来登录；或取消关联。',
  })
  linkExternalIdentity(
    @Arg('input', () => LinkExternalIdentityInput) input: LinkExternalIdentityInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, {
      payload: 'LinkExternalIdentityPayload',
      input,
      run: (work, values) => linkExternalIdentity(work, values, context.identityIssuer),
      shows: { account: accountRead },
      answer: ({ accountId }) => ({ account: accountId }),
    });
  }
}
