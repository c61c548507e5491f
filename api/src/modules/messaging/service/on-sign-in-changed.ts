import type { SignInChange, SignInChanged } from '../../identity/index.js';
import type { Work } from '../../../platform/work.js';
import { notify } from './notify.js';

const WHAT: Readonly<Record<SignInChange, string>> = {
  PASSWORD_RESET: '密码已被系统管理员重置',
  SECOND_FACTOR_RESET: '动态验证码已被安全管理员重置',
  EXTERNAL_IDENTITY_LINKED: '统一身份登录的关联已被系统管理员更改',
};

/**
 * Tells the owner: whoever lost an account to a colleague learns of it at the next sign-in, by e-mail at once. And the
 * security and the audit administrators: whoever hands out initial passwords could use one, and its owner may be on leave.
 */
export async function onSignInChanged(work: Work, { accountId, change }: SignInChanged): Promise<void> {
  const exceptAccountId = work.actor.accountId;
  await work.asSystem('SignInChanged', [], async (system) => {
    await notify(
      system,
      { accountIds: [accountId] },
      {
        aboutId: accountId,
        title: `您的${WHAT[change]}`,
        body: '如果不是您本人要求的，可能有人想用您的账号办理业务：请马上修改密码，并告诉安全管理员。',
        link: '/me?tab=sessions',
        isEscalation: true,
      },
    );
    for (const [post, link] of WATCHERS)
      await notify(
        system,
        { post, exceptAccountId },
        {
          aboutId: accountId,
          title: `一个账号的${WHAT[change]}`,
          body: '请与本人核实是否由其要求。知道新密码的人在本人登录以前可以使用这个账号。',
          link: link(accountId),
        },
      );
  });
}

const WATCHERS = [
  ['SECURITY_ADMIN', (accountId: string) => `/admin/accounts/${accountId}`],
  ['AUDIT_ADMIN', () => '/admin/audit'],
] as const;
