import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import { riskGradeNames, riskGradeTones } from '../../text/supervision.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Panel } from '../../ui/panel.js';
import { StateTag } from '../../ui/state-tag.js';

const riskFragment = graphql(`
  fragment RisksWithHits_RiskWithHits on RiskWithHits {
    id
    number
    riskPoint
    grade
    agencyName
    openAlerts
    modelCodes
  }
`);

/** Registered risks whose models hit something that nobody has looked into. */
export function RisksWithHits({ risks }: { risks: readonly FragmentType<typeof riskFragment>[] }) {
  const rows = risks.map((risk) => getFragmentData(riskFragment, risk));
  return (
    <Panel id="risks" title="有预警的风险点" beside={<a href="/supervise/risks">全部风险点</a>}>
      <DataTable
        caption="有预警的风险点"
        foldsAfter={5}
        rows={rows}
        getRowId={(row) => row.id}
        columns={[
          { id: 'point', title: '风险点', cell: (row) => `${row.number} ${row.riskPoint}` },
          {
            id: 'grade',
            title: '等级',
            cell: (row) => <StateTag label={riskGradeNames[row.grade]} tone={riskGradeTones[row.grade]} />,
          },
          { id: 'agency', title: '单位', cell: (row) => row.agencyName },
          {
            id: 'alerts',
            title: '待核实预警',
            cell: (row) => (
              <a href={`/supervise/alerts?status=RAISED&type=${row.modelCodes.join(',')}`}>
                {row.openAlerts} 条（{row.modelCodes.join('、')}）
              </a>
            ),
          },
        ]}
        empty={<EmptyState title="没有风险点出现预警" headingLevel={3} />}
      />
    </Panel>
  );
}
