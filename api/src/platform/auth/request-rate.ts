import type pg from 'pg';
import { RateLimiterPostgres } from 'rate-limiter-flexible';
import { countingPool } from './counting-pool.js';

const WINDOW_SECONDS = 60;

/** A process takes this part of a minute's requests at a time: exact for one process, one question in twenty requests. */
const SHARE = 20;

/** Keys kept in memory before those whose minute is over are dropped. */
const MOST_KEYS = 10_000;

export interface Wait {
  readonly seconds: number;
  /** The first refusal of this key's minute in this process: worth recording; the others are not. */
  readonly isFirst: boolean;
}

interface Lease {
  left: number;
  readonly until: number;
  readonly isOver: boolean;
  hasTold: boolean;
}

/**
 * How often somebody may ask in a minute, counted in the database so that several processes share one count. A process
 * leases a part of the count at a time; what it leaves unused is lost to the others until the minute is over. The table
 * comes from our migrations.
 */
export class RequestRate {
  private readonly leases = new Map<string, Lease>();
  private readonly asked = new Map<string, Promise<void>>();
  private readonly counts: RateLimiterPostgres;
  private readonly pool: pg.Pool;

  constructor(databaseUrl: string) {
    this.pool = countingPool(databaseUrl);
    this.counts = new RateLimiterPostgres({
      storeClient: this.pool,
      storeType: 'pool',
      tableName: 'rate_limits',
      tableCreated: true,
      keyPrefix: 'requests',
      points: 1,
      duration: WINDOW_SECONDS,
      // Addresses that never come back would otherwise stay for ever.
      clearExpiredByTimeout: true,
    });
  }

  /** Takes one request of `key`; null when it may go on. */
  async take(key: string, perMinute: number): Promise<Wait | null> {
    for (;;) {
      const lease = this.leases.get(key);
      const now = Date.now();
      if (lease && lease.until > now) {
        if (lease.left > 0) {
          lease.left -= 1;
          return null;
        }
        if (lease.isOver) return waitOf(lease, now);
      }
      // Many at once ask the database once, then look again.
      await this.askOnce(key, perMinute);
    }
  }

  close(): Promise<void> {
    return this.pool.end();
  }

  private askOnce(key: string, perMinute: number): Promise<void> {
    const asking = this.asked.get(key) ?? this.lease(key, perMinute).finally(() => this.asked.delete(key));
    this.asked.set(key, asking);
    return asking;
  }

  private async lease(key: string, perMinute: number): Promise<void> {
    const wanted = Math.max(1, Math.floor(perMinute / SHARE));
    const { consumedPoints, msBeforeNext } = await this.counts.penalty(key, wanted);
    const over = Math.max(0, consumedPoints - perMinute);
    const left = Math.max(0, wanted - over);
    if (this.leases.size >= MOST_KEYS) this.dropEnded();
    this.leases.set(key, { left, until: Date.now() + msBeforeNext, isOver: left === 0, hasTold: false });
  }

  private dropEnded(): void {
    const now = Date.now();
    for (const [key, { until }] of this.leases) if (until <= now) this.leases.delete(key);
  }
}

function waitOf(lease: Lease, now: number): Wait {
  const isFirst = !lease.hasTold;
  lease.hasTold = true;
  return { seconds: Math.max(1, Math.ceil((lease.until - now) / 1000)), isFirst };
}
