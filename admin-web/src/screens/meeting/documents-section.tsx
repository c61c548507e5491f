import type { MeetingDetail_MeetingFragment } from '../../graphql/gql/graphql.js';
import { formatInstant } from '../../lib/dates.js';
import { documentKindNames } from '../../text/joint.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Panel } from '../../ui/panel.js';

export function DocumentsSection({ documents }: Pick<MeetingDetail_MeetingFragment, 'documents'>) {
  return (
    <Panel id="documents" title="会议文件">
      <DataTable
        caption="会议文件"
        rows={documents}
        getRowId={({ id }) => id}
        columns={[
          {
            id: 'kind',
            title: '文件',
            cell: (row) => (
              <a href={`/meeting-documents/${row.id}`} download>
                {documentKindNames[row.kind]}
                {row.versionNumber > 1 && `（第 ${row.versionNumber} 版）`}
              </a>
            ),
          },
          { id: 'number', title: '发文字号', cell: (row) => row.number },
          { id: 'issued', title: '制发时间', cell: (row) => formatInstant(row.issuedAt) },
          { id: 'reason', title: '更正原因', cell: (row) => row.reason ?? '' },
        ]}
        empty={
          <EmptyState title="还没有会议文件" headingLevel={3}>
            确定议程时制发会议通知、议程和签到表，印发纪要时制发纪要。
          </EmptyState>
        }
      />
    </Panel>
  );
}
