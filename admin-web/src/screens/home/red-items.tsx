import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import type { RedItems_RedItemFragment } from '../../graphql/gql/graphql.js';
import { formatDate } from '../../lib/dates.js';
import { applicationStateNames } from '../../text/applications.js';
import { problemStateNames } from '../../text/problems.js';
import { taskStateNames } from '../../text/tasks.js';
import { redItemKindNames } from '../../text/supervision.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Panel } from '../../ui/panel.js';

const itemFragment = graphql(`
  fragment RedItems_RedItem on RedItem {
    kind
    id
    caseId
    label
    agencyName
    dueOn
    daysLate
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

function stateOf(row: RedItems_RedItemFragment): string {
  if (row.applicationState != null) return applicationStateNames[row.applicationState];
  if (row.problemState != null) return problemStateNames[row.problemState];
  if (row.taskState != null) return taskStateNames[row.taskState];
  return row.noticeState ?? '等待答复';
}

/** What is late for longest, why, and the way to every act on it. */
export function RedItems({ items }: { items: readonly FragmentType<typeof itemFragment>[] }) {
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
            cell: (row) => (
              <a href={addressOf(row)}>
                {redItemKindNames[row.kind]} {row.label}
              </a>
            ),
          },
          { id: 'agency', title: '应办单位', cell: (row) => row.agencyName },
          {
            id: 'why',
            title: '为什么亮红灯',
            cell: (row) => `${stateOf(row)}，应于 ${formatDate(row.dueOn)} 前办结，已超期 ${row.daysLate} 天`,
          },
        ]}
        empty={<EmptyState title="没有超期事项" headingLevel={3} />}
      />
    </Panel>
  );
}
