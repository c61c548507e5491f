import type { App } from '../app.js';
import type { PlainDate } from '../shared/plain-date.js';
import { startOfDayInShanghai, type WorkingCalendar } from '../shared/working-days.js';
import { withOwnTime } from './county-app.js';
import { CountyStaff, type StaffRecord } from './county-staff.js';
import { handOutTasks } from './hand-out-tasks.js';
import { holdMeetings } from './hold-meetings.js';

const TASKS = 300;

/** What the joint meeting's year is told from: plain values, so that it can be told in another thread. */
export interface JointYear {
  readonly seed: string;
  /** The first day of the county's history. */
  readonly from: PlainDate;
  readonly now: Date;
  readonly staff: StaffRecord;
  readonly calendar: WorkingCalendar;
  /** Only the last quarter's meetings, and half the tasks. */
  readonly isSmall: boolean;
}

/** The joint meeting's year; what the meetings resolved became tasks, which are worked on with the others. */
export async function workJointly(product: App, year: JointYear): Promise<void> {
  const { calendar, now, isSmall } = year;
  const own = withOwnTime(product, `${year.seed}|joint meeting`, startOfDayInShanghai(year.from));
  const told = { ...own, staff: new CountyStaff(year.staff), calendar, now };
  await holdMeetings({ ...told, isSmall });
  await handOutTasks({ ...told, tasks: isSmall ? TASKS / 2 : TASKS });
}
