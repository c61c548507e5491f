import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import { formatInstant } from '../../lib/dates.js';
import { nameAuditEvent, nameAuditObject } from '../../text/audit.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { StateTag } from '../../ui/state-tag.js';
import { describeDetails } from './describe-details.js';

const entryFragment = graphql(`
  fragment AuditTable_AuditEntry on AuditEntry {
    id
    index
    clockWentBack
    event {
      id
      type
      occurredAt
      actorName
      agencyName
      bySystem
      caseNumber
      objectType
      objectId
      details {
        name
        value
      }
    }
  }
`);

interface AuditTableProps {
  entries: readonly FragmentType<typeof entryFragment>[];
  onOpen: (index: number) => void;
}

export function AuditTable({ entries, onOpen }: AuditTableProps) {
  const rows = entries.map((entry) => getFragmentData(entryFragment, entry));
  return (
    <DataTable
      caption="审计日志"
      rows={rows}
      getRowId={({ id }) => id}
      empty={null}
      columns={[
        {
          id: 'index',
          title: '序号',
          cell: ({ index }) => (
            <Button size="small" aria-label={`第 ${index} 条`} onClick={() => onOpen(index)}>
              {index}
            </Button>
          ),
        },
        {
          id: 'time',
          title: '时间',
          cell: ({ event, clockWentBack }) => (
            <>
              {event == null ? '—' : formatInstant(event.occurredAt)}{' '}
              {clockWentBack && <StateTag label="时钟被拨回" tone="bad" />}
            </>
          ),
        },
        {
          id: 'who',
          title: '谁',
          cell: ({ event }) => (event == null ? '—' : nameActor(event)),
        },
        { id: 'unit', title: '单位', cell: ({ event }) => event?.agencyName ?? '—' },
        {
          id: 'what',
          title: '做了什么',
          cell: ({ event }) =>
            event == null ? <StateTag label="事件已被删除" tone="bad" /> : nameAuditEvent(event.type),
        },
        {
          id: 'about',
          title: '对象',
          cell: ({ event }) =>
            event == null ? '—' : (event.caseNumber ?? nameAuditObject(event.objectType)),
        },
        { id: 'why', title: '变更与理由', cell: ({ event }) => describeDetails(event?.details) },
      ]}
    />
  );
}

function nameActor({ actorName, bySystem }: { actorName?: string | null; bySystem: boolean }): string {
  if (actorName == null) return bySystem ? '系统' : '公众';
  return bySystem ? `${actorName}（系统代办）` : actorName;
}
