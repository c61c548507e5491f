import type { Permission } from '../../../platform/auth/actor.js';
import type { SqlRunner } from '../../../platform/db/sql.js';
import { done } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { parameters } from '../../eligibility/index.js';
import { notify, settleNotifications } from '../../messaging/index.js';

export interface SweepStatus {
  /** Start of the last run that finished; null before the first. */
  readonly lastFinishedAt: string | null;
  /** Nothing has finished for longer than the parameter allows. */
  readonly isStopped: boolean;
  readonly unfinished: number;
}

const MINUTE_MS = 60_000;

/** When the sweep last did its work, told from its log alone: true also when no worker runs at all. */
export async function sweepStatus(runner: SqlRunner, now: Date, alarmMinutes: number): Promise<SweepStatus> {
  const [row] = await runner.rows({
    text: `select max(finished_at), count(*) filter (where finished_at is null and started_at < $1)::int from task_sweep_runs`,
    values: [new Date(now.getTime() - alarmMinutes * MINUTE_MS).toISOString()],
  });
  const lastFinishedAt = row?.[0] ? new Date(String(row[0])).toISOString() : null;
  const age = lastFinishedAt === null ? Infinity : now.getTime() - Date.parse(lastFinishedAt);
  return { lastFinishedAt, isStopped: age > alarmMinutes * MINUTE_MS, unfinished: Number(row?.[1] ?? 0) };
}

/** The matter of the alarm, the same for every stop: it is settled when the sweep runs again. */
const ALARM_ID = '00000000-0000-7000-8000-0000735eeb00';

/**
 * Raises the alarm when the sweep has stopped: once to the office and to the system administrator, and in the log; takes
 * it back when it runs again. Called by another job than the sweep itself.
 */
export async function watchTaskSweep(
  workAsSystem: (cause: string, permissions: readonly Permission[]) => Work,
): Promise<void> {
  const work = workAsSystem('watch-task-sweep', ['task.sweep']);
  await work.atomically(async () => {
    const minutes = (await parameters(work, work.today()))['task.sweepAlarmMinutes'];
    const status = await sweepStatus(work.db, work.now(), minutes);
    if (!status.isStopped) {
      await settleNotifications(work, ALARM_ID);
      return done({});
    }
    work.environment.log.error({ lastFinishedAt: status.lastFinishedAt }, 'the sweep of tasks has stopped');
    const [raised] = await work.db.rows({
      text: 'select 1 from notifications where about_id = $1 and settled_at is null limit 1',
      values: [ALARM_ID],
    });
    if (raised) return done({});
    for (const post of ['OFFICE_CLERK', 'SYSTEM_ADMIN'] as const)
      await notify(
        work,
        { post },
        {
          aboutId: ALARM_ID,
          title: '督办巡检已停止',
          body: '督办任务的自动提醒已停止运行，请系统管理员检查后台任务；恢复前请人工催办。',
          link: '/joint/sweep',
          isEscalation: true,
        },
      );
    await work.record('TaskSweepStopped', { type: 'TaskSweep', id: 'sweep' }, { ...status });
    return done({});
  });
}
