import { daysBetween, type PlainDate } from './plain-date.js';
import { workingDaysBetween, type WorkingCalendar } from './working-days.js';

/** 时限灯: red when past due, yellow near it. */
export const LAMP_LABELS = { GREEN: '正常', YELLOW: '临期', RED: '超期' } as const;
export type Lamp = keyof typeof LAMP_LABELS;

/** In what a limit is counted. */
export const DAY_UNIT_LABELS = { CALENDAR_DAY: '自然日', WORKING_DAY: '工作日' } as const;
export type DayUnit = keyof typeof DAY_UNIT_LABELS;
export const DAY_UNITS = Object.keys(DAY_UNIT_LABELS) as readonly DayUnit[];

/** The light of a limit: yellow from `warnOn`, the due day itself included. Null where none runs. */
export function lampOf(
  limit: { readonly dueOn: PlainDate | null; readonly warnOn: PlainDate | null },
  today: PlainDate,
): Lamp | null {
  if (limit.dueOn === null) return null;
  if (today > limit.dueOn) return 'RED';
  return limit.warnOn !== null && today >= limit.warnOn ? 'YELLOW' : 'GREEN';
}

/**
 * Days left in the unit the limit itself was counted in, so that list and case say the same number: 0 on the due day, negative
 * when it has passed. Over a weekend a limit in working days may be past due by 0 days.
 */
export function daysLeft(
  dueOn: PlainDate,
  today: PlainDate,
  unit: DayUnit,
  calendar: WorkingCalendar,
): number {
  switch (unit) {
    case 'CALENDAR_DAY':
      return daysBetween(today, dueOn);
    case 'WORKING_DAY':
      return workingDaysBetween(today, dueOn, calendar);
  }
}
