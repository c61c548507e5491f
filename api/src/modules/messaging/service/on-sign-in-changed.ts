import type { SignInChange, SignInChanged } from '../../identity/index.js';
import type { Work } from '../../../platform/work.js';
import { notify } from './notify.js';

const WHAT: Readonly<Record<SignInChange, string>> = {
  PASSWORD_RESET: '密码已被系统管理员重置',
  SECOND_FACTOR_RESET: '动态验证码已被安全管理员重置',
  EXTERNAL_IDENTITY_LINKED: '统一身份登录的关联已被系统管理员更改',
};

/** Tells the owner: whoever lost an account to a colleague learns of it at the next sign-in. */
export async function onSignInChanged(work: Work, { accountId, change }: SignInChanged): Promise<void> {
  await work.asSystem('SignInChanged', [], (system) =>
    notify(
      system,
      { accountIds: [accountId] },
      {
        aboutId: accountId,
        title: `您的${WHAT[change]}`,
        body: '如果不是您本人要求的，可能有人想用您的账号办理业务：请马上修改密码，并告诉安全管理员。',
        link: '/me?tab=sessions',
      },
    ),
  );
}
