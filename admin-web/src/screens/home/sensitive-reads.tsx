import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import { formatInstant } from '../../lib/dates.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Panel } from '../../ui/panel.js';

const readFragment = graphql(`
  fragment SensitiveReads_SensitiveReadCount on SensitiveReadCount {
    id
    name
    reveals
    revealedCases
    files
    searches
    exports
    lastAt
  }
`);

export function SensitiveReads({ reads }: { reads: readonly FragmentType<typeof readFragment>[] }) {
  return (
    <Panel id="reads" title="查看受保护信息，近 30 天按人">
      <DataTable
        caption="查看受保护信息的次数"
        rows={reads.map((read) => getFragmentData(readFragment, read))}
        getRowId={(row) => row.id}
        columns={[
          { id: 'name', title: '操作人', cell: (row) => row.name ?? '系统' },
          {
            id: 'reveals',
            title: '查看完整证件信息',
            align: 'end',
            cell: (row) => (row.reveals === 0 ? '0 次' : `${row.reveals} 次，${row.revealedCases} 件申请`),
          },
          { id: 'searches', title: '按证件号查人', align: 'end', cell: (row) => `${row.searches} 次` },
          { id: 'files', title: '打开附件', align: 'end', cell: (row) => `${row.files} 次` },
          { id: 'exports', title: '导出', align: 'end', cell: (row) => `${row.exports} 次` },
          { id: 'last', title: '最近一次', cell: (row) => formatInstant(row.lastAt) },
        ]}
        empty={<EmptyState title="近 30 天没有人查看完整证件信息、打开附件或导出" headingLevel={3} />}
      />
    </Panel>
  );
}
