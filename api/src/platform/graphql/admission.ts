import type { RequestRate } from '../auth/request-rate.js';
import type { Context } from './context.js';
import { OverLimit } from './over-limit.js';

/** Operations in a minute: of one person over all their browsers, and of everybody without a session behind one address. */
export interface RequestsPerMinute {
  readonly person: number;
  readonly address: number;
}

/** Twenty a second is more than hands can do; an address may be the counter of a whole town. */
export const REQUESTS_PER_MINUTE: RequestsPerMinute = { person: 1_200, address: 1_200 };

/** Counts an operation of whoever asks, before anything of it runs. The first refusal of a minute is recorded. */
export function requestAdmission(rate: RequestRate, perMinute: RequestsPerMinute) {
  return async ({ actor, peerAddress }: Context): Promise<OverLimit | null> => {
    const wait = actor.accountId
      ? await rate.take(`person|${actor.accountId}`, perMinute.person)
      : await rate.take(`address|${peerAddress}`, perMinute.address);
    if (!wait) return null;
    const sentence = `操作过于频繁，系统暂时没有处理。请在 ${wait.seconds} 秒后再试。`;
    return new OverLimit('TOO_MANY_REQUESTS', sentence, 429, wait.isFirst ? 'request.rate' : null);
  };
}
