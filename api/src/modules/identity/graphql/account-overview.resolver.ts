import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../platform/graphql/context.js';
import { Requires } from '../../../platform/graphql/requires.js';
import { accountOverview, countSignInFailures } from '../service/account-overview.js';
import { AccountOverview, SignInFailureCount } from './account-overview.type.js';

/** What the administrators of accounts and of security ask first. */
@Resolver()
export class AccountOverviewResolver {
  @Requires('account.read')
  @Query(() => AccountOverview, { description: '账号概况。' })
  accountOverview(@Ctx() { reads, work }: Context): Promise<object> {
    return accountOverview(reads.runner, work.now());
  }

  @Requires('signIn.read')
  @Query(() => [SignInFailureCount], { description: '近30天的登录失败，触发等待多的在前。' })
  signInFailures(@Ctx() { reads, work }: Context): Promise<readonly object[]> {
    return countSignInFailures(reads.runner, work.now());
  }
}
