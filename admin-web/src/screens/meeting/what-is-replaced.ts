import type { TaskState } from '../../graphql/gql/graphql.js';
import { taskStateNames } from '../../text/tasks.js';

interface Replaced {
  no?: string | null;
  task: { number: string; state: TaskState } | null;
}

/** A task that is over stays as it is; whoever still works stops. */
const OVER: readonly TaskState[] = ['DONE', 'CLOSED', 'SUSPENDED'];

/** What issuing the minutes will do to the resolution that is replaced, told before it is chosen for good. */
export function whatIsReplaced({ no, task }: Replaced): string {
  const becomes = `印发纪要时，议定事项${no ?? ''}记为“已被替代”`;
  if (task === null) return `${becomes}。`;
  const named = `督办任务 ${task.number}（${taskStateNames[task.state]}）`;
  return OVER.includes(task.state)
    ? `${becomes}；由它交办的${named}不受影响。`
    : `${becomes}；由它交办的${named}同时中止，不能恢复，中止原因写明由哪一条替代。新的议定事项另行交办。`;
}
