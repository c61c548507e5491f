import type { Actor } from '../../../platform/auth/actor.js';
import { listActions } from '../../../shared/transition-table.js';
import {
  actingAgencyOf,
  isOwnWork,
  reachesTask,
  whyNotDecideExtension,
  type TaskPlace,
} from './task-policy.js';
import { taskTransitions, type TaskAction, type TaskFacts } from './task-states.js';
import {
  CLAIMED_STATES,
  ENDED_STATES,
  taskStateLabels,
  WORKING_STATES,
  type PartState,
  type TaskState,
} from './task-vocabulary.js';

/** One action for a button: allowed, or the reason why not now. */
export interface TaskChoice {
  readonly action: string;
  readonly label: string;
  readonly allowed: boolean;
  readonly reason: string | null;
}

/** A task as far as its buttons depend on it. */
export interface TaskSeen extends TaskPlace {
  readonly state: TaskState;
  /** The reader has acted on it in the name of a unit that works on it. */
  readonly hasWorkedOnIt: boolean;
  /** The reader asked for the extension that waits. */
  readonly isRequester: boolean;
  readonly dueOn: string | null;
  readonly hasClock: boolean;
  readonly isLookBackDue: boolean;
  readonly suspendedFrom: TaskState | null;
  readonly originStands: boolean;
  readonly openParts: number;
  readonly hasOpenExtension: boolean;
  readonly isOverdue: boolean;
  /** It has returned to the agenda and is not resolved there yet. */
  readonly hasOpenTopic: boolean;
  /** State of each supporting unit's part. */
  readonly supportParts: Readonly<Record<string, PartState>>;
}

const allowed = (action: string, label: string): TaskChoice => ({
  action,
  label,
  allowed: true,
  reason: null,
});

/** The unit acts of a supporting unit depend on its own part, not on the task's state. */
const UNIT_ACTS: ReadonlySet<TaskAction> = new Set<TaskAction>([
  'receive',
  'start',
  'report',
  'claimCompletion',
]);

/** What an actor may do with a task now, for the buttons of its page. */
export function actionsOnTask(task: TaskSeen, actor: Actor): TaskChoice[] {
  const facts: TaskFacts = {
    ...task,
    isOwnWork: isOwnWork(actor, task),
    hasText: true,
  };
  const acting = actingAgencyOf(actor, task);
  const part = acting === null ? undefined : task.supportParts[acting];
  const choices = listActions(taskTransitions, task.state, facts, taskStateLabels)
    .filter(({ action, permission }) => {
      if (part !== undefined && UNIT_ACTS.has(action)) return false;
      return reachesTask(actor, permission as `${string}.${string}`, task);
    })
    .map(({ action, label, verdict }) => ({
      action,
      label,
      allowed: !verdict.refused,
      reason: verdict.refused ? verdict.message : null,
    }));
  return [...choices, ...partActions(task, actor, part), ...extensionActions(task, actor, facts)];
}

function partActions(task: TaskSeen, actor: Actor, part: PartState | undefined): TaskChoice[] {
  const isOver = CLAIMED_STATES.includes(task.state) || ENDED_STATES.includes(task.state);
  const isStill = task.state === 'REGISTERED' || task.state === 'SUSPENDED';
  if (part === undefined || isOver || isStill) return [];
  if (part === 'WAITING') return reachesTask(actor, 'task.receive', task) ? [allowed('receive', '签收')] : [];
  return reachesTask(actor, 'task.report', task) ? [allowed('report', '反馈本单位部分')] : [];
}

function extensionActions(task: TaskSeen, actor: Actor, facts: TaskFacts): TaskChoice[] {
  const choices: TaskChoice[] = [];
  const mayExtend = task.dueOn !== null && WORKING_STATES.includes(task.state);
  if (mayExtend && !facts.hasOpenExtension && reachesTask(actor, 'task.requestExtension', task))
    choices.push(allowed('requestExtension', '申请延期'));
  const mayDecide = whyNotDecideExtension({ ...facts, isRequester: task.isRequester }) === null;
  if (facts.hasOpenExtension && mayDecide && reachesTask(actor, 'task.decideExtension', task))
    choices.push(allowed('decideExtension', '审批延期'));
  if (WORKING_STATES.includes(task.state) && reachesTask(actor, 'task.urge', task))
    choices.push(allowed('urge', '催办'));
  if (task.isOverdue && !task.hasOpenTopic && reachesTask(actor, 'task.submitTopic', task))
    choices.push(allowed('submitTopic', '列为会议议题'));
  return choices;
}
