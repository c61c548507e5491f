import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import { formatDate } from '../../lib/dates.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Panel } from '../../ui/panel.js';

const unitFragment = graphql(`
  fragment OverdueUnits_OverdueUnit on OverdueUnit {
    id
    name
    cases
    requests
    notices
    problems
    tasks
    oldestDueOn
  }
`);

const counted = (count: number, unit: string, href: string, name: string) =>
  count === 0 ? (
    `0 ${unit}`
  ) : (
    <a href={href} aria-label={`${name}：${count} ${unit}`}>
      {count} {unit}
    </a>
  );

/** Whose work is late, and how much of which kind. */
export function OverdueUnits({ units }: { units: readonly FragmentType<typeof unitFragment>[] }) {
  const rows = units.map((unit) => getFragmentData(unitFragment, unit));
  return (
    <Panel id="overdue-units" title="谁超期">
      <DataTable
        caption="超期单位"
        foldsAfter={5}
        rows={rows}
        getRowId={(row) => row.id}
        columns={[
          { id: 'unit', title: '单位', cell: (row) => <a href={`/org/${row.id}`}>{row.name}</a> },
          { id: 'cases', title: '申请审核', align: 'end', cell: (row) => `${row.cases} 件` },
          {
            id: 'requests',
            title: '部门核查',
            align: 'end',
            cell: (row) => counted(row.requests, '件', `/?list=agency&unit=${row.id}`, row.name),
          },
          { id: 'notices', title: '监督文书', align: 'end', cell: (row) => `${row.notices} 份` },
          {
            id: 'problems',
            title: '问题整改',
            align: 'end',
            cell: (row) =>
              counted(row.problems, '个', `/supervise/problems?level=${row.id}&lamp=RED`, row.name),
          },
          {
            id: 'tasks',
            title: '督办任务',
            align: 'end',
            cell: (row) => counted(row.tasks, '项', `/joint/tasks?lead=${row.id}&overdue=yes`, row.name),
          },
          { id: 'oldest', title: '最早截止日', cell: (row) => formatDate(row.oldestDueOn) },
        ]}
        empty={<EmptyState title="没有单位超期" headingLevel={3} />}
      />
    </Panel>
  );
}
