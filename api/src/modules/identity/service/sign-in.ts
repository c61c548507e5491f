import { done, refuse, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { Account } from '../account.entity.js';
import { passwordMatches } from './password.js';
import { startSession } from './session.js';

export interface SignIn {
  readonly loginName: string;
  readonly password: string;
  readonly userAgent: string;
}

/** Starts a session. Refuses SIGN_IN_FAILED with one sentence for every kind of failure, in one duration. */
export function signIn(work: Work, input: SignIn): Promise<Outcome<{ account: string; token: string }>> {
  return work.atomically(async () => {
    const account = await work.em.findOne(Account, { loginName: input.loginName.trim().slice(0, 60) });
    const matches = await passwordMatches(account?.passwordHash ?? null, input.password);
    if (!account || !matches || account.state !== 'ACTIVE') {
      return refuse('SIGN_IN_FAILED', '账号或密码不正确。请核对后重试；忘记密码请联系本单位的系统管理员。');
    }
    const token = startSession(work, account.id, input.userAgent);
    await work.record('SessionStarted', { type: 'Account', id: account.id });
    return done({ account: account.id, token });
  });
}
