import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Panel } from '../../ui/panel.js';

const countFragment = graphql(`
  fragment SuspicionsByRule_SuspicionCount on SuspicionCount {
    ruleCode
    ruleTitle
    total
  }
`);

export function SuspicionsByRule({ counts }: { counts: readonly FragmentType<typeof countFragment>[] }) {
  const rows = counts.map((count) => getFragmentData(countFragment, count));
  return (
    <Panel id="suspicions" title="待核查疑点，按规则">
      <p>
        疑点由规则自动发现，不改变审核结论；须由人核查并写明理由。只数办理中的申请；一件申请可能有几个疑点。
      </p>
      <DataTable
        caption="待核查疑点"
        rows={rows}
        getRowId={(row) => row.ruleCode}
        columns={[
          { id: 'title', title: '规则', cell: (row) => row.ruleTitle },
          {
            id: 'total',
            title: '申请',
            align: 'end',
            cell: (row) => <a href={`/?list=suspicions&rule=${row.ruleCode}`}>{row.total} 件</a>,
          },
        ]}
        empty={<EmptyState title="没有待核查的疑点" headingLevel={3} />}
      />
    </Panel>
  );
}
