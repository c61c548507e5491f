import type { SignInChange, SignInChanged } from '../../identity/index.js';
import type { Work } from '../../../platform/work.js';
import { notify } from './notify.js';

interface Told {
  /** After 您的 or 一个账号的. */
  readonly what: string;
  readonly toOwner: string;
  readonly toWatchers: string;
}

const VERIFY =
  '请拨打通讯录上的电话（不要用来电号码）与本人核实是否由其要求，再确认或不同意；确认以前不能用它登录。';
const NOT_MINE = '如果不是您本人要求的，请马上告诉安全管理员，请他不同意；他确认以前不能用它登录。';
const CHANGE_IT = '如果不是您本人要求的，可能有人想用您的账号办理业务：请马上修改密码，并告诉安全管理员。';

const TOLD: Readonly<Record<SignInChange, Told>> = {
  PASSWORD_RESET: { what: '密码已被系统管理员重置', toOwner: NOT_MINE, toWatchers: VERIFY },
  SECOND_FACTOR_RESET: {
    what: '动态验证码已被安全管理员重置',
    toOwner: CHANGE_IT,
    toWatchers: '请与本人核实是否由其要求。知道密码的人在本人重新开通以前可以开通自己的动态验证码。',
  },
  EXTERNAL_IDENTITY_LINKED: {
    what: '统一身份登录的关联已被系统管理员更改',
    toOwner: NOT_MINE,
    toWatchers: VERIFY,
  },
  EXTERNAL_IDENTITY_UNLINKED: {
    what: '统一身份登录的关联已被系统管理员取消',
    toOwner: '如果不是您本人要求的，请告诉安全管理员；现在用账号和密码登录。',
    toWatchers: '请与本人核实是否由其要求；现在只能用账号和密码登录。',
  },
  RESET_APPROVED: {
    what: '密码重置或统一身份关联已确认',
    toOwner: '如果没有人与您本人核实过，请马上修改密码，并告诉审计管理员。',
    toWatchers: '由一名系统管理员办理、另一名管理员确认，经过见审计日志。',
  },
  RESET_REJECTED: {
    what: '密码重置或统一身份关联没有被同意',
    toOwner: '给出的密码已作废，关联已取消。需要时请系统管理员重新办理。',
    toWatchers: '给出的密码已作废，关联已取消。经过见审计日志。',
  },
};

/**
 * Tells the owner: whoever lost an account to a colleague learns of it at the next sign-in, by e-mail at once. And the
 * security and the audit administrators: one of them confirms, and its owner may be on leave. Whoever asked hears a refusal.
 */
export async function onSignInChanged(
  work: Work,
  { accountId, change, askedBy }: SignInChanged,
): Promise<void> {
  const exceptAccountId = work.actor.accountId;
  const { what, toOwner, toWatchers } = TOLD[change];
  await work.asSystem('SignInChanged', [], async (system) => {
    await notify(
      system,
      { accountIds: [accountId] },
      {
        aboutId: accountId,
        title: `您的${what}`,
        body: toOwner,
        link: '/me?tab=sessions',
        isEscalation: true,
      },
    );
    const toOthers = { aboutId: accountId, title: `一个账号的${what}`, body: toWatchers };
    for (const [post, link] of WATCHERS)
      await notify(system, { post, exceptAccountId }, { ...toOthers, link: link(accountId) });
    if (change === 'RESET_REJECTED')
      await notify(system, { accountIds: askedBy }, { ...toOthers, link: `/admin/accounts/${accountId}` });
  });
}

const WATCHERS = [
  ['SECURITY_ADMIN', (accountId: string) => `/admin/accounts/${accountId}`],
  ['AUDIT_ADMIN', () => '/admin/audit'],
] as const;
