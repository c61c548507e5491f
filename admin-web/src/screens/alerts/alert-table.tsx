import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import { formatDate } from '../../lib/dates.js';
import { alertLightNames, alertLightTones, alertStateNames } from '../../text/supervision.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { StateTag } from '../../ui/state-tag.js';

const alertFragment = graphql(`
  fragment AlertTable_Alert on Alert {
    id
    modelCode
    modelName
    light
    occurredOn
    applicationNumber
    state
    person {
      id
      displayName
    }
    facts {
      label
      value
    }
  }
`);

/** Hits, the newest first; each leads to its evidence. */
export function AlertTable({ alerts }: { alerts: readonly FragmentType<typeof alertFragment>[] }) {
  const rows = alerts.map((alert) => getFragmentData(alertFragment, alert));
  return (
    <DataTable
      caption="预警"
      rows={rows}
      getRowId={(row) => row.id}
      columns={[
        {
          id: 'model',
          title: '预警',
          cell: (row) => (
            <a href={`/supervise/alerts/${row.id}`}>
              {row.modelCode} {row.modelName}
            </a>
          ),
        },
        {
          id: 'light',
          title: '类型',
          cell: (row) => <StateTag label={alertLightNames[row.light]} tone={alertLightTones[row.light]} />,
        },
        { id: 'on', title: '发生日期', cell: (row) => formatDate(row.occurredOn) },
        { id: 'who', title: '涉及人员', cell: (row) => row.person?.displayName ?? '—' },
        { id: 'case', title: '申请编号', cell: (row) => row.applicationNumber ?? '—' },
        {
          id: 'facts',
          title: '发现',
          cell: (row) => row.facts.map(({ label, value }) => `${label}：${value}`).join('；'),
        },
        { id: 'state', title: '状态', cell: (row) => alertStateNames[row.state] },
      ]}
      empty={<EmptyState title="没有符合条件的预警" headingLevel={3} />}
    />
  );
}
