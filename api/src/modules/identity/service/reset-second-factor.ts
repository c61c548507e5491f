import { done, refuse, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { lockAccount, type AdministerAccount } from './administer-account.js';
import { endSessionsOf } from './end-session.js';
import { forgetDevicesOf } from './known-device.js';
import { publishSignInChanged } from './sign-in-changed.js';
import { forgetFactorsOf } from './second-factor.js';

/**
 * After a lost phone (动态验证码重置): the second factor and its recovery codes are void, every session ends, the person
 * enrols anew at the next sign-in. The security administrator's: whoever resets passwords must not open an account alone.
 * Refuses OWN_ACCOUNT, STALE_VERSION, ACCOUNT_DISABLED, SECOND_FACTOR_MISSING.
 */
export function resetSecondFactor(
  work: Work,
  input: AdministerAccount,
): Promise<Outcome<{ accountId: string }>> {
  return work.atomically(async () => {
    const account = await lockAccount(work, input, 'secondFactor.reset');
    if ('refused' in account) return account;
    if ((await forgetFactorsOf(work, account.id)) === 0)
      return refuse('SECOND_FACTOR_MISSING', '这个账号没有开通动态验证码，不用重置。');
    await forgetDevicesOf(work, account.id);
    await endSessionsOf(work, account.id);
    await work.record('SecondFactorReset', { type: 'Account', id: account.id });
    await publishSignInChanged(work, account.id, 'SECOND_FACTOR_RESET');
    return done({ accountId: account.id });
  });
}
