import { holds, reachOf, type Actor, type Permission } from '../../../platform/auth/actor.js';

/** What of a task decides who may act on it. The lead unit stands first among those that work on it. */
export interface TaskPlace {
  readonly leadAgencyId: string;
  readonly workingAgencyIds: readonly string[];
}

/** 联席会议办公室 sits in 县住建局 (一). */
export const OFFICE_AGENCY = 'HOUSING';

/** Acts that only the lead unit does; supporting units receive and report their own part. */
const LEAD_ONLY: ReadonlySet<Permission> = new Set<Permission>([
  'task.claimCompletion',
  'task.requestExtension',
]);

/** Whether a permission reaches a task: the county, or a unit that works on it. */
export function reachesTask(actor: Actor, permission: Permission, task: TaskPlace): boolean {
  const { county, agencyIds } = reachOf(actor, permission);
  if (county) return true;
  const agencies = LEAD_ONLY.has(permission) ? [task.leadAgencyId] : task.workingAgencyIds;
  return agencies.some((id) => agencyIds.includes(id));
}

/** The unit in whose name somebody acts on a task: of several posts the one that works on it, the lead first. */
export function actingAgencyOf(actor: Actor, task: TaskPlace): string | null {
  return task.workingAgencyIds.find((id) => actor.agencyIds.includes(id)) ?? actor.agencyId;
}

/**
 * In whose name an office act is done: null for the convener, who acts for the county and stands above every unit,
 * otherwise the actor's unit.
 */
export function officeAgencyOf(actor: Actor, task: TaskPlace): string | null {
  return holds(actor, 'task.oversee') ? null : actingAgencyOf(actor, task);
}

/** The actor's own unit works on the task, and the actor is not the convener. */
export function isOwnWork(actor: Actor, task: TaskPlace): boolean {
  const agency = officeAgencyOf(actor, task);
  return agency !== null && task.workingAgencyIds.includes(agency);
}

/**
 * Whom an office act on the task is asked of: the office, and for what its own bureau works on the convener, who may do it
 * everywhere but is asked only there.
 */
export function isAskedToDecide(actor: Actor, task: TaskPlace): boolean {
  return holds(actor, 'task.oversee')
    ? task.workingAgencyIds.includes(OFFICE_AGENCY)
    : !isOwnWork(actor, task);
}
