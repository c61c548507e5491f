import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import { formatInstant } from '../../lib/dates.js';
import { exportPurposeNames, exportStateNames } from '../../text/exports.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ExportDecision } from './export-decision.js';

const exportFragment = graphql(`
  fragment ExportTable_WorklistExport on WorklistExport {
    id
    number
    purpose
    reason
    state
    rowCount
    requestedAt
    decisionReason
    expiresAt
    downloads
    isMine
    requestedBy {
      id
      displayName
    }
    decidedBy {
      id
      displayName
    }
    agency {
      id
      shortName
    }
    ...ExportDecision_WorklistExport
  }
`);

interface ExportTableProps {
  exports: readonly FragmentType<typeof exportFragment>[];
  onDone: () => void;
}

/** Each request with what became of it; the file only for whoever asked. */
export function ExportTable({ exports, onDone }: ExportTableProps) {
  const rows = exports.map((one) => getFragmentData(exportFragment, one));
  return (
    <DataTable
      caption="导出申请"
      rows={rows}
      getRowId={(row) => row.id}
      columns={[
        { id: 'number', title: '编号', cell: (row) => row.number },
        {
          id: 'who',
          title: '申请人',
          cell: (row) => `${row.requestedBy.displayName}（${row.agency.shortName}）`,
        },
        {
          id: 'why',
          title: '目的',
          cell: (row) => `${exportPurposeNames[row.purpose]}：${row.reason}`,
        },
        { id: 'rows', title: '件数', align: 'end', isShort: true, cell: (row) => `${row.rowCount} 件` },
        { id: 'at', title: '申请时间', isShort: true, cell: (row) => formatInstant(row.requestedAt) },
        {
          id: 'state',
          title: '状态',
          cell: (row) =>
            `${exportStateNames[row.state]}${row.decisionReason == null ? '' : `：${row.decisionReason}`}`,
        },
        {
          id: 'do',
          title: '办理',
          cell: (row) =>
            row.state === 'READY' && row.isMine ? (
              <a href={`/exports/${row.id}`} download aria-label={`下载 ${row.number}，下载留痕`}>
                下载（{formatInstant(row.expiresAt ?? row.requestedAt)} 前）
              </a>
            ) : (
              <ExportDecision worklistExport={row} onDone={onDone} />
            ),
        },
      ]}
      empty={<EmptyState title="还没有导出申请" headingLevel={3} />}
    />
  );
}
