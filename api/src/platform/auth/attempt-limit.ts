import type pg from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { countingPool } from './counting-pool.js';

export const FREE_FAILURES = 5;
const WINDOW_SECONDS = 15 * 60;
const FIRST_WAIT_SECONDS = 30;

/** A try that may be made now (`wait` is 0), or the seconds until the next one may. */
export interface Claim {
  readonly wait: number;
  /** Seconds that the next try waits if this one fails. */
  readonly brings: number;
  /** This try is the one after which waiting begins: told once per window. */
  readonly isLast: boolean;
}

/**
 * Slows guessing down: after some free failures within fifteen minutes each further one doubles the wait, up to fifteen
 * minutes. A try is counted before it is made, so that many at once are no more than one after the other. The table
 * comes from our migrations; counters outlive the process.
 */
export class AttemptLimit {
  private readonly failures: RateLimiterPostgres;
  private readonly waits: RateLimiterPostgres;
  private readonly pool: pg.Pool;

  constructor(databaseUrl: string) {
    this.pool = countingPool(databaseUrl);
    const store = {
      storeClient: this.pool,
      storeType: 'pool',
      tableName: 'rate_limits',
      tableCreated: true,
      duration: WINDOW_SECONDS,
    };
    // The first is never asked whether it is over its points: it only counts.
    this.failures = new RateLimiterPostgres({
      ...store,
      keyPrefix: 'failures',
      points: FREE_FAILURES,
      clearExpiredByTimeout: false,
    });
    // One of them tidies up for both: names that nobody has would otherwise stay for ever.
    this.waits = new RateLimiterPostgres({ ...store, keyPrefix: 'wait', points: 1 });
  }

  /** Takes a try of `key`. It counts as failed until it is given back. */
  async claim(key: string, free = FREE_FAILURES): Promise<Claim> {
    const { consumedPoints } = await this.failures.penalty(key);
    if (consumedPoints < free) return { wait: 0, brings: 0, isLast: false };
    const seconds = Math.min(WINDOW_SECONDS, FIRST_WAIT_SECONDS * 2 ** (consumedPoints - free));
    try {
      await this.waits.consume(key, 1, { customDuration: seconds });
      return { wait: 0, brings: seconds, isLast: consumedPoints === free };
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      await this.failures.reward(key);
      return { wait: Math.max(1, Math.ceil(refused.msBeforeNext / 1000)), brings: 0, isLast: false };
    }
  }

  /** The try succeeded; what others did wrong under the same key stays counted. */
  async giveBack(key: string): Promise<void> {
    await this.failures.reward(key);
  }

  /** The key's owner is there: nothing is counted against it any more. */
  async forget(key: string): Promise<void> {
    await this.failures.delete(key);
    await this.waits.delete(key);
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}
