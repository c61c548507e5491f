import {
  addDays,
  addMonths,
  plainDateOf,
  partsOf,
  weekdayOf,
  type PlainDate,
} from '../../../shared/plain-date.js';
import { unwrap } from '../../../shared/result.js';
import { isWorkingDay, nextWorkingDay, type WorkingCalendar } from '../../../shared/working-days.js';
import type { FeedbackCycle } from './task-vocabulary.js';

const FRIDAY = 5;
const MONTHS_OF: Readonly<Record<'MONTHLY' | 'QUARTERLY', number>> = { MONTHLY: 1, QUARTERLY: 3 };

/** The last day of the cycle that a day lies in: Friday's week, the month, the quarter. */
function endOfCycle(day: PlainDate, cycle: FeedbackCycle): PlainDate {
  if (cycle === 'WEEKLY') return addDays(day, (FRIDAY - weekdayOf(day) + 7) % 7);
  const { year, month } = partsOf(day);
  const length = MONTHS_OF[cycle];
  const first = unwrap(plainDateOf(year, month - ((month - 1) % length), 1));
  return addDays(addMonths(first, length), -1);
}

/** A last day that is no working day moves to the next one (民法典 203). */
const onWorkingDay = (day: PlainDate, calendar: WorkingCalendar): PlainDate =>
  isWorkingDay(day, calendar) ? day : nextWorkingDay(day, calendar);

/**
 * The last day for the first feedback that ends after `after`. Feedback given within a cycle answers for it: the next
 * one is due at the end of the following cycle.
 */
export function nextFeedbackOn(after: PlainDate, cycle: FeedbackCycle, calendar: WorkingCalendar): PlainDate {
  let end = endOfCycle(addDays(after, 1), cycle);
  // A cycle of the past whose last day only moved over the holidays is the one just answered.
  while (onWorkingDay(end, calendar) <= after) end = endOfCycle(addDays(end, 1), cycle);
  return onWorkingDay(end, calendar);
}

/**
 * Whether the cycle that today lies in has had its feedback: what is due next is then the end of a later one. `dueOn` is
 * the last day for the next feedback, kept on the task.
 */
export function isFeedbackAnswered(
  dueOn: PlainDate,
  today: PlainDate,
  cycle: FeedbackCycle,
  calendar: WorkingCalendar,
): boolean {
  return dueOn > endOfCycleOn(today, cycle, calendar);
}

/** The last day for feedback of the cycle that a day lies in, not before that day. */
export const endOfCycleOn = (day: PlainDate, cycle: FeedbackCycle, calendar: WorkingCalendar): PlainDate =>
  nextFeedbackOn(addDays(day, -1), cycle, calendar);

/**
 * When the feedback after today's is due. A second one within a cycle that is already answered moves nothing: two reports
 * in one week would otherwise excuse the unit from the next quarter.
 */
export function feedbackOnAfterReport(
  dueOn: PlainDate | null,
  today: PlainDate,
  cycle: FeedbackCycle,
  calendar: WorkingCalendar,
): PlainDate {
  if (dueOn === null || dueOn <= today) return nextFeedbackOn(today, cycle, calendar);
  return isFeedbackAnswered(dueOn, today, cycle, calendar) ? dueOn : nextFeedbackOn(dueOn, cycle, calendar);
}
