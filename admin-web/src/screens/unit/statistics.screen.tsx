import { createLazyRoute, useNavigate, useRouteContext, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { readRequestId } from '../../graphql/client.js';
import { graphql } from '../../graphql/gql/index.js';
import type { TaskState, TaskStatisticsQuery } from '../../graphql/gql/graphql.js';
import { queryStatusOf } from '../../graphql/query-status.js';
import { formatSearchText } from '../../lib/list-search.js';
import { hasPermission } from '../../lib/session.js';
import { MonthBars } from '../../parts/task/month-bars.js';
import { taskStateNames } from '../../text/tasks.js';
import { DataTable } from '../../ui/data-table.js';
import { DateField } from '../../ui/date-field.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState, NoPermission } from '../../ui/error-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { Panel, StatGrid } from '../../ui/panel.js';
import { Skeleton } from '../../ui/skeleton.js';
import { StatLink } from '../../ui/stat-link.js';
import styles from '../../parts/task/task.module.css';
import { Bulletins } from './bulletins.js';
import { asDays, asPercent } from './rates.js';
import { parseStatisticsSearch, periodOf } from './statistics-url-state.js';

export const Route = createLazyRoute('/office/joint/statistics')({ component: StatisticsScreen });

const statisticsDocument = graphql(`
  query TaskStatistics($from: PlainDate!, $to: PlainDate!) {
    taskStatistics(from: $from, to: $to) {
      from
      to
      county {
        total
        done
        open
        suspended
        overdue
        doneRate
        onTimeRate
        meanDelayDays
        returns
      }
      rankedAgencies
      agencies {
        agencyId
        agencyName
        rank
        total
        done
        open
        overdue
        doneRate
        onTimeRate
        meanDelayDays
        returns
      }
      months {
        month
        registered
        completed
        returned
      }
    }
  }
`);

function StatisticsScreen() {
  const search = useSearch({ from: '/office/joint/statistics' });
  const navigate = useNavigate();
  const { session } = useRouteContext({ from: '/office' });
  const period = periodOf(search);
  const [query, refetch] = useQuery({
    query: statisticsDocument,
    variables: period,
    requestPolicy: 'cache-and-network',
  });
  const status = queryStatusOf(query);
  const change = (part: { from?: string; to?: string }) =>
    void navigate({ to: '/joint/statistics', search: parseStatisticsSearch({ ...search, ...part }) });
  const contents = () => {
    if (status === 'forbidden')
      return <NoPermission subject="督办统计" roleName={session.currentRole.name} headingLevel={3} />;
    if (status === 'error')
      return (
        <ErrorState
          requestId={query.error === undefined ? undefined : readRequestId(query.error)}
          onRetry={() => refetch({ requestPolicy: 'network-only' })}
        />
      );
    if (query.data === undefined) return <Skeleton lines={8} />;
    return <Figures statistics={query.data.taskStatistics} />;
  };
  return (
    <div className={styles['screen']}>
      <PageHeader title="督办统计" crumbs={[{ label: '督办任务', href: '/joint/tasks' }]} />
      <p>统计期内立项的任务截至今天的情况；退回次数按退回的日期计。</p>
      <div className={styles['choices']}>
        <DateField
          id="from"
          label="从"
          value={period.from}
          onChange={(value) => change(value === null ? {} : { from: value })}
        />
        <DateField
          id="to"
          label="到"
          value={period.to}
          onChange={(value) => change(value === null ? {} : { to: value })}
        />
      </div>
      {contents()}
      <Bulletins period={period} mayIssue={hasPermission(session, 'task.publish')} />
    </div>
  );
}

type Statistics = TaskStatisticsQuery['taskStatistics'];

const listOf = ({ from, to }: Statistics, search: TaskSearch) =>
  `/joint/tasks${formatSearchText({ ...search, from, to })}`;

interface TaskSearch {
  status?: readonly TaskState[];
  lead?: string;
  overdue?: 'yes';
}

const ENDED: readonly TaskState[] = ['DONE', 'CLOSED'];
/** Counted as open: neither done nor suspended. */
const OPEN = Object.keys(taskStateNames).filter(
  (state) => state !== 'DONE' && state !== 'CLOSED' && state !== 'SUSPENDED',
) as TaskState[];

function Figures({ statistics }: { statistics: Statistics }) {
  const { county, agencies, rankedAgencies, months } = statistics;
  // A unit's list holds its own tasks only: a number of the county opens nothing that a unit could recount.
  const seesAll = agencies.length === rankedAgencies;
  const linkTo = (search: TaskSearch) => (seesAll ? listOf(statistics, search) : null);
  return (
    <>
      <StatGrid label="全县">
        <StatLink href={linkTo({})} label="立项" value={county.total} unit="项" />
        <StatLink
          href={linkTo({ status: ENDED })}
          label={`已办结 ${asPercent(county.doneRate)}`}
          value={county.done}
          unit="项"
        />
        <StatLink href={linkTo({ status: OPEN })} label="正在办理" value={county.open} unit="项" />
        <StatLink href={linkTo({ overdue: 'yes' })} label="超期" value={county.overdue} unit="项" />
      </StatGrid>
      <p>
        按时办结率 {asPercent(county.onTimeRate)}，平均延误 {asDays(county.meanDelayDays)}，退回{' '}
        {county.returns} 次，中止 {county.suspended} 项。
      </p>
      <AgencyTable statistics={statistics} />
      <Panel id="months" title="逐月趋势">
        <MonthBars months={months} className={styles['bars']} />
      </Panel>
    </>
  );
}

type AgencyRow = Statistics['agencies'][number];

function AgencyTable({ statistics }: { statistics: Statistics }) {
  const linked = (row: AgencyRow, what: string, count: number, search: TaskSearch) => (
    <a
      href={listOf(statistics, { lead: row.agencyId, ...search })}
      aria-label={`${row.agencyName}：${what} ${count} 项`}
    >
      {count}
    </a>
  );
  return (
    <Panel id="agencies" title="各牵头单位">
      <DataTable
        caption="各牵头单位"
        rows={[...statistics.agencies].sort((a, b) => a.rank - b.rank)}
        getRowId={({ agencyId }) => agencyId}
        empty={<EmptyState title="这段时间没有立项的任务" headingLevel={3} />}
        columns={[
          { id: 'agency', title: '单位', cell: (row) => row.agencyName },
          { id: 'rank', title: '名次', align: 'end', cell: (row) => row.rank },
          { id: 'total', title: '立项', align: 'end', cell: (row) => linked(row, '立项', row.total, {}) },
          {
            id: 'done',
            title: '办结',
            align: 'end',
            cell: (row) => (
              <>
                {linked(row, '办结', row.done, { status: ENDED })}（{asPercent(row.doneRate)}）
              </>
            ),
          },
          {
            id: 'open',
            title: '在办',
            align: 'end',
            cell: (row) => linked(row, '在办', row.open, { status: OPEN }),
          },
          {
            id: 'overdue',
            title: '超期',
            align: 'end',
            cell: (row) => linked(row, '超期', row.overdue, { overdue: 'yes' }),
          },
          { id: 'onTime', title: '按时办结率', align: 'end', cell: (row) => asPercent(row.onTimeRate) },
          { id: 'delay', title: '平均延误', align: 'end', cell: (row) => asDays(row.meanDelayDays) },
          { id: 'returns', title: '退回', align: 'end', cell: (row) => `${row.returns} 次` },
        ]}
      />
    </Panel>
  );
}
