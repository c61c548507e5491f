import type { SqlRunner } from '../../../platform/db/sql.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import { parameters } from '../../eligibility/index.js';
import { sweepStatus, type SweepStatus } from './watch-sweep.js';

interface RunSeen {
  readonly id: string;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly checked: number;
  readonly fired: number;
  readonly failed: number;
}

const RUNS_SHOWN = 20;

/** Whether the sweep runs, and what its last runs did. */
export async function readSweep(
  runner: SqlRunner,
  now: Date,
  today: PlainDate,
): Promise<SweepStatus & { readonly runs: readonly RunSeen[] }> {
  const minutes = (await parameters(runner, today))['task.sweepAlarmMinutes'];
  const rows = await runner.rows({
    text: 'select id, started_at, finished_at, checked, fired, failed from task_sweep_runs order by started_at desc limit $1',
    values: [RUNS_SHOWN],
  });
  const runs = rows.map(([id, startedAt, finishedAt, checked, fired, failed]) => ({
    id: String(id),
    startedAt: String(startedAt),
    finishedAt: finishedAt === null ? null : String(finishedAt),
    checked: Number(checked),
    fired: Number(fired),
    failed: Number(failed),
  }));
  return { ...(await sweepStatus(runner, now, minutes)), runs };
}
