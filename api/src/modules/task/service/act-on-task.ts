import { decide } from '../../../shared/transition-table.js';
import { done, refuse, type Outcome, type Refused } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { actingAgencyOf } from '../rules/task-policy.js';
import { taskTransitions, type TaskAction } from '../rules/task-states.js';
import { taskStateLabels, type TaskState } from '../rules/task-vocabulary.js';
import { lockTask, taskFacts, type LockedTask } from './lock-task.js';
import { recordStep } from './record-step.js';
import { refreshLamp, scheduleFeedback } from './task-clock.js';

export interface TaskAct {
  readonly taskId: string;
  readonly expectedVersion: number;
  readonly text?: string;
  readonly percent?: number | null;
}

export type TaskOutcome = Outcome<{ taskId: string }>;

export interface DecidedAct extends LockedTask {
  readonly from: TaskState;
  readonly text: string;
  /** The unit acted for. */
  readonly agencyId: string | null;
}

const LONGEST_TEXT = 2000;

/** A text that fits into the history. Refuses INPUT_INVALID. */
export function refuseLongText(text: string, field = 'text'): Refused | null {
  if ([...text].length <= LONGEST_TEXT) return null;
  const message = `最多${LONGEST_TEXT}字，现在是${[...text].length}字，请精简；详细材料可作为佐证上传。`;
  return refuse('INPUT_INVALID', '填写的内容有几处需要改正，已逐项标出。', [{ field, message }]);
}

/**
 * The one way a task moves: lock → authorize → decide → `change` → history and audit. Refuses STALE_VERSION,
 * INPUT_INVALID, NOT_ALLOWED_IN_STATE and the guards' refusals; `change` may refuse too.
 */
export function actOnTask(
  work: Work,
  action: TaskAction,
  input: TaskAct,
  change?: (decided: DecidedAct) => Promise<Refused | void>,
): Promise<TaskOutcome> {
  return work.atomically(async () => {
    const { permission } = taskTransitions[action];
    const locked = await lockTask(work, permission, input.taskId, input.expectedVersion);
    if (locked.refused) return locked;
    const { task } = locked;
    const text = (input.text ?? '').trim();
    const tooLong = refuseLongText(text);
    if (tooLong) return tooLong;
    const facts = await taskFacts(work, locked, text);
    const verdict = decide(taskTransitions, action, task.state, facts, taskStateLabels);
    if (verdict.refused) return verdict;
    const from = task.state;
    task.state = verdict.to;
    const agencyId = actingAgencyOf(work.actor, task);
    const refused = await change?.({ ...locked, from, text, agencyId });
    if (refused) return refused;
    await scheduleFeedbackAfter(work, action, locked);
    await refreshLamp(work, task);
    // A return is told to the unit it goes to: that is whose returns are counted.
    const stepAgency = action === 'return' || action === 'reopen' ? task.leadAgencyId : agencyId;
    await recordStep(work, task, {
      action,
      from,
      agencyId: stepAgency,
      text,
      percent: input.percent ?? null,
    });
    return done({ taskId: task.id });
  });
}

/** The acts that begin, answer or end a cycle of feedback. */
const TOUCH_FEEDBACK: ReadonlySet<TaskAction> = new Set<TaskAction>([
  'assign',
  'report',
  'claimCompletion',
  'return',
  'reopen',
  'resume',
]);

async function scheduleFeedbackAfter(work: Work, action: TaskAction, { task }: LockedTask): Promise<void> {
  if (TOUCH_FEEDBACK.has(action)) await scheduleFeedback(work, action, task);
}
