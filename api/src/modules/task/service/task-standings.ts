import type { SqlRunner } from '../../../platform/db/sql.js';
import { taskStateLabels, type TaskState } from '../rules/task-vocabulary.js';

/** How far a task has come, for what it comes from. */
export interface TaskStanding {
  readonly id: string;
  readonly number: string;
  readonly state: TaskState;
  readonly stateName: string;
}

/** How far these tasks have come; the caller has decided that it may say so. */
export async function taskStandings(
  runner: SqlRunner,
  taskIds: readonly string[],
): Promise<readonly TaskStanding[]> {
  if (taskIds.length === 0) return [];
  const rows = await runner.rows({
    text: 'select id, number, state from tasks where id = any($1)',
    values: [[...taskIds]],
  });
  return rows.map(([id, number, state]) => ({
    id: String(id),
    number: String(number),
    state: state as TaskState,
    stateName: taskStateLabels[state as TaskState],
  }));
}
