import type { Work } from '../../../platform/work.js';
import type { ResolutionEnded } from '../../meeting/index.js';
import { OPEN_STATES } from '../rules/task-vocabulary.js';
import { suspendTask } from './decide-task.js';

/**
 * A task whose resolution was revoked or superseded is stopped (中止) for that reason, and not resumed. One that is done
 * or closed stays as it is. Throws when it cannot: no resolution ends while somebody works on because of it.
 */
export async function onResolutionEnded(work: Work, event: ResolutionEnded): Promise<void> {
  const running = await work.db.objects<{ id: string; version: number }>({
    text: `select id, version from tasks where origin_kind = 'RESOLUTION' and origin_id = $1 and state = any($2)
           order by id for update`,
    values: [event.resolutionId, [...OPEN_STATES]],
  });
  for (const { id, version } of running) {
    const stopped = await suspendTask(work, { taskId: id, expectedVersion: version, text: event.reason });
    if (stopped.refused) throw new Error(`the task ${id} of an ended resolution goes on: ${stopped.code}`);
  }
}
