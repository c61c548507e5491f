import { done, refuse, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { Account } from '../account.entity.js';
import { sealFactor } from './second-factor.js';

/**
 * Gives a demonstration account the second factor that is printed at the start; nobody can reach it through the product.
 * Refuses NOT_A_DEMONSTRATION for any other account.
 */
export function giveSecondFactor(
  work: Work,
  { accountId, secret }: { readonly accountId: string; readonly secret: string },
): Promise<Outcome<object>> {
  return work.atomically(async () => {
    work.must('secondFactor.give');
    const account = await work.em.findOne(Account, { id: accountId });
    if (!account?.isDemo) return refuse('NOT_A_DEMONSTRATION', '只有演示账号可以使用公开的动态验证码密钥。');
    sealFactor(work, accountId, secret, 'ACTIVE');
    await work.record('SecondFactorGiven', { type: 'Account', id: accountId });
    return done({});
  });
}
