import { LockMode } from '@mikro-orm/core';
import { done, type Refused } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { plainDate } from '../../../shared/plain-date.js';
import { assignTask, isTaskOpen, registerTask, taskStandings, type TaskSentBack } from '../../task/index.js';
import type { SqlRunner } from '../../../platform/db/sql.js';
import { Problem } from '../problem.entity.js';
import type { RectificationTask } from '../rules/problem-states.js';

/**
 * 整改任务: what the unit begins is followed up as a task, registered and assigned in the same transaction, as the
 * system: the unit that works may not register tasks. A round that comes after one still open goes on with that task.
 */
export async function beginRectificationTask(work: Work, problem: Problem): Promise<Refused | null> {
  if (problem.taskId && (await isTaskOpen(work, problem.taskId))) return null;
  const round = problem.reopened > 0 ? `（第${problem.reopened + 1}次整改）` : '';
  const dueOn = problem.dueOn < work.today() ? work.today() : plainDate(problem.dueOn);
  const begun = await work.asSystem(
    'RectificationStarted',
    ['task.create', 'task.assign'],
    async (system) => {
      const registered = await registerTask(system, {
        origin: { kind: 'PROBLEM', id: problem.id, label: `问题台账${problem.number}${round}` },
        title: `整改：${problem.title}`,
        content: problem.description,
        acceptance: problem.requirement,
        leadAgencyId: problem.leadAgencyId,
        coAgencyIds: [],
        dueOn,
        feedbackCycle: null,
      });
      if (registered.refused) return registered;
      return assignTask(system, { taskId: registered.taskId, expectedVersion: 1 });
    },
  );
  if (begun.refused) return begun;
  problem.taskId = begun.taskId;
  return null;
}

/** What the problems of these tasks wait for. */
export async function rectificationTasksOf(
  runner: SqlRunner,
  taskIds: readonly string[],
): Promise<ReadonlyMap<string, RectificationTask>> {
  const standings = await taskStandings(runner, taskIds);
  return new Map(
    standings.map(({ id, number, state, stateName }) => [
      id,
      { number, stateName, isDone: state === 'DONE' || state === 'CLOSED', isClosed: state === 'CLOSED' },
    ]),
  );
}

/** Its task was returned or opened again: the problem says so until the unit reports anew. */
export async function onTaskSentBack(work: Work, event: TaskSentBack): Promise<void> {
  if (event.originKind !== 'PROBLEM') return;
  await work.atomically(async () => {
    const { taskId } = event;
    const problem = await work.em.findOne(Problem, { taskId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!problem) return done({});
    Object.assign(problem, { taskSentBackAt: work.now(), taskSentBackReason: event.reason });
    await work.record('ProblemTaskSentBack', { type: 'Problem', id: problem.id }, { taskId });
    return done({});
  });
}
