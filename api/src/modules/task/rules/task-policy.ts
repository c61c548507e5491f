import { holds, reachOf, type Actor, type Permission } from '../../../platform/auth/actor.js';
import { HOST_AGENCY } from '../../../shared/host-agency.js';

/** What of a task decides who may act on it. The lead unit stands first among those that work on it. */
export interface TaskPlace {
  readonly leadAgencyId: string;
  readonly workingAgencyIds: readonly string[];
}

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
 * In whose name an office act is done: null for the convener, who acts for the county and stands above every unit but
 * one for which the same person holds a post; otherwise the actor's unit.
 */
export function officeAgencyOf(actor: Actor, task: TaskPlace): string | null {
  if (!holds(actor, 'task.oversee')) return actingAgencyOf(actor, task);
  return task.workingAgencyIds.find((id) => actor.ownAgencyIds.includes(id)) ?? null;
}

/** The actor's own unit works on the task; of the convener only one for which the same person holds a post. */
export function isOwnWork(actor: Actor, task: TaskPlace): boolean {
  // The system acts for no unit, whoever caused it: a revoked resolution stops also what the bureau works on.
  if (actor.kind === 'SYSTEM') return false;
  const agency = officeAgencyOf(actor, task);
  return agency !== null && task.workingAgencyIds.includes(agency);
}

/**
 * Whom an office act on the task is asked of: the office, and for what its own bureau works on the convener, who may do it
 * everywhere but is asked only there.
 */
export function isAskedToDecide(actor: Actor, task: TaskPlace): boolean {
  if (isOwnWork(actor, task)) return false;
  return !holds(actor, 'task.oversee') || task.workingAgencyIds.includes(HOST_AGENCY);
}

/** Whom to turn to: of the bureau's own work the convener, of a unit where the convener holds a post too the office. */
export const WHO_THEN = '请由召集人办理；召集人也在承办单位任职的，由联席会议办公室办理。';

/** Acts in the name of a unit that works on the task: whoever did one of them decides nothing of it, in whatever post since. */
export const UNIT_STEPS = ['receive', 'start', 'report', 'claimCompletion', 'requestExtension'] as const;

/** What of an extension and of who acts says whether they may decide it. */
export interface ExtensionFacts {
  readonly isOwnWork: boolean;
  readonly hasWorkedOnIt: boolean;
  /** The actor is who asked for it. */
  readonly isRequester: boolean;
}

/** Why somebody may not decide an extension; null when they may. */
export function whyNotDecideExtension(
  facts: ExtensionFacts,
): { readonly code: string; readonly message: string } | null {
  if (facts.isRequester)
    return { code: 'OWN_EXTENSION', message: '这项延期是您本人申请的，不能由本人审批，请由其他人办理。' };
  if (facts.isOwnWork)
    return {
      code: 'OWN_WORK',
      message: `本单位是这项任务的承办单位，不能自己审批延期，${WHO_THEN}`,
    };
  return facts.hasWorkedOnIt
    ? {
        code: 'OWN_WORK',
        message: '您以承办单位的名义办理过这项任务，不能由本人审批延期，请由其他人办理。',
      }
    : null;
}
