import { done, refuse, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { LockMode } from '@mikro-orm/core';
import { Account } from '../account.entity.js';
import { findPasswordProblem } from '../rules/password-policy.js';
import { endSessionsOf } from './end-session.js';
import { hashPassword, passwordMatches } from './password.js';

export interface ChangePassword {
  readonly currentPassword: string;
  readonly newPassword: string;
}

/**
 * Changes one's own password and ends one's other sessions. Refuses CURRENT_PASSWORD_WRONG and what the password rules
 * refuse. After an initial password the posts work again from the next request on.
 */
export function changePassword(work: Work, input: ChangePassword): Promise<Outcome<{ accountId: string }>> {
  return work.atomically(async () => {
    work.must('session.read');
    const account = await work.em.findOne(
      Account,
      { id: work.actor.accountId ?? '' },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (!account) return work.deny('session.read');
    if (!(await passwordMatches(account.passwordHash, input.currentPassword)))
      return refuse('CURRENT_PASSWORD_WRONG', '现用密码不正确，密码没有修改。请核对后重试。', [
        { field: 'currentPassword', message: '现用密码不正确。' },
      ]);
    const problem = findPasswordProblem(input.newPassword, account.loginName, input.currentPassword);
    if (problem)
      return refuse(problem.code, problem.message, [{ field: 'newPassword', message: problem.message }]);
    account.passwordHash = await hashPassword(input.newPassword);
    account.mustChangePassword = false;
    await endSessionsOf(work, account.id, work.actor.sessionId);
    await work.record('PasswordChanged', { type: 'Account', id: account.id });
    return done({ accountId: account.id });
  });
}
