/** Stretches of the timeline, by days left. */
export const dueSpans = [
  { id: 'overdue', title: '已超期' },
  { id: 'week', title: '7 天内' },
  { id: 'fortnight', title: '8 至 14 天' },
  { id: 'month', title: '15 至 30 天' },
  { id: 'later', title: '30 天以后' },
  { id: 'standing', title: '长期' },
] as const;
export type DueSpan = (typeof dueSpans)[number]['id'];

export function spanOf(daysLeft: number | null | undefined, dueOn: string | null | undefined): DueSpan {
  if (dueOn == null || daysLeft == null) return 'standing';
  if (daysLeft < 0) return 'overdue';
  if (daysLeft <= 7) return 'week';
  if (daysLeft <= 14) return 'fortnight';
  return daysLeft <= 30 ? 'month' : 'later';
}
