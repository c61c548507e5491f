import { LockMode } from '@mikro-orm/core';
import { done, refuse, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { Account } from '../account.entity.js';
import { foldLoginName } from '../rules/login-name.js';
import { parseSignInCode, type SignInCode } from '../rules/sign-in-code.js';
import { isKnownDevice, rememberDevice } from './known-device.js';
import { passwordMatches } from './password.js';
import { findFactor, isCodeGood, useCode } from './second-factor.js';
import { startSession } from './session.js';
import { settleTurn, takeTurn, type Door } from './sign-in-turn.js';

export interface SignIn {
  readonly loginName: string;
  readonly password: string;
  /** Of the app, or a recovery code; empty for who has no second factor. */
  readonly code?: string | null;
  readonly userAgent: string;
}

interface SignedIn {
  readonly token: string;
  /** For the cookie by which this browser is known from now on. */
  readonly deviceToken: string;
}

/** What was found under the login name, before anything was compared. */
interface Candidate {
  readonly loginName: string;
  readonly accountId: string | null;
  readonly passwordHash: string | null;
  readonly isKnownDevice: boolean;
  readonly codeKind: SignInCode['kind'] | null;
  /** The code fits: only asked for when somebody's guessing makes this one wait. */
  readonly hasGoodCode: boolean;
}

const NOBODY = '00000000-0000-0000-0000-000000000000';

const FAILED = refuse(
  'SIGN_IN_FAILED',
  '账号、密码或动态验证码不正确。请核对后重试，验证码请等下一组数字；初始密码分两段的，中间加一个短横（-）连起来填写；忘记密码请联系系统管理员，手机丢失请联系安全管理员。',
);

/** Told only to whoever has the right password and code: the owner must learn whom to ask, a guesser nothing. */
export const WAITS = refuse(
  'SIGN_IN_RESET_WAITS',
  '密码待安全管理员确认，请联系安全管理员。与您本人核实后，安全管理员会告诉您密码的后半段，请在现在的密码后面加一个短横（-），接着填写后半段。',
);

/**
 * Starts a session. One sentence and the same work for every kind of failure: unknown account, wrong password, disabled,
 * wrong code. Refuses SIGN_IN_FAILED; SIGN_IN_WAIT with the time to wait, known account or not; SIGN_IN_RESET_WAITS to who
 * has everything right; throws {@link Busy}.
 */
export async function signIn(work: Work, door: Door, input: SignIn): Promise<Outcome<SignedIn>> {
  const candidate = await findCandidate(work, door, input);
  const turn = await takeTurn(door, candidate);
  if (turn.wait > 0)
    return refuse(
      'SIGN_IN_WAIT',
      `登录失败次数较多，请等待${waitText(turn.wait)}后再试；忘记密码请联系本单位的系统管理员。`,
    );
  // Hashed outside of any transaction: twenty people waiting for their turn must not hold the database's connections.
  const matches = await passwordMatches(candidate.passwordHash, input.password);
  const outcome = await admit(work, door, input, { ...candidate, matches });
  // Who is told to wait for the confirmation has guessed at nothing.
  const hasFailed = outcome.refused && outcome.code === FAILED.code;
  await settleTurn(work, door, turn, candidate, !hasFailed);
  return outcome;
}

function findCandidate(work: Work, door: Door, input: SignIn): Promise<Candidate> {
  let candidate: Candidate;
  return work
    .atomically(async () => {
      const loginName = foldLoginName(input.loginName).slice(0, 60);
      const account = await work.em.findOne(Account, { loginName });
      const accountId = account?.id ?? null;
      const isKnown = await isKnownDevice(work, accountId, door.deviceToken);
      const factor = await findFactor(work, accountId, 'ACTIVE');
      const hasGoodCode = factor !== null && (await isCodeGood(work, factor, input.code ?? ''));
      candidate = {
        loginName,
        accountId,
        passwordHash: account?.passwordHash ?? null,
        isKnownDevice: isKnown,
        codeKind: parseSignInCode(input.code)?.kind ?? null,
        hasGoodCode,
      };
      return done({});
    })
    .then(() => candidate);
}

/** Decides under a lock, so that a code, an account and a password are what they were when they were compared. */
function admit(
  work: Work,
  door: Door,
  input: SignIn,
  candidate: Candidate & { matches: boolean },
): Promise<Outcome<SignedIn>> {
  return work.atomically(async () => {
    const account = await work.em.findOne(
      Account,
      { id: candidate.accountId ?? NOBODY },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    const factor = await findFactor(work, candidate.accountId, 'ACTIVE');
    const isRight =
      account !== null &&
      candidate.matches &&
      account.passwordHash === candidate.passwordHash &&
      isOpen(account, work.now());
    if (!isRight || (factor !== null && !(await useCode(work, factor, input.code ?? '')))) return FAILED;
    if (account.signInResetHash != null) {
      work.recordIfRefused(
        'SignInHeld',
        { type: 'Account', id: account.id },
        { peerAddress: door.peerAddress },
      );
      return WAITS;
    }
    const token = startSession(work, {
      accountId: account.id,
      userAgent: input.userAgent,
      hasPassedFactor: factor !== null,
      isElevated: true,
    });
    const deviceToken = await rememberDevice(work, account.id, door.deviceToken);
    await work.record('SessionStarted', { type: 'Account', id: account.id });
    return done({ token, deviceToken });
  });
}

/** Active, and not behind an initial password that nobody came for. */
export const isOpen = (account: Account, now: Date): boolean =>
  account.state === 'ACTIVE' &&
  !(account.mustChangePassword && account.initialPasswordUntil && account.initialPasswordUntil < now);

export const waitText = (seconds: number): string =>
  seconds < 60 ? `${seconds}秒` : `${Math.ceil(seconds / 60)}分钟`;
