import type { SignInChange, SignInChanged } from '../../identity/index.js';
import type { Work } from '../../../platform/work.js';
import { notify } from './notify.js';

interface Told {
  /** After 您的 or 一个账号的. */
  readonly what: string;
  readonly toOwner: string;
  readonly toSecurity: string;
  readonly toAudit: string;
}

const VERIFY =
  '请拨打通讯录上的电话（不要用来电号码）与本人核实是否由其要求，再确认或不同意；确认以前不能用它登录。';
const LOOK_ON =
  '由安全管理员与本人核实、确认以后才能登录，经过见审计日志；没有安全管理员能确认时，由您在首页代为确认。';
const IN_THE_LOG = '经过见审计日志。';
const NOT_MINE = '如果不是您本人要求的，请马上告诉安全管理员，请他不同意；他确认以前不能用它登录。';
const CHANGE_IT = '如果不是您本人要求的，可能有人想用您的账号办理业务：请马上修改密码，并告诉安全管理员。';

const TOLD: Readonly<Record<SignInChange, Told>> = {
  PASSWORD_RESET: { what: '密码已被系统管理员重置', toOwner: NOT_MINE, toSecurity: VERIFY, toAudit: LOOK_ON },
  SECOND_FACTOR_RESET: {
    what: '动态验证码已被安全管理员重置',
    toOwner: CHANGE_IT,
    toSecurity: '请与本人核实是否由其要求。知道密码的人在本人重新开通以前可以开通自己的动态验证码。',
    toAudit: IN_THE_LOG,
  },
  EXTERNAL_IDENTITY_LINKED: {
    what: '统一身份登录的关联已被系统管理员更改',
    toOwner: NOT_MINE,
    toSecurity: VERIFY,
    toAudit: LOOK_ON,
  },
  EXTERNAL_IDENTITY_UNLINKED: {
    what: '统一身份登录的关联已被系统管理员取消',
    toOwner: '如果不是您本人要求的，请告诉安全管理员；现在用账号和密码登录。',
    toSecurity: '请与本人核实是否由其要求；现在只能用账号和密码登录。',
    toAudit: IN_THE_LOG,
  },
  RESET_APPROVED: {
    what: '密码重置或统一身份关联已确认',
    toOwner: '如果没有人与您本人核实过，请马上修改密码，并告诉审计管理员。',
    toSecurity: '由一名系统管理员办理、另一名管理员确认。',
    toAudit: IN_THE_LOG,
  },
  RESET_REJECTED: {
    what: '密码重置或统一身份关联没有被同意',
    toOwner: '给出的密码已作废，关联已取消。需要时请系统管理员重新办理。',
    toSecurity: '给出的密码已作废，关联已取消；需要时由系统管理员重新办理。',
    toAudit: IN_THE_LOG,
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
  const told = TOLD[change];
  const { what, toOwner } = told;
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
    const toOthers = { aboutId: accountId, title: `一个账号的${what}` };
    const page = `/admin/accounts/${accountId}`;
    await notify(
      system,
      { post: 'SECURITY_ADMIN', exceptAccountId },
      { ...toOthers, body: told.toSecurity, link: page },
    );
    await notify(
      system,
      { post: 'AUDIT_ADMIN', exceptAccountId },
      { ...toOthers, body: told.toAudit, link: '/admin/audit' },
    );
    if (change === 'RESET_REJECTED')
      await notify(system, { accountIds: askedBy }, { ...toOthers, body: told.toSecurity, link: page });
  });
}
