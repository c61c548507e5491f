import { codeFrom } from '../../../platform/ids.js';
import type { Work } from '../../../platform/work.js';
import type { Account } from '../account.entity.js';
import { hashPassword, initialPasswordUntil, newInitialPassword } from './password.js';

type HandedOut = Pick<
  Account,
  | 'passwordHash'
  | 'mustChangePassword'
  | 'initialPasswordUntil'
  | 'signInResetBy'
  | 'signInResetAt'
  | 'signInResetHash'
  | 'signInConfirmedBy'
  | 'signInConfirmedAt'
>;

/**
 * A new initial password, and what the account keeps of it. A person who hands it out learns its first half only; the
 * second one is told to whoever confirms (双人分持), so that neither of them can be there before the owner. The county's
 * set-up hands out whole ones, which nobody confirms.
 */
export async function handOutPassword(
  work: Work,
  accountId: string,
): Promise<{ initialPassword: string; columns: HandedOut }> {
  const initialPassword = newInitialPassword(work);
  const passwordHash = await hashPassword(initialPassword);
  const fresh = { passwordHash, mustChangePassword: true, signInConfirmedBy: null, signInConfirmedAt: null };
  if (work.actor.kind !== 'PERSON') {
    const untold = { signInResetBy: null, signInResetAt: null, signInResetHash: null };
    return {
      initialPassword,
      columns: { ...fresh, ...untold, initialPasswordUntil: initialPasswordUntil(work) },
    };
  }
  const secondHalf = secondHalfOf(work, { id: accountId, passwordHash });
  return {
    initialPassword,
    columns: {
      ...fresh,
      signInResetBy: work.actor.accountId,
      signInResetAt: work.now(),
      signInResetHash: await hashPassword(`${initialPassword}-${secondHalf}`),
      // Its three days begin when it begins to open something.
      initialPasswordUntil: null,
    },
  };
}

/** Confirmed: from now on both halves together are the password. Gives the second one. */
export function confirmPassword(work: Work, account: Account, wholeHash: string): string {
  const secondHalf = secondHalfOf(work, account);
  account.passwordHash = wholeHash;
  account.signInResetHash = null;
  account.signInConfirmedBy = work.actor.accountId;
  account.signInConfirmedAt = work.now();
  account.initialPasswordUntil = initialPasswordUntil(work);
  return secondHalf;
}

/** Not agreed to: no password opens the account any more, neither the new one nor the one before. */
export async function voidPassword(work: Work, account: Account): Promise<void> {
  account.passwordHash = await hashPassword(work.ids.bytes(32).toString('base64url'));
  account.signInResetBy = null;
  account.signInResetAt = null;
  account.signInResetHash = null;
}

/** Worked out of the first half's hash under the product's key, so that no table holds it and nobody can look it up. */
function secondHalfOf(work: Work, { id, passwordHash }: Pick<Account, 'id' | 'passwordHash'>): string {
  const digest = work.environment.keys.blindIndex('second half of a password', `${id}|${passwordHash}`);
  const code = codeFrom(digest, 8);
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
