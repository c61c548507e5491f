import { hash, verify } from '@node-rs/argon2';
import { Busy } from '../../../platform/auth/busy.js';
import type { Work } from '../../../platform/work.js';
import { foldPassword } from '../rules/password-policy.js';
import { INITIAL_PASSWORD_HOURS } from '../rules/session-limits.js';

/** argon2id, 19 MiB and two passes: about 20 ms on the reference machine (SECURITY considerations in docs/decisions). */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Longest password accepted, in bytes: refused before hashing, so that nobody can make the server hash megabytes. */
const MAX_BYTES = 1024;

const HASHING_AT_ONCE = 2;
const WAITING_AT_MOST = 20;

let running = 0;
const waiting: (() => void)[] = [];

/** At most two hashes at a time, so that sign-ins never starve the rest. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= HASHING_AT_ONCE) {
    if (waiting.length >= WAITING_AT_MOST) throw new Busy();
    await new Promise<void>((resume) => waiting.push(resume));
  }
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

export async function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(foldPassword(password), COST));
}

/** A hash nobody's password has: checked when the account does not exist, so that both answers take as long. */
const NOBODY =
  '$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5bm9ib2R5bm9i$Nn0fNfYbPXcS5l0mWJpQ3uO7T2kY8eRrHcVbQm1xZ5k';

/** One duration for an unknown account, a wrong password and an oversized one. */
export async function passwordMatches(passwordHash: string | null, password: string): Promise<boolean> {
  const isTooLong = Buffer.byteLength(password) > MAX_BYTES;
  const candidate = isTooLong ? '' : foldPassword(password);
  const matches = await inTurn(() => verify(passwordHash ?? NOBODY, candidate).catch(() => false));
  return passwordHash !== null && !isTooLong && matches;
}

/** A password to hand over on paper: 12 characters without look-alikes, in groups (59 bits). */
export function newInitialPassword(work: Work): string {
  return [work.ids.code(4), work.ids.code(4), work.ids.code(4)].join('-');
}

/** An initial password on paper does not open the account for ever. */
export const initialPasswordUntil = (work: Work): Date =>
  new Date(work.now().getTime() + INITIAL_PASSWORD_HOURS * 3_600_000);
