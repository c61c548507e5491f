import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import type { AuditEventKind } from '../../graphql/gql/graphql.js';
import { formatDate, formatInstant } from '../../lib/dates.js';
import { auditEventKindNames, namePermission } from '../../text/audit-overview.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Panel } from '../../ui/panel.js';
import styles from './home.module.css';
import { SensitiveReads } from './sensitive-reads.js';

export const auditFragment = graphql(`
  fragment AuditPanels_AuditOverview on AuditOverview {
    events {
      happenedOn
      kind
      total
    }
    denied {
      id
      name
      permission
      total
      lastAt
    }
    sensitiveReads {
      id
      files
      ...SensitiveReads_SensitiveReadCount
    }
  }
`);

const shownDays = 7;
const kinds = Object.keys(auditEventKindNames) as AuditEventKind[];

/** How much was recorded, who was refused, who looked at protected data: counts and names, never what was done to whom. */
export function AuditPanels({ overview }: { overview: FragmentType<typeof auditFragment> }) {
  const { events, denied, sensitiveReads } = getFragmentData(auditFragment, overview);
  const sum = (rows: readonly { total: number }[]) => rows.reduce((all, { total }) => all + total, 0);
  const days = [...new Set(events.map(({ happenedOn }) => happenedOn))].slice(0, shownDays);
  return (
    <>
      <div className={styles['columns']}>
        <Panel id="kinds" title="留痕，近 30 天按类别">
          <DataTable
            caption="各类留痕的条数"
            rows={kinds.map((kind) => ({ kind, total: sum(events.filter((row) => row.kind === kind)) }))}
            getRowId={(row) => row.kind}
            columns={[
              { id: 'kind', title: '类别', cell: (row) => auditEventKindNames[row.kind] },
              { id: 'total', title: '条数', align: 'end', cell: (row) => `${row.total} 条` },
            ]}
            empty={null}
          />
        </Panel>
        <Panel id="days" title="留痕，最近 7 个有记录的日子">
          <DataTable
            caption="各日留痕的条数"
            rows={days.map((day) => ({ day, rows: events.filter((row) => row.happenedOn === day) }))}
            getRowId={(row) => row.day}
            columns={[
              { id: 'day', title: '日期', cell: (row) => formatDate(row.day) },
              {
                id: 'denied',
                title: '其中被拒绝',
                align: 'end',
                cell: ({ rows }) => `${sum(rows.filter(({ kind }) => kind === 'DENIED'))} 条`,
              },
              { id: 'total', title: '全部', align: 'end', cell: ({ rows }) => `${sum(rows)} 条` },
            ]}
            empty={<EmptyState title="近 30 天没有留痕" headingLevel={3} />}
          />
        </Panel>
      </div>
      <SensitiveReads reads={sensitiveReads} />
      <Panel id="denied" title="因没有权限被拒绝的操作，近 30 天">
        <DataTable
          caption="被拒绝的操作"
          rows={denied}
          getRowId={(row) => row.id}
          columns={[
            { id: 'name', title: '操作人', cell: (row) => row.name ?? '未登录' },
            { id: 'permission', title: '想做什么', cell: (row) => namePermission(row.permission) },
            { id: 'total', title: '次数', align: 'end', cell: (row) => `${row.total} 次` },
            { id: 'last', title: '最近一次', cell: (row) => formatInstant(row.lastAt) },
          ]}
          empty={<EmptyState title="近 30 天没有被拒绝的操作" headingLevel={3} />}
        />
      </Panel>
    </>
  );
}
