import type { TaskState } from '../../graphql/gql/graphql.js';
import { TaskLamp } from '../../parts/task/task-lamp.js';
import { taskStateNames } from '../../text/tasks.js';
import type { TaskRow } from './task-row.js';
import styles from './tasks.module.css';

const columns: readonly { title: string; states: readonly TaskState[] }[] = [
  { title: '待交办、待签收', states: ['REGISTERED', 'ASSIGNED'] },
  { title: '承办中', states: ['RECEIVED', 'IN_PROGRESS', 'REPORTED'] },
  { title: '已退回', states: ['RETURNED'] },
  { title: '待核验、待办结', states: ['COMPLETION_CLAIMED', 'VERIFIED'] },
  { title: '已办结、已销号', states: ['DONE', 'CLOSED'] },
  { title: '已中止', states: ['SUSPENDED'] },
];

/** 看板: the tasks of this page by where they stand. */
export function TaskBoard({ rows }: { rows: readonly TaskRow[] }) {
  return (
    <div className={styles['board']}>
      {columns.map(({ title, states }) => {
        const here = rows.filter((row) => states.includes(row.state));
        return (
          <section key={title} aria-label={title} className={styles['column']}>
            <h2>
              {title} {here.length}
            </h2>
            <ul>
              {here.map((row) => (
                <li key={row.id} className={styles['card']}>
                  <a href={`/joint/tasks/${row.id}`}>{row.title}</a>
                  <p>
                    {row.number} · {row.leadAgency.shortName} · {taskStateNames[row.state]}
                    {row.percent != null && ` · ${row.percent}%`}
                  </p>
                  <TaskLamp lamp={row.lamp} dueOn={row.dueOn} daysLeft={row.daysLeft} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
