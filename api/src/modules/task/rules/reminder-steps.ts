import { addDays, daysBetween, type PlainDate } from '../../../shared/plain-date.js';
import { isWorkingDay, workingDaysBetween, type WorkingCalendar } from '../../../shared/working-days.js';

/** 催办节奏, in working days before and after the due date: no reminder falls on a holiday. */
export interface ReminderParameters {
  readonly firstDays: number;
  readonly secondDays: number;
  readonly lastDays: number;
  readonly liaisonDays: number;
  readonly convenerDays: number;
  readonly bulletinDays: number;
}

export const REMINDER_KIND_LABELS = {
  FIRST: '第一次提醒',
  SECOND: '第二次提醒',
  LAST: '最后提醒',
  DUE: '当日到期',
  DAILY: '超期每日催办',
  LIAISON: '升级到联络员',
  CONVENER: '升级到召集人',
  BULLETIN: '列入通报',
  FEEDBACK: '定期反馈到期',
  URGE: '人工催办',
} as const;
export type ReminderKind = keyof typeof REMINDER_KIND_LABELS;
export const REMINDER_KINDS = Object.keys(REMINDER_KIND_LABELS) as readonly ReminderKind[];

/** One step of the cadence. `step` is its name within the task's due version: it fires once. */
export interface DueStep {
  readonly kind: ReminderKind;
  readonly step: string;
}

export interface ReminderFacts {
  readonly dueOn: PlainDate | null;
  readonly feedbackDueOn: PlainDate | null;
}

/** Working days past due; 0 on the due day and before. */
function workingDaysLate(dueOn: PlainDate, today: PlainDate, calendar: WorkingCalendar): number {
  return today <= dueOn ? 0 : workingDaysBetween(dueOn, today, calendar);
}

function stepsOfDueDate(
  dueOn: PlainDate,
  today: PlainDate,
  parameters: ReminderParameters,
  calendar: WorkingCalendar,
): DueStep[] {
  if (today < dueOn) {
    const left = workingDaysBetween(today, dueOn, calendar);
    const { firstDays, secondDays, lastDays } = parameters;
    // Only the nearest one: a task assigned late is not told three times at once.
    if (left <= lastDays) return [{ kind: 'LAST', step: 'LAST' }];
    if (left <= secondDays) return [{ kind: 'SECOND', step: 'SECOND' }];
    return left <= firstDays ? [{ kind: 'FIRST', step: 'FIRST' }] : [];
  }
  if (today === dueOn) return [{ kind: 'DUE', step: 'DUE' }];
  const late = workingDaysLate(dueOn, today, calendar);
  // Escalations that a stopped sweep missed are made up; the daily reminder of a day that is over is not.
  const escalations: readonly (readonly [ReminderKind, number])[] = [
    ['LIAISON', parameters.liaisonDays],
    ['CONVENER', parameters.convenerDays],
    ['BULLETIN', parameters.bulletinDays],
  ];
  return [
    { kind: 'DAILY', step: `DAILY:${today}` },
    ...escalations.filter(([, days]) => late >= days).map(([kind]) => ({ kind, step: kind })),
  ];
}

/** The steps that are due today, whether or not they have fired. None on a day off. */
export function reminderSteps(
  facts: ReminderFacts,
  today: PlainDate,
  parameters: ReminderParameters,
  calendar: WorkingCalendar,
): DueStep[] {
  if (!isWorkingDay(today, calendar)) {
    return [];
  }
  const { dueOn, feedbackDueOn } = facts;
  const steps = dueOn ? stepsOfDueDate(dueOn, today, parameters, calendar) : [];
  // The day before, so that a clerk can still write it; once for each cycle.
  const isFeedbackNear = feedbackDueOn !== null && today >= addDays(feedbackDueOn, -1);
  if (isFeedbackNear) steps.push({ kind: 'FEEDBACK', step: `FEEDBACK:${feedbackDueOn}` });
  return steps;
}

/** Calendar days past due on a day; 0 when not. */
export const daysLate = (dueOn: PlainDate | null, on: PlainDate): number =>
  dueOn === null || on <= dueOn ? 0 : daysBetween(dueOn, on);
