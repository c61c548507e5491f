import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import { DataTable } from '../../ui/data-table.js';
import { Panel } from '../../ui/panel.js';

const modelFragment = graphql(`
  fragment ModelTable_SupervisionModelCard on SupervisionModelCard {
    code
    name
    domain
    riskPoint
    open
    concluded
    confirmed
    confirmedPercent
  }
`);

/** How often each model was right: what never is confirmed is worth changing. */
export function ModelTable({ models }: { models: readonly FragmentType<typeof modelFragment>[] }) {
  const rows = models.map((model) => getFragmentData(modelFragment, model));
  return (
    <Panel id="models" title="监督模型">
      <DataTable
        caption="监督模型"
        rows={rows}
        getRowId={(row) => row.code}
        columns={[
          {
            id: 'model',
            title: '模型',
            cell: (row) => (
              <a href={`/supervise/alerts?type=${row.code}`}>
                {row.code} {row.name}
              </a>
            ),
          },
          { id: 'domain', title: '领域', cell: (row) => row.domain },
          { id: 'risk', title: '廉政风险点', cell: (row) => row.riskPoint },
          { id: 'open', title: '待核实', align: 'end', cell: (row) => `${row.open} 条` },
          {
            id: 'rate',
            title: '属实率',
            align: 'end',
            cell: (row) =>
              row.confirmedPercent == null
                ? '还没有结论'
                : `${row.confirmedPercent}%（${row.confirmed}／${row.concluded}）`,
          },
        ]}
        empty={null}
      />
    </Panel>
  );
}
