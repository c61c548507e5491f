import { addWorkingDays, workingDaysBetween, type WorkingCalendar } from '../../../shared/working-days.js';
import { lampOf, type Lamp } from '../../../shared/deadline.js';
import { addDays, type PlainDate } from '../../../shared/plain-date.js';
import { isOpen, type RequestState } from './request-states.js';

/** The last day of the limit, and the first day on which the light is yellow. */
export interface RequestLimit {
  readonly dueOn: PlainDate;
  readonly warnOn: PlainDate;
}

/** Both in working days. The light is yellow while at most `warnDays` are left, the due day itself included. */
export function limitFrom(
  today: PlainDate,
  days: number,
  warnDays: number,
  calendar: WorkingCalendar,
): RequestLimit {
  const dueOn = addWorkingDays(today, days, calendar);
  let warnOn = dueOn;
  while (warnOn > today && workingDaysBetween(addDays(warnOn, -1), dueOn, calendar) <= warnDays)
    warnOn = addDays(warnOn, -1);
  return { dueOn, warnOn };
}

/** Null when nobody waits for the agency any more. */
export function requestLampOf(
  request: { state: RequestState; dueOn: PlainDate; warnOn: PlainDate },
  today: PlainDate,
): Lamp | null {
  return isOpen(request.state) ? lampOf(request, today) : null;
}
