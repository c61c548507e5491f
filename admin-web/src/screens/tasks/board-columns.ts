import type { TaskState } from '../../graphql/gql/graphql.js';
import { formatSearchText, type ListSearch } from '../../lib/list-search.js';

/** Of 300 tasks a column shows the most urgent; the others are a link away, in the table. */
export const CARDS_SHOWN = 6;

/** The server counts no further than one more. */
const MOST_COUNTED = 1000;

export interface BoardColumn {
  readonly key: 'toReceive' | 'working' | 'returned' | 'claimed' | 'done' | 'suspended';
  readonly title: string;
  readonly states: readonly TaskState[];
}

export const boardColumns: readonly BoardColumn[] = [
  { key: 'toReceive', title: '待交办、待签收', states: ['REGISTERED', 'ASSIGNED'] },
  { key: 'working', title: '承办中', states: ['RECEIVED', 'IN_PROGRESS', 'REPORTED'] },
  { key: 'returned', title: '已退回', states: ['RETURNED'] },
  { key: 'claimed', title: '待核验、待办结', states: ['COMPLETION_CLAIMED', 'VERIFIED'] },
  { key: 'done', title: '已办结、待回头看', states: ['DONE'] },
  { key: 'suspended', title: '已中止', states: ['SUSPENDED'] },
];

/** The columns of the chosen states, each with those of its states that are chosen; all of them while none is. */
export function columnsOf(status: readonly string[] | undefined): BoardColumn[] {
  if (status === undefined || status.length === 0) return [...boardColumns];
  return boardColumns
    .map((column) => ({ ...column, states: column.states.filter((state) => status.includes(state)) }))
    .filter(({ states }) => states.length > 0);
}

/** The table of some states; every other filter stays. */
export const tableHref = (search: ListSearch, states: readonly TaskState[]): string =>
  `/joint/tasks${formatSearchText({ ...search, view: undefined, after: undefined, status: [...states] })}`;

/** `还有 12 件`; null where all are shown. */
export function moreText(total: number, shown: number): string | null {
  if (total <= shown) return null;
  return total > MOST_COUNTED ? `还有 ${MOST_COUNTED - shown} 件以上` : `还有 ${total - shown} 件`;
}

export const totalText = (total: number): string =>
  total > MOST_COUNTED ? `${MOST_COUNTED}+` : String(total);
