import { createLazyRoute, useNavigate, useRouteContext, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { readRequestId } from '../../graphql/client.js';
import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import { queryStatusOf } from '../../graphql/query-status.js';
import { clearFilters, formatSearchText, type ListSearch } from '../../lib/list-search.js';
import { hasPermission, type Session } from '../../lib/session.js';
import { taskLampNames, taskOriginNames, taskStateNames } from '../../text/tasks.js';
import { ButtonLink } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState, NoPermission } from '../../ui/error-state.js';
import { describeFilters, FilterBar, type FilterDefinition } from '../../ui/filter-bar.js';
import { PageHeader } from '../../ui/page-header.js';
import { Skeleton } from '../../ui/skeleton.js';
import { ViewSwitcher } from '../../ui/view-switcher.js';
import { DeployMechanism } from './deploy-mechanism.js';
import { totalText } from './board-columns.js';
import { TaskBoard } from './task-board.js';
import { taskRowFragment, type TaskRow } from './task-row.js';
import { TaskTable } from './task-table.js';
import { TaskTimeline } from './task-timeline.js';
import styles from './tasks.module.css';
import {
  describeBrought,
  parseTasksSearch,
  readTaskView,
  taskViewNames,
  taskViews,
  toTaskFilter,
  type TasksSearch,
} from './url-state.js';

export const Route = createLazyRoute('/office/joint/tasks')({ component: TasksScreen });

const tasksDocument = graphql(`
  query Tasks($filter: TaskFilter, $after: String, $first: Int!) {
    tasks(filter: $filter, after: $after, first: $first) {
      items {
        id
        ...TaskRow_Task
      }
      nextCursor
      totalCount
    }
    agencies {
      id
      shortName
      kind
    }
  }
`);

const ROWS_SHOWN = 100;

const optionsOf = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

const address = (search: TasksSearch) => `/joint/tasks${formatSearchText({ ...search })}`;

function TasksScreen() {
  const search = useSearch({ from: '/office/joint/tasks' });
  const navigate = useNavigate();
  const { session } = useRouteContext({ from: '/office' });
  const isBoard = readTaskView(search) === 'board';
  const variables = useMemo(
    () => ({
      filter: toTaskFilter(search),
      after: isBoard ? null : (search.after ?? null),
      // The board asks for its own cards; here only the number of all is wanted then.
      first: isBoard ? 1 : ROWS_SHOWN,
    }),
    [search, isBoard],
  );
  const [query, refetch] = useQuery({ query: tasksDocument, variables, requestPolicy: 'cache-and-network' });
  const { data, error } = query;
  const status = queryStatusOf(query);
  const filters = useMemo<FilterDefinition[]>(
    () => [
      { key: 'status', label: '状态', options: optionsOf(taskStateNames) },
      { key: 'lamp', label: '督办灯', options: optionsOf(taskLampNames) },
      { key: 'type', label: '来源', options: optionsOf(taskOriginNames) },
      {
        key: 'level',
        label: '承办单位',
        options: (data?.agencies ?? [])
          .filter(({ kind }) => kind === 'MEMBER')
          .map(({ id, shortName }) => ({ value: id, label: shortName })),
      },
    ],
    [data],
  );
  const rows = useMemo(
    () => (data?.tasks.items ?? []).map((item) => getFragmentData(taskRowFragment, item)),
    [data],
  );
  const brought = describeBrought(
    search,
    (id) => data?.agencies.find((agency) => agency.id === id)?.shortName ?? id,
  );
  const handleChange = (next: ListSearch) =>
    void navigate({ to: '/joint/tasks', search: parseTasksSearch({ ...next }) });
  const reload = () => refetch({ requestPolicy: 'network-only' });
  const empty = (
    <EmptyState
      title="没有符合条件的督办任务"
      filters={[...describeFilters(search, filters), ...brought].map((chip) => chip.text)}
      onClearFilters={() => handleChange(clearFilters(search))}
    />
  );
  const contents = () => {
    if (status === 'forbidden')
      return <NoPermission subject="督办任务" roleName={session.currentRole.name} headingLevel={3} />;
    if (status === 'error')
      return (
        <ErrorState requestId={error === undefined ? undefined : readRequestId(error)} onRetry={reload} />
      );
    if (data === undefined) return <Skeleton lines={8} />;
    return <TaskView search={search} rows={rows} session={session} empty={empty} onDone={reload} />;
  };
  return (
    <div className={styles['screen']}>
      <PageHeader
        title="督办任务"
        crumbs={[{ label: '会议与督办', href: '/joint' }]}
        {...(data?.tasks.totalCount == null ? {} : { beside: `共 ${totalText(data.tasks.totalCount)} 项` })}
        actions={<PageActions session={session} onDone={reload} />}
      />
      <ViewSwitcher
        label="任务视图"
        current={readTaskView(search)}
        views={taskViews.map((view) => ({
          id: view,
          name: taskViewNames[view],
          href: address({ ...search, view: view === 'table' ? undefined : view }),
        }))}
      />
      <FilterBar
        search={search}
        onChange={handleChange}
        filters={filters}
        brought={brought}
        keywordHint="编号、事项或来源"
      />
      {contents()}
      {!isBoard && data?.tasks.nextCursor != null && (
        <nav aria-label="翻页" className={styles['pager']}>
          <ButtonLink href={address({ ...search, after: data.tasks.nextCursor })}>下一页</ButtonLink>
        </nav>
      )}
    </div>
  );
}

function PageActions({ session, onDone }: { session: Session; onDone: () => void }) {
  return (
    <span className={styles['actions']}>
      {hasPermission(session, 'task.create') && (
        <ButtonLink tone="primary" href="/joint/tasks/new">
          立项
        </ButtonLink>
      )}
      {hasPermission(session, 'task.deploy') && <DeployMechanism onDone={onDone} />}
      <ButtonLink href="/joint/statistics">督办统计</ButtonLink>
      {hasPermission(session, 'taskSweep.read') && <ButtonLink href="/joint/sweep">巡检记录</ButtonLink>}
    </span>
  );
}

interface TaskViewProps {
  search: TasksSearch;
  rows: readonly TaskRow[];
  session: Session;
  empty: React.ReactNode;
  onDone: () => void;
}

function TaskView({ search, rows, session, empty, onDone }: TaskViewProps) {
  switch (readTaskView(search)) {
    case 'board':
      return <TaskBoard search={search} />;
    case 'timeline':
      return <TaskTimeline rows={rows} empty={empty} />;
    default:
      return (
        <TaskTable
          rows={rows}
          mayUrge={hasPermission(session, 'task.urge')}
          maySubmitTopics={hasPermission(session, 'task.submitTopic')}
          empty={empty}
          onDone={onDone}
        />
      );
  }
}
