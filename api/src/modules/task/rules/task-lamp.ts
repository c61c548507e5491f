import { addDays, type PlainDate } from '../../../shared/plain-date.js';
import {
  CLAIMED_STATES,
  ENDED_STATES,
  WORKING_STATES,
  type TaskLamp,
  type TaskRedReason,
  type TaskState,
} from './task-vocabulary.js';

/** What a light depends on. */
export interface LampFacts {
  readonly state: TaskState;
  readonly registeredOn: PlainDate;
  readonly dueOn: PlainDate | null;
  /** The last day for the next feedback of the cycle. */
  readonly feedbackDueOn: PlainDate | null;
  /** The day completion was claimed; the unit's clock stands from then until a return. */
  readonly claimedOn: PlainDate | null;
  readonly returnCount: number;
}

export interface LampParameters {
  readonly yellowDaysLeft: number;
  readonly feedbackGraceDays: number;
  readonly redReturnCount: number;
}

/** From which day a task is yellow and from which it is red; null for never as things stand. */
export interface LampDays {
  readonly yellowOn: PlainDate | null;
  readonly redOn: PlainDate | null;
}

const earliest = (...days: (PlainDate | null)[]): PlainDate | null =>
  days.reduce((first, day) => (day !== null && (first === null || day < first) ? day : first), null);

/** Worked out once for each change, so that lists filter and count by it in SQL. */
export function lampDaysOf(facts: LampFacts, parameters: LampParameters): LampDays {
  const { registeredOn, dueOn, feedbackDueOn, claimedOn, returnCount } = facts;
  const isClaimed = claimedOn !== null && CLAIMED_STATES.includes(facts.state);
  const alwaysRed = returnCount >= parameters.redReturnCount ? registeredOn : null;
  if (isClaimed) {
    const wasLate = dueOn !== null && claimedOn > dueOn ? registeredOn : null;
    return { yellowOn: null, redOn: earliest(alwaysRed, wasLate) };
  }
  return {
    yellowOn: earliest(
      dueOn && addDays(dueOn, -parameters.yellowDaysLeft),
      feedbackDueOn && addDays(feedbackDueOn, 1),
    ),
    redOn: earliest(
      alwaysRed,
      dueOn && addDays(dueOn, 1),
      feedbackDueOn && addDays(feedbackDueOn, parameters.feedbackGraceDays + 1),
    ),
  };
}

/** 督办灯 of a day: grey while suspended, blue when done, otherwise by the days worked out before. */
export function taskLampOf(state: TaskState, days: LampDays, today: PlainDate): TaskLamp {
  if (state === 'SUSPENDED') return 'GREY';
  if (ENDED_STATES.includes(state)) return 'BLUE';
  if (days.redOn !== null && today >= days.redOn) return 'RED';
  return days.yellowOn !== null && today >= days.yellowOn ? 'YELLOW' : 'GREEN';
}

/**
 * Why the light is red; null when it is not. What is late is said before what was returned: it is what the numbers count.
 * A returned task is red from its registration, one that lacks feedback only some days after that was due.
 */
export function redReasonOf(
  facts: Pick<LampFacts, 'state' | 'dueOn' | 'feedbackDueOn' | 'claimedOn'>,
  days: LampDays,
  today: PlainDate,
): TaskRedReason | null {
  const { state, dueOn, feedbackDueOn, claimedOn } = facts;
  if (days.redOn === null || taskLampOf(state, days, today) !== 'RED') return null;
  const isClaimed = claimedOn !== null && CLAIMED_STATES.includes(state);
  if (isClaimed) return dueOn !== null && claimedOn > dueOn ? 'CLAIMED_LATE' : 'RETURNED';
  if (dueOn !== null && dueOn < today) return 'OVERDUE';
  return feedbackDueOn !== null && feedbackDueOn < days.redOn ? 'FEEDBACK_MISSING' : 'RETURNED';
}

/** Whether the unit has let its due date, or that of its cycle's feedback, go by (逾期). What the office has is not overdue. */
export function isOverdue(
  task: Pick<LampFacts, 'state' | 'dueOn' | 'feedbackDueOn'>,
  today: PlainDate,
): boolean {
  if (!WORKING_STATES.includes(task.state)) return false;
  return [task.dueOn, task.feedbackDueOn].some((day) => day !== null && day < today);
}
