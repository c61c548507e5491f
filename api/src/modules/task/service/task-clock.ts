import { parameters } from '../../eligibility/index.js';
import { workingCalendar } from '../../organization/index.js';
import type { ParameterValues } from '../../eligibility/index.js';
import type { Work } from '../../../platform/work.js';
import { addDays, daysBetween, type PlainDate } from '../../../shared/plain-date.js';
import { isWorkingDay, nextWorkingDay, plainDateInShanghai } from '../../../shared/working-days.js';
import { feedbackOnAfterReport, nextFeedbackOn } from '../rules/feedback-cycle.js';
import { lampDaysOf, type LampDays, type LampFacts, type LampParameters } from '../rules/task-lamp.js';
import type { TaskAction } from '../rules/task-states.js';
import { CLAIMED_STATES, ENDED_STATES } from '../rules/task-vocabulary.js';
import type { Task } from '../task.entity.js';

export const lampParameters = (values: ParameterValues): LampParameters => ({
  yellowDaysLeft: values['lamp.yellowDaysLeft'],
  feedbackGraceDays: values['lamp.feedbackGraceDays'],
  redReturnCount: values['lamp.redReturnCount'],
});

const dayOf = (day: string | null | undefined): PlainDate | null => (day ?? null) as PlainDate | null;

export const lampFactsOf = (task: Task): LampFacts => ({
  state: task.state,
  registeredOn: plainDateInShanghai(task.registeredAt),
  dueOn: dayOf(task.dueOn),
  feedbackDueOn: dayOf(task.feedbackDueOn),
  claimedOn: dayOf(task.claimedOn),
  returnCount: task.returnCount,
});

/** Writes the days of the light anew; true when they changed. */
export function setLampDays(task: Task, values: LampParameters): boolean {
  const days: LampDays = lampDaysOf(lampFactsOf(task), values);
  const hasChanged = dayOf(task.yellowOn) !== days.yellowOn || dayOf(task.redOn) !== days.redOn;
  if (hasChanged) Object.assign(task, days);
  return hasChanged;
}

/** After any change of a task: the days of its light as today's parameters say. */
export async function refreshLamp(work: Work, task: Task): Promise<void> {
  setLampDays(task, lampParameters(await parameters(work, work.today())));
}

/**
 * Sets when the next feedback of the cycle is due: none while the office has it or it has ended. A report answers for its
 * cycle; one that was returned is due again by the end of it.
 */
export async function scheduleFeedback(work: Work, action: TaskAction, task: Task): Promise<void> {
  const isOver = CLAIMED_STATES.includes(task.state) || ENDED_STATES.includes(task.state);
  if (!task.feedbackCycle || isOver) {
    task.feedbackDueOn = null;
    return;
  }
  const today = work.today();
  const last = dayOf(task.feedbackDueOn);
  const calendar = await workingCalendar(work);
  if (action === 'report')
    task.feedbackDueOn = feedbackOnAfterReport(last, today, task.feedbackCycle, calendar);
  else if (action !== 'resume' || last === null || last <= today)
    task.feedbackDueOn = nextFeedbackOn(today, task.feedbackCycle, calendar);
}

/** The clock stood still: the due date moves by as many days, to a working day, and counts as a new one. */
export async function moveDueDate(work: Work, task: Task): Promise<void> {
  const suspendedOn = dayOf(task.suspendedOn);
  const dueOn = dayOf(task.dueOn);
  if (suspendedOn !== null && dueOn !== null) {
    const moved = addDays(dueOn, daysBetween(suspendedOn, work.today()));
    const calendar = await workingCalendar(work);
    task.dueOn = isWorkingDay(moved, calendar) ? moved : nextWorkingDay(moved, calendar);
    task.dueVersion += 1;
  }
  task.suspendedOn = null;
  task.suspendedFrom = null;
}
