import { LockMode } from '@mikro-orm/core';
import { done, refuse, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { Account } from '../account.entity.js';
import { ExternalIdentity } from '../external-identity.entity.js';
import { findFactor } from './second-factor.js';
import { startSession } from './session.js';

export interface UnifiedSignIn {
  readonly issuer: string;
  readonly subject: string;
  readonly userAgent: string;
  readonly peerAddress: string;
}

/**
 * Starts a session for whom the unified identity vouches (统一身份认证登录). It stands for the password only: who has a second
 * factor passes it afterwards. Refuses NOT_LINKED, whether nobody is linked or the account is disabled, and IDENTITY_WAITS
 * until the link was confirmed.
 */
export async function signInUnified(work: Work, input: UnifiedSignIn): Promise<Outcome<{ token: string }>> {
  const { issuer, subject, userAgent, peerAddress } = input;
  let held: string | null = null;
  const outcome = await work.atomically(async () => {
    const link = await work.em.findOne(ExternalIdentity, { issuer, subject });
    const account = link
      ? await work.em.findOne(Account, { id: link.accountId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
      : null;
    if (account?.state !== 'ACTIVE')
      return refuse(
        'NOT_LINKED',
        `统一身份认证已通过，但您的编号“${subject}”还没有关联到本系统的有效账号。请把这个编号告诉本单位的系统管理员。`,
      );
    if (link?.confirmedAt == null) {
      held = account.id;
      return refuse(
        'IDENTITY_WAITS',
        `统一身份认证已通过，但编号“${subject}”的关联待安全管理员确认，暂时不能登录。请联系安全管理员核实。`,
      );
    }
    const factor = await findFactor(work, account.id, 'ACTIVE');
    const token = startSession(work, {
      accountId: account.id,
      userAgent,
      hasPassedFactor: false,
      isElevated: factor === null,
    });
    await work.record('SessionStarted', { type: 'Account', id: account.id }, { by: 'UNIFIED_IDENTITY' });
    return done({ token });
  });
  if (outcome.refused)
    await work.atomically(async () => {
      await work.record(
        held === null ? 'SignInFailed' : 'SignInHeld',
        { type: 'Account', id: held ?? 'unknown' },
        { peerAddress, by: 'UNIFIED_IDENTITY' },
      );
      return done({});
    });
  return outcome;
}
