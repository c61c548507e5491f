import { done, refuse, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { LockMode } from '@mikro-orm/core';
import { Account } from '../account.entity.js';
import { findPasswordProblem } from '../rules/password-policy.js';
import { isCommonPassword } from './common-passwords.js';
import { endSessionsOf } from './end-session.js';
import { forgetDevicesOf } from './known-device.js';
import { hashPassword, passwordMatches } from './password.js';
import { elevateSession } from './session.js';
import { WAITS } from './sign-in.js';

export interface ChangePassword {
  readonly currentPassword: string;
  readonly newPassword: string;
}

/**
 * Changes one's own password, ends one's other sessions, forgets one's other browsers and gives this session a new token.
 * Refuses CURRENT_PASSWORD_WRONG, SIGN_IN_RESET_WAITS and what the password rules refuse. After an initial password the posts work again from
 * the next request on.
 */
export function changePassword(
  work: Work,
  input: ChangePassword,
  deviceToken: string | undefined,
): Promise<Outcome<{ accountId: string; token: string }>> {
  return work.atomically(async () => {
    work.must('password.edit');
    const account = await work.em.findOne(
      Account,
      { id: work.actor.accountId ?? '' },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (!account) return work.deny('password.edit');
    if (!(await passwordMatches(account.passwordHash, input.currentPassword)))
      return refuse('CURRENT_PASSWORD_WRONG', '现用密码不正确，密码没有修改。请核对后重试。', [
        { field: 'currentPassword', message: '现用密码不正确。' },
      ]);
    // Signed in by the unified identity: half of a password must not become a whole one without its confirmation.
    if (account.signInResetHash != null) return WAITS;
    const { loginName, pinyin } = account;
    const problem = findPasswordProblem(
      { password: input.newPassword, loginName, pinyin, current: input.currentPassword },
      isCommonPassword,
    );
    if (problem)
      return refuse(problem.code, problem.message, [{ field: 'newPassword', message: problem.message }]);
    account.passwordHash = await hashPassword(input.newPassword);
    account.mustChangePassword = false;
    account.initialPasswordUntil = null;
    await endSessionsOf(work, account.id, work.actor.sessionId);
    await forgetDevicesOf(work, account.id, deviceToken);
    const token = await elevateSession(work, false);
    await work.record('PasswordChanged', { type: 'Account', id: account.id });
    return done({ accountId: account.id, token });
  });
}
