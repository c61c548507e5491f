import { LockMode } from '@mikro-orm/core';
import { done, refuse, staleVersion, type Outcome, type Refused } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { Account } from '../account.entity.js';
import { Mandate } from '../mandate.entity.js';
import { canBeConfirmed } from '../rules/sign-in-reset.js';
import { endMandate } from './complete-mandate.js';
import { endSessionsOf } from './end-session.js';
import { handOutPassword } from './handed-out-password.js';
import { lastHolderRefused } from './last-holder.js';
import { ownAccountRefused } from './own-account.js';
import { forgetDevicesOf } from './known-device.js';
import { publishMandatesEnded } from './mandates-ended.js';
import { publishSignInChanged } from './sign-in-changed.js';
import { lockSignInDeciders } from './sign-in-requests.js';

export interface AdministerAccount {
  readonly accountId: string;
  readonly expectedVersion: number;
}

/**
 * A new initial password, its first half told once; every session of the person ends, and nothing opens the account until
 * another administrator confirms. Refuses OWN_ACCOUNT, STALE_VERSION, ACCOUNT_DISABLED, NOBODY_TO_CONFIRM.
 */
export function resetPassword(
  work: Work,
  input: AdministerAccount,
): Promise<Outcome<{ accountId: string; initialPassword: string }>> {
  return work.atomically(async () => {
    const account = await lockAccount(work, input);
    if ('refused' in account) return account;
    const asked = { accountId: account.id, askedBy: [work.actor.accountId ?? ''] };
    if (!canBeConfirmed({ ...asked, deciders: await lockSignInDeciders(work.db) }))
      return refuse(
        'NOBODY_TO_CONFIRM',
        '重置后须由另一名管理员确认才能登录，现在没有人能确认：没有其他安全管理员或审计管理员在任，或他们的登录也在等待确认。请先请人处理等待确认的登录，或报请任命。',
      );
    const { initialPassword, columns } = await handOutPassword(work, account.id);
    Object.assign(account, columns);
    await forgetDevicesOf(work, account.id);
    await endSessionsOf(work, account.id);
    await work.record('PasswordReset', { type: 'Account', id: account.id });
    await publishSignInChanged(work, account.id, 'PASSWORD_RESET');
    return done({ accountId: account.id, initialPassword });
  });
}

/** Disables an account: sessions and mandates end, history stays. Refuses OWN_ACCOUNT, LAST_HOLDER, STALE_VERSION, ACCOUNT_DISABLED. */
export function disableAccount(
  work: Work,
  input: AdministerAccount,
): Promise<Outcome<{ accountId: string }>> {
  return work.atomically(async () => {
    const account = await lockAccount(work, input);
    if ('refused' in account) return account;
    const mandates = await work.em.find(Mandate, { accountId: account.id, validUntil: null });
    for (const mandate of mandates) {
      const last = await lastHolderRefused(work, mandate);
      if (last) return last;
    }
    account.state = 'DISABLED';
    for (const mandate of mandates) await endMandate(work, mandate);
    await endSessionsOf(work, account.id);
    await work.record('AccountDisabled', { type: 'Account', id: account.id });
    await publishMandatesEnded(work, account, mandates);
    return done({ accountId: account.id });
  });
}

/** The account to administer, locked. Refuses OWN_ACCOUNT, STALE_VERSION, ACCOUNT_DISABLED. */
export async function lockAccount(
  work: Work,
  input: AdministerAccount,
  permission: 'account.edit' | 'secondFactor.reset' = 'account.edit',
): Promise<Account | Refused> {
  const account = await work.em.findOne(
    Account,
    { id: input.accountId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  work.must(permission);
  if (!account) return work.deny(permission, { type: 'Account', id: input.accountId });
  const own = ownAccountRefused(work, account.id);
  if (own) return own;
  if (account.version !== input.expectedVersion) return staleVersion(account.version);
  if (account.state === 'DISABLED')
    return refuse('ACCOUNT_DISABLED', '这个账号已经停用。如需恢复使用，请新建账号并重新任职。');
  return account;
}
