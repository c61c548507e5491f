import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import sql, { raw } from 'sql-template-tag';
import { command } from '../../../platform/graphql/command.js';
import type { Context } from '../../../platform/graphql/context.js';
import { PageArguments } from '../../../platform/graphql/page-arguments.js';
import { Requires } from '../../../platform/graphql/requires.js';
import { disableAccount, resetPassword } from '../service/administer-account.js';
import { assignMandate } from '../service/assign-mandate.js';
import { completeMandate } from '../service/complete-mandate.js';
import { createAccount } from '../service/create-account.js';
import { accountMatches } from '../service/list-accounts.js';
import { mandateRequestRead } from '../service/mandate-request-read-model.js';
import { listPostPlaces } from '../service/list-post-places.js';
import { accountRead, mandateRead } from '../service/read-models.js';
import { Account, Mandate } from './account.type.js';
import {
  AccountFilter,
  AccountPage,
  AdministerAccountInput,
  AssignMandateInput,
  AssignMandateResult,
  CompleteMandateInput,
  CompleteMandateResult,
  CreateAccountInput,
  CreateAccountResult,
  DisableAccountResult,
  PostPlace,
  ResetPasswordResult,
} from './administration.type.js';

/** More present posts than any county's mechanism has. */
const DIRECTORY = 1000;

@Resolver()
export class AdministrationResolver {
  @Requires('account.read')
  @Query(() => AccountPage, { description: '账号列表（系统管理员、安全管理员）。' })
  accounts(
    @Arg('filter', () => AccountFilter, { nullable: true, description: '筛选。' })
    filter: AccountFilter | undefined,
    @Args(() => PageArguments) part: PageArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const where = accountMatches(filter ?? {});
    return context.reads.reader.page(info, accountRead, {
      where,
      orderBy: [{ column: 'login_name', direction: 'asc' }],
      ...part,
    });
  }

  @Requires('account.read')
  @Query(() => Account, { nullable: true, description: '一个账号及其任职历史。' })
  account(
    @Arg('id', () => ID, { description: '账号标识。' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return context.reads.reader.one(info, accountRead, (alias) => sql`${raw(alias)}.id::text = ${id}`);
  }

  @Requires('mechanism.read')
  @Query(() => [Mandate], { description: '通讯录：现任岗位、任职人和单位。' })
  directory(
    @Arg('agencyId', () => ID, { nullable: true, description: '只看某一单位。' })
    agencyId: string | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object[]> {
    return context.reads.reader.list(info, mandateRead, {
      where: (alias) => {
        const present = sql`${raw(alias)}.valid_until IS NULL`;
        return agencyId ? sql`${present} AND ${raw(alias)}.agency_id = ${agencyId}` : present;
      },
      orderBy: [{ column: 'agency_id', direction: 'asc' }],
      limit: DIRECTORY,
    });
  }

  @Requires('mandate.assign')
  @Query(() => [PostPlace], { description: '各岗位可以设在哪些单位，供办理任职时选择。' })
  postPlaces(@Ctx() context: Context): Promise<object[]> {
    return listPostPlaces(context.reads.runner);
  }

  @Requires('account.create')
  @Mutation(() => CreateAccountResult, { description: '建立账号，给出只显示一次的初始密码。' })
  createAccount(
    @Arg('input', () => CreateAccountInput) input: CreateAccountInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, {
      payload: 'CreateAccountPayload',
      input,
      run: (work, { loginName, displayName }) => createAccount(work, { loginName, displayName }),
      shows: { account: accountRead },
      answer: ({ accountId }) => ({ account: accountId }),
      once: ({ initialPassword }) => ({ initialPassword }),
    });
  }

  @Requires('account.edit')
  @Mutation(() => ResetPasswordResult, { description: '重置密码；不能重置自己的。' })
  resetPassword(
    @Arg('input', () => AdministerAccountInput) input: AdministerAccountInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, {
      payload: 'ResetPasswordPayload',
      input,
      run: resetPassword,
      shows: { account: accountRead },
      answer: ({ accountId }) => ({ account: accountId }),
      once: ({ initialPassword }) => ({ initialPassword }),
    });
  }

  @Requires('account.edit')
  @Mutation(() => DisableAccountResult, { description: '停用账号；不能停用自己的。' })
  disableAccount(
    @Arg('input', () => AdministerAccountInput) input: AdministerAccountInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, {
      payload: 'DisableAccountPayload',
      input,
      run: disableAccount,
      shows: { account: accountRead },
      answer: ({ accountId }) => ({ account: accountId }),
    });
  }

  @Requires('mandate.assign')
  @Mutation(() => AssignMandateResult, {
    description: '任职报批（一：每单位一名联络员）；安全管理员批准后生效。',
  })
  assignMandate(
    @Arg('input', () => AssignMandateInput) input: AssignMandateInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, {
      payload: 'AssignMandatePayload',
      input,
      run: assignMandate,
      shows: { mandateRequest: mandateRequestRead },
      answer: ({ mandateRequestId }) => ({ mandateRequest: mandateRequestId }),
    });
  }

  @Requires('mandate.complete')
  @Mutation(() => CompleteMandateResult, { description: '结束任职；此人须重新登录。' })
  completeMandate(
    @Arg('input', () => CompleteMandateInput) input: CompleteMandateInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return command(context, info, {
      payload: 'CompleteMandatePayload',
      input,
      run: completeMandate,
      shows: { mandate: mandateRead },
      answer: ({ mandateId }) => ({ mandate: mandateId }),
    });
  }
}
