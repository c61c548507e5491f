import type { RequestLamp } from '../../graphql/gql/graphql.js';
import type { GridGroup } from '../../lib/grid-items.js';

export const severityGroups: readonly GridGroup[] = [
  { id: 'overdue', title: '已超期' },
  { id: 'today', title: '今日到期' },
  { id: 'soon', title: '临期' },
  { id: 'normal', title: '正常' },
  { id: 'closed', title: '不再等待答复' },
];

export function severityOf(row: { lamp?: RequestLamp | null; dueOn: string }, today: string): string {
  if (row.lamp == null) return 'closed';
  if (row.lamp === 'RED') return 'overdue';
  if (row.dueOn === today) return 'today';
  return row.lamp === 'YELLOW' ? 'soon' : 'normal';
}
