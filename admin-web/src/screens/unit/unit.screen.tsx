import { createLazyRoute, useRouteContext } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { readRequestId } from '../../graphql/client.js';
import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { UnitPageQuery } from '../../graphql/gql/graphql.js';
import { queryStatusOf } from '../../graphql/query-status.js';
import { JointPanel } from '../../parts/joint/joint-panel.js';
import { TaskLamp } from '../../parts/task/task-lamp.js';
import { whatIsDue, whatIsDueFragment } from '../../parts/task/what-is-due.js';
import { formatSearchText } from '../../lib/list-search.js';
import { hasPermission } from '../../lib/session.js';
import { taskStateNames } from '../../text/tasks.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState, NoPermission } from '../../ui/error-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { Panel, StatGrid } from '../../ui/panel.js';
import { Skeleton } from '../../ui/skeleton.js';
import { StatLink } from '../../ui/stat-link.js';
import styles from '../../parts/task/task.module.css';
import { asDays, asPercent } from './rates.js';
import { periodOf } from './statistics-url-state.js';

export const Route = createLazyRoute('/office/joint/unit')({ component: UnitScreen });

const unitDocument = graphql(`
  query UnitPage(
    $agencyId: ID!
    $open: TaskFilter
    $red: TaskFilter
    $from: PlainDate!
    $to: PlainDate!
    $joint: Boolean!
  ) {
    agency(id: $agencyId) {
      id
      name
      duties {
        id
        clause
        title
        items
      }
    }
    verificationCounts {
      state
      total
      red
    }
    meetings(filter: { states: [AGENDA_LOCKED, CONVENED] }, soonestFirst: true, first: 5)
      @include(if: $joint) {
      items {
        id
        ...JointPanel_Meeting
      }
    }
    topics(filter: { states: [COLLECTED, LIAISON_REVIEWED, APPROVED, SCHEDULED] }, first: 50)
      @include(if: $joint) {
      items {
        id
        ...JointPanel_Topic
      }
    }
    solicitations @include(if: $joint) {
      id
      ...JointPanel_Solicitation
    }
    tasks(filter: $open, first: 50) {
      items {
        id
        number
        title
        state
        lamp
        dueOn
        daysLeft
        ...WhatIsDue_Task
      }
      totalCount
    }
    redTasks: tasks(filter: $red, first: 1) {
      totalCount
    }
    taskStatistics(from: $from, to: $to) {
      rankedAgencies
      county {
        onTimeRate
        doneRate
      }
      agencies {
        agencyId
        rank
        total
        done
        overdue
        onTimeRate
        doneRate
        meanDelayDays
        returns
      }
    }
  }
`);

const OPEN = ['ASSIGNED', 'RECEIVED', 'IN_PROGRESS', 'REPORTED', 'RETURNED', 'COMPLETION_CLAIMED'] as const;

/** 本单位: what it has to answer, its queue, its tasks, where it stands, and its duties. */
function UnitScreen() {
  const { session } = useRouteContext({ from: '/office' });
  const { agencyId } = session.currentRole;
  const [query, refetch] = useQuery({
    query: unitDocument,
    variables: {
      agencyId,
      open: { agencyIds: [agencyId], states: [...OPEN] },
      red: { agencyIds: [agencyId], lamps: ['RED'] },
      joint: hasPermission(session, 'meeting.reply'),
      ...periodOf({}),
    },
    requestPolicy: 'cache-and-network',
  });
  const status = queryStatusOf(query);
  if (status === 'forbidden') return <NoPermission subject="本单位" roleName={session.currentRole.name} />;
  if (status === 'error')
    return (
      <ErrorState
        requestId={query.error === undefined ? undefined : readRequestId(query.error)}
        onRetry={() => refetch({ requestPolicy: 'network-only' })}
      />
    );
  if (query.data === undefined) return <Skeleton lines={10} />;
  return <UnitPage data={query.data} agencyId={agencyId} agencyName={session.currentRole.agencyName} />;
}

interface UnitPageProps {
  data: UnitPageQuery;
  agencyId: string;
  agencyName: string;
}

function UnitPage({ data, agencyId, agencyName }: UnitPageProps) {
  const { verificationCounts, meetings, topics, solicitations, tasks, redTasks, taskStatistics } = data;
  const waiting = verificationCounts.reduce((sum, { total }) => sum + total, 0);
  const openHref = `/joint/tasks${formatSearchText({ level: agencyId, status: [...OPEN] })}`;
  const openCount = tasks.totalCount ?? 0;
  const own = taskStatistics.agencies.find((row) => row.agencyId === agencyId);
  return (
    <div className={styles['screen']}>
      <PageHeader title={data.agency?.name ?? agencyName} />
      <StatGrid label="本单位要办的">
        <StatLink href="/work/verification" label="待答复的核查" value={waiting} unit="件" />
        <StatLink href={openHref} label="在办任务" value={openCount} unit="项" />
        <StatLink
          href={`/joint/tasks${formatSearchText({ level: agencyId, lamp: 'RED' })}`}
          label="红灯任务"
          value={redTasks.totalCount ?? 0}
          unit="项"
        />
        <StatLink
          href="/joint/statistics"
          label="按时办结率名次"
          value={own === undefined ? '无' : own.rank}
          unit={`共 ${taskStatistics.rankedAgencies} 个单位`}
        />
      </StatGrid>
      <JointPanel meetings={meetings?.items} topics={topics?.items} solicitations={solicitations} />
      <Panel
        id="tasks"
        title="在办任务"
        beside={openCount > tasks.items.length ? <a href={openHref}>查看全部 {openCount} 项</a> : undefined}
      >
        <DataTable
          caption="本单位在办的任务"
          rows={tasks.items}
          getRowId={({ id }) => id}
          empty={<EmptyState title="本单位没有在办的任务" headingLevel={3} />}
          columns={[
            {
              id: 'title',
              title: '督办事项',
              cell: (row) => <a href={`/joint/tasks/${row.id}`}>{`${row.number} ${row.title}`}</a>,
            },
            { id: 'state', title: '状态', cell: (row) => taskStateNames[row.state] },
            {
              id: 'due',
              title: '时限',
              cell: (row) => <TaskLamp lamp={row.lamp} dueOn={row.dueOn} daysLeft={row.daysLeft} />,
            },
            {
              id: 'next',
              title: '现在要做',
              cell: (row) =>
                whatIsDue(getFragmentData(whatIsDueFragment, row), agencyId)?.says ?? '等待联席办',
            },
          ]}
        />
      </Panel>
      <Panel id="standing" title="今年的督办成绩">
        {own === undefined ? (
          <p>今年还没有牵头的任务。</p>
        ) : (
          <p>
            牵头 {own.total} 项，办结 {own.done} 项，超期 {own.overdue} 项，被退回 {own.returns}{' '}
            次；按时办结率 {asPercent(own.onTimeRate)}（全县 {asPercent(taskStatistics.county.onTimeRate)}
            ），平均延误 {asDays(own.meanDelayDays)}。
          </p>
        )}
      </Panel>
      <Duties data={data} />
    </div>
  );
}

function Duties({ data }: { data: UnitPageQuery }) {
  return (
    <Panel id="duties" title="本单位的职责">
      {(data.agency?.duties ?? []).map((duty) => (
        <div key={duty.id} className={styles['panel']}>
          <h3>
            <a href={`/joint/tasks${formatSearchText({ id: duty.id })}`}>{`${duty.clause} ${duty.title}`}</a>
          </h3>
          <ul>
            {duty.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </div>
      ))}
    </Panel>
  );
}
