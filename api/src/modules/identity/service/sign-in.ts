import { done, refuse, type Outcome } from '../../../platform/outcome.js';
import type { AttemptLimit } from '../../../platform/auth/attempt-limit.js';
import type { Work } from '../../../platform/work.js';
import { foldLoginName } from '../rules/login-name.js';
import { Account } from '../account.entity.js';
import { passwordMatches } from './password.js';
import { startSession } from './session.js';

const LOGIN_NAME_LENGTH = 60;

export interface SignIn {
  readonly loginName: string;
  readonly password: string;
  readonly userAgent: string;
}

/** Starts a session. Refuses SIGN_IN_FAILED with one sentence for every kind of failure, in one duration. */
function signIn(work: Work, input: SignIn): Promise<Outcome<{ account: string; token: string }>> {
  return work.atomically(async () => {
    const account = await findByLoginName(work, input.loginName);
    const matches = await passwordMatches(account?.passwordHash ?? null, input.password);
    if (!account || !matches || account.state !== 'ACTIVE') {
      return refuse('SIGN_IN_FAILED', '账号或密码不正确。请核对后重试；忘记密码请联系本单位的系统管理员。');
    }
    const token = startSession(work, account.id, input.userAgent);
    await work.record('SessionStarted', { type: 'Account', id: account.id });
    return done({ account: account.id, token });
  });
}

/**
 * The same behind the limit on failures, per login name and peer address: guessing from one address never locks the
 * person out elsewhere. Refuses SIGN_IN_WAIT with the time to wait, known account or not.
 */
export async function signInWithLimit(
  work: Work,
  attempts: AttemptLimit,
  peerAddress: string,
  input: SignIn,
): Promise<Outcome<{ account: string; token: string }>> {
  const key = `${foldLoginName(input.loginName).slice(0, LOGIN_NAME_LENGTH)}|${peerAddress}`;
  const wait = await attempts.waitOf(key);
  if (wait > 0)
    return refuse(
      'SIGN_IN_WAIT',
      `登录失败次数较多，请等待${waitText(wait)}后再试；忘记密码请联系本单位的系统管理员。`,
    );
  const outcome = await signIn(work, input);
  if (outcome.refused)
    await recordFailure(work, input.loginName, { waitSeconds: await attempts.failed(key), peerAddress });
  else await attempts.succeeded(key);
  return outcome;
}

/**
 * Tells the security administrator. An unknown name is never kept, since people type their password into the wrong
 * field; it costs the same statements as a known one, so that the duration tells nobody which names exist.
 */
async function recordFailure(
  work: Work,
  loginName: string,
  details: { readonly waitSeconds: number; readonly peerAddress: string },
): Promise<void> {
  await work.atomically(async () => {
    const account = await findByLoginName(work, loginName);
    await work.record('SignInFailed', { type: 'Account', id: account?.id ?? 'unknown' }, details);
    return done({});
  });
}

const findByLoginName = (work: Work, loginName: string) =>
  work.em.findOne(Account, { loginName: foldLoginName(loginName).slice(0, LOGIN_NAME_LENGTH) });

const waitText = (seconds: number): string =>
  seconds < 60 ? `${seconds}秒` : `${Math.ceil(seconds / 60)}分钟`;
