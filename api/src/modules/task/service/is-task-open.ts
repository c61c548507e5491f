import type { Work } from '../../../platform/work.js';
import { ENDED_STATES } from '../rules/task-vocabulary.js';
import { Task } from '../task.entity.js';

/** Whether a task still runs: its origin then needs no second one. */
export async function isTaskOpen(work: Work, taskId: string): Promise<boolean> {
  const open = await work.em.count(Task, { id: taskId, state: { $nin: [...ENDED_STATES] } });
  return open > 0;
}
