import { LockMode } from '@mikro-orm/core';
import { holds, type Permission } from '../../../platform/auth/actor.js';
import { done, refuse, staleVersion, type Outcome, type Refused } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { Account } from '../account.entity.js';
import { ExternalIdentity } from '../external-identity.entity.js';
import { decideSignInReset } from '../rules/sign-in-reset.js';
import type { AdministerAccount } from './administer-account.js';
import { confirmPassword, voidPassword } from './handed-out-password.js';
import { publishSignInChanged } from './sign-in-changed.js';
import { listSignInDeciders } from './sign-in-requests.js';

/**
 * Confirms what another administrator handed out to sign in with: the password of which this one learns the second half,
 * and the linked identity. Refuses OWN_ACCOUNT, OWN_REQUEST, SECURITY_ADMIN_DECIDES, STALE_VERSION, NOTHING_TO_CONFIRM.
 */
export function approveSignInReset(
  work: Work,
  input: AdministerAccount,
): Promise<Outcome<{ accountId: string; secondHalf: string | null }>> {
  return work.atomically(async () => {
    const waiting = await lockWaiting(work, 'signInReset.approve', input);
    if ('refused' in waiting) return waiting;
    const { account, identity } = waiting;
    const { signInResetHash } = account;
    const secondHalf = signInResetHash == null ? null : confirmPassword(work, account, signInResetHash);
    if (identity) {
      identity.confirmedBy = work.actor.accountId;
      identity.confirmedAt = work.now();
    }
    await conclude(work, waiting, 'SignInResetApproved');
    return done({ accountId: account.id, secondHalf });
  });
}

/**
 * Does not agree: the new password is void and the identity unlinked; what was before does not come back, so only another
 * reset opens the account. Refuses as approving does.
 */
export function rejectSignInReset(
  work: Work,
  input: AdministerAccount,
): Promise<Outcome<{ accountId: string }>> {
  return work.atomically(async () => {
    const waiting = await lockWaiting(work, 'signInReset.reject', input);
    if ('refused' in waiting) return waiting;
    const { account, identity } = waiting;
    if (account.signInResetHash != null) await voidPassword(work, account);
    if (identity) work.em.remove(identity);
    await conclude(work, waiting, 'SignInResetRejected');
    return done({ accountId: account.id });
  });
}

interface Waiting {
  readonly account: Account;
  /** Linked, not confirmed. */
  readonly identity: ExternalIdentity | null;
  readonly hasPassword: boolean;
  readonly askedBy: readonly string[];
  /** What waits is not only the initial password of a new account. */
  readonly wasThereBefore: boolean;
}

async function lockWaiting(
  work: Work,
  permission: Permission,
  { accountId, expectedVersion }: AdministerAccount,
): Promise<Waiting | Refused> {
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const account = await work.em.findOne(Account, { id: accountId }, { lockMode });
  work.must(permission);
  if (!account) return work.deny(permission, { type: 'Account', id: accountId });
  const identity = await work.em.findOne(ExternalIdentity, { accountId, confirmedAt: null }, { lockMode });
  const hasPassword = account.signInResetHash != null;
  const askedBy = [hasPassword ? account.signInResetBy : null, identity?.linkedBy ?? null].filter(
    (id) => id != null,
  );
  const deciders = await listSignInDeciders(work.db);
  const verdict = decideSignInReset({
    accountId,
    askedBy,
    deciders,
    actorId: work.actor.accountId,
    actorStandsIn: holds(work.actor, 'signInReset.standIn'),
  });
  if (!verdict.ok) return refuse(verdict.code, verdict.message);
  if (account.version !== expectedVersion) return staleVersion(account.version);
  if (account.state !== 'ACTIVE' || askedBy.length === 0)
    return refuse('NOTHING_TO_CONFIRM', '这个账号现在没有等待确认的重置或关联，请刷新页面查看。');
  const isNew = hasPassword && account.signInResetAt?.getTime() === account.createdAt.getTime();
  return { account, identity, hasPassword, askedBy, wasThereBefore: !isNew || identity !== null };
}

async function conclude(
  work: Work,
  { account, identity, hasPassword, askedBy, wasThereBefore }: Waiting,
  event: 'SignInResetApproved' | 'SignInResetRejected',
): Promise<void> {
  await work.record(
    event,
    { type: 'Account', id: account.id },
    { askedBy, password: hasPassword, identity: identity !== null },
  );
  if (event === 'SignInResetRejected')
    return publishSignInChanged(work, account.id, 'RESET_REJECTED', askedBy);
  // A new colleague who signs in for the first time has nothing to look after.
  if (wasThereBefore) await publishSignInChanged(work, account.id, 'RESET_APPROVED');
}
