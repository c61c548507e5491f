import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import type { RedItems_RedItemFragment } from '../../graphql/gql/graphql.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Panel } from '../../ui/panel.js';
import { nameRedItem, whyItIsRed } from './red-item-words.js';

const itemFragment = graphql(`
  fragment RedItems_RedItem on RedItem {
    kind
    id
    caseId
    label
    recordType
    relationCode
    agencyName
    dueOn
    daysLate
    dayUnit
    applicationState
    noticeState
    problemState
    taskState
  }
`);

const pages = {
  NOTICE: '/supervise/notices',
  PROBLEM: '/supervise/problems',
  TASK: '/joint/tasks',
} as const;

const addressOf = ({ kind, id, caseId }: RedItems_RedItemFragment): string =>
  kind === 'CASE' || kind === 'REQUEST' ? `/work/applications/${caseId ?? ''}` : `${pages[kind]}/${id}`;

interface RedItemsProps {
  items: readonly FragmentType<typeof itemFragment>[];
  /** All of them: the table holds those that are late for longest. */
  count: number;
}

/** What is late for longest, why, and the way to every act on it. */
export function RedItems({ items, count }: RedItemsProps) {
  const rows = items.map((item) => getFragmentData(itemFragment, item));
  return (
    <Panel id="red" title="红灯事项">
      <DataTable
        caption="红灯事项"
        foldsAfter={5}
        rows={rows}
        getRowId={(row) => `${row.kind}-${row.id}`}
        columns={[
          {
            id: 'label',
            title: '事项',
            cell: (row) => <a href={addressOf(row)}>{nameRedItem(row)}</a>,
          },
          { id: 'agency', title: '应办单位', cell: (row) => row.agencyName },
          {
            id: 'why',
            title: '为什么亮红灯',
            cell: whyItIsRed,
          },
        ]}
        empty={<EmptyState title="没有超期事项" headingLevel={3} />}
      />
      {count > rows.length && <p>还有 {count - rows.length} 项超期较短，没有列出；各单位的数见“谁超期”。</p>}
    </Panel>
  );
}
