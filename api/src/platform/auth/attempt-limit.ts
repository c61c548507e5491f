import pg from 'pg';
import { RateLimiterPostgres } from 'rate-limiter-flexible';

const FREE_FAILURES = 5;
const WINDOW_SECONDS = 15 * 60;
const FIRST_WAIT_SECONDS = 30;

/**
 * Slows guessing down: after five failures within fifteen minutes each further one doubles the wait, up to fifteen
 * minutes. Kept per key, so nobody can lock a key of somebody else. The table comes from our migrations.
 */
export class AttemptLimit {
  private readonly failures: RateLimiterPostgres;
  private readonly waits: RateLimiterPostgres;
  /** Its own: who asks may hold a client of the product's pool, and waiting there for another one could wait for ever. */
  private readonly pool: pg.Pool;

  constructor(databaseUrl: string) {
    this.pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
    const store = {
      storeClient: this.pool,
      storeType: 'pool',
      tableName: 'rate_limits',
      tableCreated: true,
      clearExpiredByTimeout: false,
    };
    this.failures = new RateLimiterPostgres({
      ...store,
      keyPrefix: 'failures',
      points: FREE_FAILURES,
      duration: WINDOW_SECONDS,
    });
    this.waits = new RateLimiterPostgres({
      ...store,
      keyPrefix: 'wait',
      points: 1,
      duration: WINDOW_SECONDS,
    });
  }

  /** Seconds until the key may try again; 0 when it may try now. */
  async waitOf(key: string): Promise<number> {
    const wait = await this.waits.get(key);
    return wait && wait.consumedPoints > 0 && wait.msBeforeNext > 0 ? Math.ceil(wait.msBeforeNext / 1000) : 0;
  }

  /** Counts a failure; the seconds the key has to wait from now on, 0 while it still may try at once. */
  async failed(key: string): Promise<number> {
    const { consumedPoints } = await this.failures.penalty(key);
    if (consumedPoints < FREE_FAILURES) return 0;
    const seconds = Math.min(WINDOW_SECONDS, FIRST_WAIT_SECONDS * 2 ** (consumedPoints - FREE_FAILURES));
    await this.waits.block(key, seconds);
    return seconds;
  }

  async succeeded(key: string): Promise<void> {
    await this.failures.delete(key);
    await this.waits.delete(key);
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}
