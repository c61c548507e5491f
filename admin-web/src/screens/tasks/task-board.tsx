import { useQuery } from 'urql';
import { readRequestId } from '../../graphql/client.js';
import { getFragmentData, graphql, type FragmentType } from '../../graphql/gql/index.js';
import { TaskLamp } from '../../parts/task/task-lamp.js';
import { taskStateNames } from '../../text/tasks.js';
import { ErrorState } from '../../ui/error-state.js';
import { Skeleton } from '../../ui/skeleton.js';
import {
  boardColumns,
  CARDS_SHOWN,
  columnsOf,
  moreText,
  tableHref,
  totalText,
  type BoardColumn,
} from './board-columns.js';
import { taskRowFragment } from './task-row.js';
import styles from './tasks.module.css';
import { toTaskFilter, type TasksSearch } from './url-state.js';

const columnFragment = graphql(`
  fragment TaskBoard_TaskPage on TaskPage {
    items {
      id
      ...TaskRow_Task
    }
    totalCount
  }
`);

const boardDocument = graphql(`
  query TaskBoard(
    $toReceive: TaskFilter!
    $working: TaskFilter!
    $returned: TaskFilter!
    $claimed: TaskFilter!
    $done: TaskFilter!
    $suspended: TaskFilter!
    $closed: TaskFilter!
    $first: Int!
  ) {
    toReceive: tasks(filter: $toReceive, first: $first) {
      ...TaskBoard_TaskPage
    }
    working: tasks(filter: $working, first: $first) {
      ...TaskBoard_TaskPage
    }
    returned: tasks(filter: $returned, first: $first) {
      ...TaskBoard_TaskPage
    }
    claimed: tasks(filter: $claimed, first: $first) {
      ...TaskBoard_TaskPage
    }
    done: tasks(filter: $done, first: $first) {
      ...TaskBoard_TaskPage
    }
    suspended: tasks(filter: $suspended, first: $first) {
      ...TaskBoard_TaskPage
    }
    closed: tasks(filter: $closed, first: 1) {
      totalCount
    }
  }
`);

/** 看板: the most urgent tasks of each stage, and how many more there are. */
export function TaskBoard({ search }: { search: TasksSearch }) {
  const filter = toTaskFilter(search);
  const shown = columnsOf(search.status);
  const of = (key: BoardColumn['key']) => {
    const column = [...shown, ...boardColumns].find((one) => one.key === key);
    return { ...filter, states: [...(column?.states ?? [])] };
  };
  const [{ data, error }, refetch] = useQuery({
    query: boardDocument,
    variables: {
      toReceive: of('toReceive'),
      working: of('working'),
      returned: of('returned'),
      claimed: of('claimed'),
      done: of('done'),
      suspended: of('suspended'),
      closed: { ...filter, states: ['CLOSED'] },
      first: CARDS_SHOWN,
    },
    requestPolicy: 'cache-and-network',
  });
  if (data === undefined && error !== undefined)
    return (
      <ErrorState
        requestId={readRequestId(error)}
        onRetry={() => refetch({ requestPolicy: 'network-only' })}
      />
    );
  if (data === undefined) return <Skeleton lines={8} />;
  const closed = data.closed.totalCount ?? 0;
  const isClosedAsked = search.status === undefined || search.status.includes('CLOSED');
  return (
    <>
      <div className={styles['board']}>
        {shown.map((column) => (
          <Column key={column.key} column={column} page={data[column.key]} search={search} />
        ))}
      </div>
      {isClosedAsked && closed > 0 && (
        <p>
          另有 <a href={tableHref(search, ['CLOSED'])}>{totalText(closed)} 件已销号</a>。
        </p>
      )}
    </>
  );
}

interface ColumnProps {
  column: BoardColumn;
  page: FragmentType<typeof columnFragment>;
  search: TasksSearch;
}

function Column({ column: { title, states }, page: masked, search }: ColumnProps) {
  const page = getFragmentData(columnFragment, masked);
  const rows = getFragmentData(taskRowFragment, page.items);
  const total = page.totalCount ?? rows.length;
  const more = moreText(total, rows.length);
  return (
    <section aria-label={title} className={styles['column']}>
      <h2>
        {title} {totalText(total)}
      </h2>
      <ul>
        {rows.map((row) => (
          <li key={row.id} className={styles['card']}>
            <a href={`/joint/tasks/${row.id}`}>{row.title}</a>
            <p>
              {row.number} · {row.leadAgency.shortName} · {taskStateNames[row.state]}
              {row.percent != null && ` · ${row.percent}%`}
              {row.extensionUntil != null && ' · 延期待审批'}
            </p>
            <TaskLamp
              lamp={row.lamp}
              dueOn={row.dueOn}
              daysLeft={row.daysLeft}
              redReason={row.redReason}
              returnCount={row.returnCount}
            />
          </li>
        ))}
      </ul>
      {rows.length === 0 && <p className={styles['none']}>没有</p>}
      {more !== null && <a href={tableHref(search, states)}>{more}</a>}
    </section>
  );
}
