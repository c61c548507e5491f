import { done, refuse, type Outcome } from '../../../platform/outcome.js';
import type { AttemptLimit } from '../../../platform/auth/attempt-limit.js';
import type { Work } from '../../../platform/work.js';
import { Account } from '../account.entity.js';
import { passwordMatches } from './password.js';
import { findFactor, useCode } from './second-factor.js';
import { elevateSession } from './session.js';
import { waitText } from './sign-in.js';

export interface Elevate {
  /** Of the app, or a recovery code: for who has a second factor. */
  readonly code?: string | null;
  /** For who has none. */
  readonly password?: string | null;
}

/**
 * Proves once more who sits at the browser (二次核验): the second factor, or the password for who has none. The session
 * gets a new token. Refuses ELEVATION_FAILED, and ELEVATION_WAIT after five failures.
 */
export async function elevate(
  work: Work,
  attempts: AttemptLimit,
  input: Elevate,
): Promise<Outcome<{ token: string }>> {
  const key = `elevate|${work.actor.sessionId}`;
  const { wait } = await attempts.claim(key);
  if (wait > 0)
    return refuse('ELEVATION_WAIT', `核验失败次数较多，请等待${waitText(wait)}后再试，已填写的内容会保留。`);
  const hasPassword = await checkPassword(work, input.password ?? '');
  const outcome = await pass(work, input, hasPassword);
  if (outcome.refused) await recordFailure(work);
  else await attempts.forget(key);
  return outcome;
}

/** Outside of the transaction, as at sign-in. */
async function checkPassword(work: Work, password: string): Promise<boolean> {
  if (password === '') return false;
  let hash: string | null = null;
  await work.atomically(async () => {
    work.must('session.read');
    const account = await work.em.findOne(Account, { id: work.actor.accountId ?? '' });
    // One half of a password proves nothing.
    hash = account && account.signInResetHash == null ? account.passwordHash : null;
    return done({});
  });
  return passwordMatches(hash, password);
}

function pass(work: Work, input: Elevate, hasPassword: boolean): Promise<Outcome<{ token: string }>> {
  return work.atomically(async () => {
    work.must('session.read');
    const { accountId } = work.actor;
    const factor = await findFactor(work, accountId, 'ACTIVE');
    const isProved = factor ? await useCode(work, factor, input.code ?? '') : hasPassword;
    if (!isProved)
      return factor
        ? refuse('ELEVATION_FAILED', '动态验证码不正确或已用过。请等应用显示下一组数字后再填写。')
        : refuse('ELEVATION_FAILED', '密码不正确。请核对后重试。');
    const token = await elevateSession(work, factor !== null);
    await work.record('SessionElevated', { type: 'Account', id: accountId ?? '' });
    return done({ token });
  });
}

async function recordFailure(work: Work): Promise<void> {
  await work.atomically(async () => {
    await work.record('ElevationFailed', { type: 'Account', id: work.actor.accountId ?? '' });
    return done({});
  });
}
