import { useQuery } from 'urql';
import { graphql } from '../../graphql/gql/index.js';
import { taskStateNames } from '../../text/tasks.js';

const sourceTaskDocument = graphql(`
  query TopicSourceTask($id: ID!) {
    task(id: $id) {
      id
      number
      title
      state
    }
  }
`);

/** The overdue task that a topic came from; named only to whoever may see it. */
export function SourceTask({ id }: { id: string }) {
  const [{ data }] = useQuery({ query: sourceTaskDocument, variables: { id } });
  const task = data?.task;
  if (task == null) return <>逾期督办任务（不由本单位承办）</>;
  return (
    <a href={`/joint/tasks/${task.id}`}>
      {task.number} {task.title}（{taskStateNames[task.state]}）
    </a>
  );
}
