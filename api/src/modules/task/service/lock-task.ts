import { LockMode } from '@mikro-orm/core';
import { staleVersion, type Refused } from '../../../platform/outcome.js';
import type { Permission } from '../../../platform/auth/actor.js';
import type { Work } from '../../../platform/work.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import { isUuid } from '../../../shared/uuid.js';
import { endedResolutions } from '../../meeting/index.js';
import { isOwnWork, reachesTask } from '../rules/task-policy.js';
import type { TaskFacts } from '../rules/task-states.js';
import { TaskExtension } from '../task-extension.entity.js';
import { TaskPart } from '../task-part.entity.js';
import { Task } from '../task.entity.js';
import { unitHandsOf } from './unit-hands.js';

export interface LockedTask {
  readonly refused: false;
  readonly task: Task;
  readonly parts: readonly TaskPart[];
}

/** The task, locked, with its parts. Not there and not in reach are denied alike; another version is refused. */
export async function lockTask(
  work: Work,
  permission: Permission,
  id: string,
  expectedVersion?: number,
): Promise<LockedTask | Refused> {
  work.must(permission);
  const task = isUuid(id)
    ? await work.em.findOne(Task, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!task || !reachesTask(work.actor, permission, task)) work.deny(permission, { type: 'Task', id });
  work.actBy(permission, { agencyIds: task.workingAgencyIds });
  if (expectedVersion !== undefined && task.version !== expectedVersion) return staleVersion(task.version);
  const parts = await work.em.find(TaskPart, { taskId: id }, { orderBy: { role: 'asc', id: 'asc' } });
  return { refused: false, task, parts };
}

/** What the guards need to know now; `text` is what was written with the act. */
export async function taskFacts(work: Work, { task, parts }: LockedTask, text: string): Promise<TaskFacts> {
  const openExtensions = await work.em.count(TaskExtension, { taskId: task.id, state: 'REQUESTED' });
  return {
    isOwnWork: isOwnWork(work.actor, task),
    hasWorkedOnIt: await hasWorkedOn(work, task),
    hasText: text !== '',
    openParts: parts.filter(({ role, state }) => role === 'SUPPORT' && state !== 'REPORTED').length,
    hasOpenExtension: openExtensions > 0,
    hasClock: (task.dueOn ?? null) !== null || (task.feedbackCycle ?? null) !== null,
    isLookBackDue: isReached(task.lookBackOn, work.today()),
    originStands: await originStands(work, task),
    suspendedFrom: task.suspendedFrom ?? null,
  };
}

/** A person's own hand; the system acts for no unit, whoever caused it. */
export async function hasWorkedOn(work: Work, task: Task): Promise<boolean> {
  const { kind, accountId } = work.actor;
  return kind === 'PERSON' && (await unitHandsOf(work, task)).has(String(accountId));
}

/** Asked only of a suspended task: revoking a resolution suspends what came of it. */
async function originStands(work: Work, { state, originKind, originId }: Task): Promise<boolean> {
  if (state !== 'SUSPENDED' || originKind !== 'RESOLUTION' || !originId) return true;
  return !(await endedResolutions(work.db, [originId])).has(originId);
}

/** A day that has come; null never comes. */
const isReached = (day: string | null | undefined, today: PlainDate): boolean => !!day && day <= today;
