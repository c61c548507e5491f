import { sql, type SqlRunner } from '../../../platform/db/sql.js';

export interface JobQueueCount {
  readonly id: string;
  readonly waiting: number;
  readonly running: number;
  readonly failed: number;
  readonly waitingSince: string | null;
  readonly lastDoneAt: string | null;
}

const instantOf = (value: unknown): string | null => (value === null ? null : String(value));

/** How the background jobs are doing. What is planned for later does not wait; the queue's own housekeeping is left out. */
export async function countJobs(runner: SqlRunner): Promise<JobQueueCount[]> {
  const rows = await runner.rows(sql`
    select q.name, count(*) filter (where is_due)::int, count(*) filter (where j.state = 'active')::int,
      count(*) filter (where j.state = 'failed')::int,
      min(j.start_after) filter (where is_due), max(j.completed_on) filter (where j.state = 'completed')
    from pgboss.queue q left join pgboss.job j on j.name = q.name,
      lateral (select j.state in ('created', 'retry') and j.start_after <= now() as is_due) due
    where q.name not like '\\_\\_pgboss%' group by q.name order by 4 desc, 2 desc, 1`);
  return rows.map(([name, waiting, running, failed, waitingSince, lastDoneAt]) => ({
    id: String(name),
    waiting: Number(waiting),
    running: Number(running),
    failed: Number(failed),
    waitingSince: instantOf(waitingSince),
    lastDoneAt: instantOf(lastDoneAt),
  }));
}
