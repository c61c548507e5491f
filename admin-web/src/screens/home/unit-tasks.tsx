import { getFragmentData, graphql, type FragmentType } from '../../graphql/gql/index.js';
import { TaskLamp } from '../../parts/task/task-lamp.js';
import { whatIsDue, whatIsDueFragment } from '../../parts/task/what-is-due.js';
import { Panel } from '../../ui/panel.js';
import styles from './home.module.css';

const taskFragment = graphql(`
  fragment UnitTasks_Task on Task {
    id
    number
    title
    lamp
    dueOn
    daysLeft
    ...WhatIsDue_Task
  }
`);

interface UnitTasksProps {
  tasks: { totalCount?: number | null; items: readonly FragmentType<typeof taskFragment>[] };
  agencyId: string;
}

/** The unit's 督办任务 with a red light; where there are none the number above says so. */
export function UnitTasks({ tasks: { totalCount, items }, agencyId }: UnitTasksProps) {
  if (items.length === 0) return null;
  return (
    <Panel
      id="red-tasks"
      title={`本单位的红灯督办任务，${totalCount ?? items.length} 项`}
      beside={<a href="/joint/tasks?lamp=RED">查看全部</a>}
    >
      <ol className={styles['lines']}>
        {getFragmentData(taskFragment, items).map(({ id, number, title, lamp, dueOn, daysLeft, ...task }) => (
          <li key={id}>
            <a href={`/joint/tasks/${id}`} className={styles['line']}>
              <span className={styles['subject']}>
                <strong>{title}</strong> {number}
              </span>
              <span>
                {whatIsDue(getFragmentData(whatIsDueFragment, task), agencyId)?.says ?? '等待联席办'}
              </span>
              <span className={styles['due']}>
                <TaskLamp lamp={lamp} dueOn={dueOn} daysLeft={daysLeft} />
              </span>
            </a>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
