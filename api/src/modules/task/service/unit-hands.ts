import type { Work } from '../../../platform/work.js';
import { UNIT_STEPS } from '../rules/task-policy.js';
import type { Task } from '../task.entity.js';

/** The accounts that have acted on a task in the name of a unit that works on it, whatever posts they hold today. */
export async function unitHandsOf(work: Work, { id, claimedBy }: Task): Promise<ReadonlySet<string>> {
  await work.flush();
  const rows = await work.db.rows({
    name: 'unit_hands',
    text: 'select distinct actor_id from task_steps where task_id = $1 and action = any($2) and actor_id is not null',
    values: [id, [...UNIT_STEPS]],
  });
  return new Set([...rows.map(([actorId]) => String(actorId)), ...(claimedBy ? [claimedBy] : [])]);
}
