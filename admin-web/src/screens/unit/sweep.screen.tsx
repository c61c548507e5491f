import { createLazyRoute, useRouteContext } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/gql/index.js';
import { queryStatusOf } from '../../graphql/query-status.js';
import { formatInstant } from '../../lib/dates.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState, NoPermission } from '../../ui/error-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { Notice, Panel } from '../../ui/panel.js';
import { Skeleton } from '../../ui/skeleton.js';

export const Route = createLazyRoute('/office/joint/sweep')({ component: SweepScreen });

const sweepDocument = graphql(`
  query TaskSweep {
    taskSweep {
      lastFinishedAt
      isStopped
      unfinished
      runs {
        id
        startedAt
        finishedAt
        checked
        fired
        failed
      }
    }
  }
`);

/** 巡检记录: whether the reminders run, and what each run did. */
function SweepScreen() {
  const { session } = useRouteContext({ from: '/office' });
  const [query, refetch] = useQuery({ query: sweepDocument, requestPolicy: 'cache-and-network' });
  const status = queryStatusOf(query);
  if (status === 'forbidden') return <NoPermission subject="巡检记录" roleName={session.currentRole.name} />;
  if (status === 'error') return <ErrorState onRetry={() => refetch({ requestPolicy: 'network-only' })} />;
  if (query.data === undefined) return <Skeleton lines={6} />;
  const { isStopped, lastFinishedAt, unfinished, runs } = query.data.taskSweep;
  return (
    <>
      <PageHeader title="巡检记录" crumbs={[{ label: '督办任务', href: '/joint/tasks' }]} />
      <Notice tone={isStopped ? 'attention' : 'info'}>
        <p>
          {isStopped ? '自动提醒已停止，请系统管理员检查后台任务；恢复前请人工催办。' : '自动提醒运行正常。'}
          {lastFinishedAt != null && `最近一次完成于 ${formatInstant(lastFinishedAt)}。`}
          {unfinished > 0 && `有 ${unfinished} 次中途中断，下一次运行已补发。`}
        </p>
      </Notice>
      <Panel id="runs" title="最近的运行">
        <DataTable
          caption="最近的巡检"
          rows={runs}
          getRowId={({ id }) => id}
          empty={<EmptyState title="还没有运行过" headingLevel={3} />}
          columns={[
            { id: 'started', title: '开始', cell: (run) => formatInstant(run.startedAt) },
            {
              id: 'finished',
              title: '完成',
              cell: (run) => (run.finishedAt == null ? '中断' : formatInstant(run.finishedAt)),
            },
            { id: 'checked', title: '检查', align: 'end', cell: (run) => `${run.checked} 项` },
            { id: 'fired', title: '发出提醒', align: 'end', cell: (run) => `${run.fired} 次` },
            { id: 'failed', title: '出错', align: 'end', cell: (run) => `${run.failed} 项` },
          ]}
        />
      </Panel>
    </>
  );
}
