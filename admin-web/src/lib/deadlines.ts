import { today as presentDay } from './dates.js';

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

const soonDays = 3;

/** The groups of every worklist, the most urgent first. */
export const severityGroups: readonly { id: Severity; title: string }[] = [
  { id: 'overdue', title: '已超期' },
  { id: 'today', title: '今日到期' },
  { id: 'soon', title: '3 日内' },
  { id: 'normal', title: '正常' },
  { id: 'none', title: '无时限' },
];

/** By the same days as the lamp tells; a limit that does not run has no severity. */
export function severityOf(
  row: Partial<Pick<Deadline, 'daysLeft'>> & { dueOn?: string | null | undefined },
  today: string,
): Severity {
  if (row.dueOn == null || row.daysLeft == null) return 'none';
  if (row.dueOn < today) return 'overdue';
  if (row.dueOn === today) return 'today';
  return row.daysLeft <= soonDays ? 'soon' : 'normal';
}
