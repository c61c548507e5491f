import { plainDate, type PlainDate } from '../../../shared/plain-date.js';
import { addWorkingDays, workingDaysBetween, type WorkingCalendar } from '../../../shared/working-days.js';

/** The running limit of a case. Days are working days; day 1 is the next working day. */
export interface RunningClock {
  /** The parameter that sets the limit. */
  readonly name: string;
  readonly startedOn: PlainDate;
  /** Days used before a pause (correction, publicity and objection checks do not count). */
  readonly usedDays: number;
  readonly dueOn: PlainDate;
  /** From this day the light is yellow. */
  readonly warnOn: PlainDate;
}

export interface ClockRules {
  readonly limitDays: number;
  /** Working days before the last at which yellow begins. */
  readonly yellowDaysLeft: number;
  readonly calendar: WorkingCalendar;
}

/** Starts a clock, or resumes one that has used some of its days. A resumed clock has at least one day left. */
export function startClock(name: string, on: PlainDate, usedDays: number, rules: ClockRules): RunningClock {
  const left = Math.max(1, rules.limitDays - usedDays);
  const dueOn = addWorkingDays(on, left, rules.calendar);
  const warnOn = addWorkingDays(on, Math.max(0, left - rules.yellowDaysLeft), rules.calendar);
  return { name, startedOn: on, usedDays, dueOn, warnOn };
}

/** Working days used when a clock is paused. */
export function usedDaysAt(
  clock: { startedOn: PlainDate; usedDays: number },
  on: PlainDate,
  calendar: WorkingCalendar,
): number {
  return clock.usedDays + workingDaysBetween(clock.startedOn, on, calendar);
}

/** Stands for no due date in the worklist's order. */
export const NO_DUE_DATE = plainDate('9999-12-31');
