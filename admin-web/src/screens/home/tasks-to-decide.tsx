import { useQuery } from 'urql';
import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import { Panel } from '../../ui/panel.js';
import home from './home.module.css';
import { whatIsAsked } from './what-is-asked.js';

const taskFragment = graphql(`
  fragment TasksToDecide_Task on Task {
    id
    number
    title
    state
    dueOn
    extensionUntil
    claimedOn
    lookBackOn
    leadAgency {
      id
      shortName
    }
  }
`);

const tasksDocument = graphql(`
  query TasksToDecide {
    tasks(filter: { isToDecide: true }, first: 5) {
      totalCount
      items {
        id
        ...TasksToDecide_Task
      }
    }
  }
`);

/** 督办任务 that wait for this person's word; until then their units cannot go on. Asked for by itself: the page's own query is full. */
export function TasksToDecide() {
  const [{ data }] = useQuery({ query: tasksDocument, requestPolicy: 'cache-and-network' });
  const total = data?.tasks.totalCount ?? 0;
  if (data === undefined || total === 0) return null;
  return (
    <Panel
      id="to-decide"
      title={`等您办理的督办任务，${total} 项`}
      beside={<a href="/joint/tasks?todo=mine">查看全部</a>}
    >
      <ol className={home['lines']}>
        {getFragmentData(taskFragment, data.tasks.items).map((task) => (
          <li key={task.id}>
            <a href={`/joint/tasks/${task.id}`} className={home['line']}>
              <span className={home['subject']}>
                <strong>{task.title}</strong> {task.number}
              </span>
              <span>{task.leadAgency.shortName}</span>
              <span className={home['due']}>{whatIsAsked(task)}</span>
            </a>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
