import type { Permission } from '../../../platform/auth/actor.js';
import type { Work } from '../../../platform/work.js';
import { findActor, Mandate, postsHolding } from '../../identity/index.js';
import { notify } from '../../messaging/index.js';
import { isAskedToDecide, reachesTask } from '../rules/task-policy.js';
import type { LockedTask } from './lock-task.js';
import { unitHandsOf } from './unit-hands.js';
import { messageOf } from './tell-units.js';

/** Asks those in office whom the decision on this task is asked of. */
export async function tellDeciders(
  work: Work,
  { task }: Pick<LockedTask, 'task'>,
  permission: Permission,
  title: string,
  body: string,
): Promise<void> {
  const now = work.now();
  const mandates = await work.em.find(
    Mandate,
    {
      post: { $in: postsHolding(permission) },
      validFrom: { $lte: now },
      $or: [{ validUntil: null }, { validUntil: { $gt: now } }],
    },
    { fields: ['accountId'], orderBy: { id: 'asc' } },
  );
  const hands = await unitHandsOf(work, task);
  const accountIds: string[] = [];
  for (const accountId of new Set(mandates.map((mandate) => mandate.accountId))) {
    // Nobody decides what they had a hand in for a unit, whatever other posts they hold.
    if (accountId === work.actor.accountId || hands.has(accountId)) continue;
    const actor = await findActor(work, accountId);
    if (actor && reachesTask(actor, permission, task) && isAskedToDecide(actor, task))
      accountIds.push(accountId);
  }
  await notify(work, { accountIds }, { aboutId: task.id, ...messageOf(task, title, body) });
}
