import { today as presentDay } from './dates.js';
import { lampWords, type Lamp } from './lamps.js';

/** The last day of a limit with the days that are left, in the unit in which the limit itself is counted: the server says both. */
export interface Deadline {
  dueOn: string;
  daysLeft?: number | null | undefined;
  dayUnit: 'WORKING_DAY' | 'CALENDAR_DAY';
}

const unitNames: Record<Deadline['dayUnit'], string> = { WORKING_DAY: '个工作日', CALENDAR_DAY: '天' };

/** 剩 2 个工作日, 剩 2 天, 今日到期, 超期 1 个工作日. Empty where the limit does not run any more. */
export function describeDaysLeft({ dueOn, daysLeft, dayUnit }: Deadline, today = presentDay()): string {
  if (daysLeft == null) return '';
  if (dueOn === today) return '今日到期';
  const count = `${Math.abs(daysLeft)} ${unitNames[dayUnit]}`;
  // Over a weekend no working day has passed since the limit ended, or is left of it.
  if (dueOn < today) return daysLeft === 0 ? '超期' : `超期 ${count}`;
  return daysLeft === 0 ? `剩不到 1 ${unitNames[dayUnit]}` : `剩 ${count}`;
}

export type Severity = 'overdue' | 'today' | 'soon' | 'normal' | 'none';

/** The groups of every worklist, the most urgent first: the lamps, of which 临期 tells apart what ends today. */
export const severityGroups: readonly { id: Severity; title: string }[] = [
  { id: 'overdue', title: lampWords.RED },
  { id: 'today', title: `${lampWords.YELLOW}：今日到期` },
  { id: 'soon', title: `${lampWords.YELLOW}：今日以后到期` },
  { id: 'normal', title: lampWords.GREEN },
  { id: 'none', title: '无时限' },
];

/** By the lamp that the server gives, so that a group holds what the number of a lamp counts; a limit that does not run has none. */
export function severityOf(
  { lamp, dueOn }: { lamp?: Lamp | null | undefined; dueOn?: string | null | undefined },
  today: string,
): Severity {
  switch (lamp) {
    case 'RED':
      return 'overdue';
    case 'YELLOW':
      return dueOn === today ? 'today' : 'soon';
    case 'GREEN':
      return 'normal';
    default:
      return 'none';
  }
}
