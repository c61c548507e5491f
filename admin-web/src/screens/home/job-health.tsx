import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import { formatInstant } from '../../lib/dates.js';
import { nameJob } from '../../text/audit-overview.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Panel } from '../../ui/panel.js';
import { StateTag } from '../../ui/state-tag.js';

const queueFragment = graphql(`
  fragment JobHealth_JobQueueCount on JobQueueCount {
    id
    waiting
    running
    failed
    waitingSince
    lastDoneAt
  }
`);

const lateAfterMinutes = 10;

/** Whether the background jobs keep up: failed, waiting too long, or fine. */
export function JobHealth({ queues }: { queues: readonly FragmentType<typeof queueFragment>[] }) {
  const rows = queues.map((queue) => getFragmentData(queueFragment, queue));
  return (
    <Panel id="jobs" title="后台任务">
      <DataTable
        caption="后台任务"
        rows={rows}
        getRowId={(row) => row.id}
        columns={[
          { id: 'name', title: '任务', cell: (row) => nameJob(row.id) },
          {
            id: 'health',
            title: '情况',
            cell: (row) =>
              row.failed > 0 ? (
                <StateTag label="有失败" tone="bad" />
              ) : minutesSince(row.waitingSince) >= lateAfterMinutes ? (
                <StateTag label="有积压" tone="attention" />
              ) : (
                <StateTag label="正常" tone="good" />
              ),
          },
          { id: 'failed', title: '失败', align: 'end', cell: (row) => `${row.failed} 个` },
          { id: 'waiting', title: '等待', align: 'end', cell: (row) => `${row.waiting} 个` },
          { id: 'since', title: '等待最久', cell: (row) => waited(row.waitingSince) },
          {
            id: 'last',
            title: '最近完成',
            cell: (row) => (row.lastDoneAt == null ? '还没有运行过' : formatInstant(row.lastDoneAt)),
          },
        ]}
        empty={<EmptyState title="没有后台任务" headingLevel={3} />}
      />
    </Panel>
  );
}

const minutesSince = (instant: string | null | undefined) =>
  instant == null ? 0 : Math.floor((Date.now() - Date.parse(instant)) / 60_000);

function waited(since: string | null | undefined): string {
  if (since == null) return '没有等待的';
  const minutes = minutesSince(since);
  return minutes < 1 ? '不到 1 分钟' : `${minutes} 分钟`;
}
