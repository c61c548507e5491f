import { PgBoss, type Job, type JobResult } from 'pg-boss';
import type { Logger } from 'pino';
import type { CommandRunner } from '../db/transaction.js';
import { NotWorthRetrying, type JobQueue } from './job-queue.js';

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
      await this.boss.work(
        queue,
        { pollingIntervalSeconds: 2, batchSize: 10, perJobResults: true },
        // Each on its own: one that fails is tried again alone and never takes the others of its batch along.
        async (jobs: Job<Record<string, string>>[]) => {
          const results: JobResult[] = [];
          for (const job of jobs) results.push(await this.runOne(queue, handler, job));
          return results;
        },
      );
    }
    for (const [queue, cron] of schedules) await this.boss.schedule(queue, cron, {}, { tz: 'Asia/Shanghai' });
  }

  private async runOne(
    queue: string,
    handler: JobHandler,
    job: Job<Record<string, string>>,
  ): Promise<JobResult> {
    try {
      await handler(job.data);
      return { id: job.id, status: 'completed' };
    } catch (error) {
      const message = error instanceof Error ? error.message : 'failed';
      this.log.warn({ queue, job: job.id, err: message }, 'a job failed');
      return {
        id: job.id,
        status: error instanceof NotWorthRetrying ? 'deadletter' : 'failed',
        output: { message },
      };
    }
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
