import type { AttemptLimit } from '../../../platform/auth/attempt-limit.js';
import type { DomainEvent } from '../../../platform/events.js';
import { done } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import type { SignInCode } from '../rules/sign-in-code.js';

/** Where somebody stands who wants to sign in. */
export interface Door {
  readonly attempts: AttemptLimit;
  readonly peerAddress: string;
  /** Of the cookie by which a browser is known again. */
  readonly deviceToken: string | undefined;
}

interface Applicant {
  readonly loginName: string;
  readonly accountId: string | null;
  readonly isKnownDevice: boolean;
  readonly codeKind: SignInCode['kind'] | null;
  readonly hasGoodCode: boolean;
}

/** A try of signing in, with everything it is counted under. */
interface Turn {
  readonly wait: number;
  /** Seconds that the next one waits if this one fails. */
  readonly brings: number;
  readonly keys: readonly string[];
  /** Keys that wait from now on. */
  readonly reached: readonly string[];
}

/** Somebody's guessing has begun to wait; the security administrators are told. */
export interface SignInThrottled extends DomainEvent {
  readonly type: 'SignInThrottled';
  /** Null when nobody has the login name, or when the source guesses at many. */
  readonly accountId: string | null;
  readonly peerAddress: string;
}

/** An office shares one address: the source may fail more often than one account. */
const FREE_FAILURES_OF_A_SOURCE = 20;

const keysOf = ({ loginName }: Applicant, { peerAddress }: Door) => ({
  account: `account|${loginName}`,
  source: `source|${peerAddress}`,
  code: `code|${loginName}`,
});

/**
 * A try counts against the account and against the source. Nobody can shut somebody else out with it: a browser that
 * signed in before counts by itself, and who has a good code goes past the waiting, with five guesses at it.
 */
export async function takeTurn(door: Door, applicant: Applicant): Promise<Turn> {
  const { attempts } = door;
  const keys = keysOf(applicant, door);
  if (applicant.isKnownDevice)
    return claimAll(attempts, [[`device|${applicant.loginName}|${door.deviceToken}`]]);
  const turn = await claimAll(attempts, [[keys.source, FREE_FAILURES_OF_A_SOURCE], [keys.account]]);
  if (turn.wait === 0) return turn;
  // A recovery code cannot be guessed; six digits can, so their guesses are counted apart.
  const bypass = await claimAll(attempts, applicant.codeKind === 'TOTP' ? [[keys.code]] : []);
  return bypass.wait === 0 && applicant.hasGoodCode ? bypass : turn;
}

async function claimAll(attempts: AttemptLimit, keys: readonly [string, number?][]): Promise<Turn> {
  const taken: string[] = [];
  const reached: string[] = [];
  let brings = 0;
  for (const [key, free] of keys) {
    const claim = await attempts.claim(key, free);
    if (claim.wait > 0) {
      for (const other of taken) await attempts.giveBack(other);
      return { wait: claim.wait, brings: 0, keys: [], reached: [] };
    }
    taken.push(key);
    if (claim.isLast) reached.push(key);
    brings = Math.max(brings, claim.brings);
  }
  return { wait: 0, brings, keys: taken, reached };
}

/** After the try: gives it back, or writes down the failure and tells who should know when waiting begins. */
export async function settleTurn(
  work: Work,
  door: Door,
  turn: Turn,
  applicant: Applicant,
  hasSucceeded: boolean,
): Promise<void> {
  const { source, account } = keysOf(applicant, door);
  if (hasSucceeded) {
    for (const key of turn.keys)
      await (key === source ? door.attempts.giveBack(key) : door.attempts.forget(key));
    if (!applicant.isKnownDevice) await door.attempts.forget(account);
    return;
  }
  await work.atomically(async () => {
    const object = { type: 'Account', id: applicant.accountId ?? 'unknown' };
    const { peerAddress } = door;
    await work.record('SignInFailed', object, { peerAddress, waitSeconds: turn.brings });
    for (const key of turn.reached) {
      const accountId = key === source ? null : applicant.accountId;
      await work.record(
        'SignInThrottled',
        key === source ? { type: 'Source', id: peerAddress.slice(0, 60) } : object,
        { peerAddress },
      );
      if (key === source || accountId !== null)
        await work.publish<SignInThrottled>({ type: 'SignInThrottled', accountId, peerAddress });
    }
    return done({});
  });
}
