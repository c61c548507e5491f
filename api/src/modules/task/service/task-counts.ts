import type { Actor } from '../../../platform/auth/actor.js';
import { identifier, sql, type SqlRunner } from '../../../platform/db/sql.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import type { TaskLamp, TaskState } from '../rules/task-vocabulary.js';
import { lampCondition } from './task-filter.js';
import { taskVisibleTo } from './task-visibility.js';

export interface TaskCount {
  readonly state: TaskState;
  readonly lamp: TaskLamp;
  readonly agencyId: string;
  readonly total: number;
}

/** Tasks by state, light and lead unit: everything the board, the lights and the tracking table count. */
export async function countTasks(runner: SqlRunner, actor: Actor, today: PlainDate): Promise<TaskCount[]> {
  const t = identifier('t');
  const rows = await runner.rows(sql`
    select t.state, case when ${lampCondition(t, 'GREY', today)} then 'GREY' when ${lampCondition(t, 'BLUE', today)} then 'BLUE'
        when ${lampCondition(t, 'RED', today)} then 'RED' when ${lampCondition(t, 'YELLOW', today)} then 'YELLOW' else 'GREEN' end,
      t.lead_agency_id, count(*)::int
    from tasks t where ${taskVisibleTo(actor, 't')} group by 1, 2, 3 order by 1, 2, 3`);
  return rows.map(([state, lamp, agencyId, total]) => ({
    state: state as TaskState,
    lamp: lamp as TaskLamp,
    agencyId: String(agencyId),
    total: Number(total),
  }));
}
