import { PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import type { CommandRunner } from '../db/transaction.js';
import type { JobQueue } from './job-queue.js';

export type JobHandler = (payload: Readonly<Record<string, string>>) => Promise<void>;

/** pg-boss on the same database. Its schema and queues come from our migrations: it never runs DDL. */
export class PgBossQueue implements JobQueue {
  private readonly boss: PgBoss;

  constructor(
    connectionString: string,
    private readonly log: Logger,
  ) {
    this.boss = new PgBoss({ connectionString, migrate: false, createSchema: false, reindex: false, max: 2 });
    this.boss.on('error', (error) => this.log.error({ err: error.message }, 'job queue error'));
  }

  async start(
    handlers: ReadonlyMap<string, JobHandler>,
    schedules: ReadonlyMap<string, string>,
  ): Promise<void> {
    await this.boss.start();
    for (const [queue, handler] of handlers) {
      await this.boss.work<Record<string, string>>(
        queue,
        { pollingIntervalSeconds: 2, batchSize: 10 },
        async (jobs) => {
          for (const job of jobs) await handler(job.data);
        },
      );
    }
    for (const [queue, cron] of schedules) await this.boss.schedule(queue, cron, {}, { tz: 'Asia/Shanghai' });
  }

  async stop(): Promise<void> {
    await this.boss.stop({ graceful: true, timeout: 8_000 });
  }

  async send(
    db: CommandRunner,
    queue: string,
    payload: Readonly<Record<string, string>>,
    startAfter?: Date,
  ): Promise<void> {
    const executeSql = async (text: string, values: unknown[] = []) => ({
      rows: await db.objects<never>({ text, values }),
    });
    await this.boss.send(queue, payload, { db: { executeSql }, ...(startAfter ? { startAfter } : {}) });
  }
}
