import type { GraphQLResolveInfo } from 'graphql';
import { command, type Keyed } from '../../../platform/graphql/command.js';
import type { Context } from '../../../platform/graphql/context.js';
import type { Work } from '../../../platform/work.js';
import type { TaskOutcome } from '../service/act-on-task.js';
import { taskRead } from '../service/read-models.js';

/** One act on a task: they differ in the use case and in the payload's name. */
export function actBy<Input extends object>(
  payload: string,
  run: (work: Work, input: Input) => Promise<TaskOutcome>,
): (context: Context, info: GraphQLResolveInfo, input: Input & Keyed) => Promise<object> {
  return (context, info, input) =>
    command(context, info, {
      payload,
      input,
      run,
      shows: { task: taskRead },
      answer: ({ taskId }) => ({ task: taskId }),
    });
}
