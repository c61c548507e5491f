import { holds } from '../../../platform/auth/actor.js';
import { identifier, sql } from '../../../platform/db/sql.js';
import { done, refuse } from '../../../platform/outcome.js';
import type { OfficeFileOwner } from '../../messaging/index.js';
import { actingAgencyOf } from '../rules/task-policy.js';
import { ENDED_STATES } from '../rules/task-vocabulary.js';
import { lockTask } from './lock-task.js';
import { taskVisibleTo } from './task-visibility.js';

/**
 * 附件 of the sheet, brought by the office before or while the task runs, and 佐证, brought by the units that work on it while it
 * runs; opened by whoever sees the task.
 */
export const TASK_FILES: OfficeFileOwner = {
  kind: 'TASK',
  objectType: 'Task',
  lockForUpload: async (work, ownerId) => {
    const isOffice = holds(work.actor, 'task.create');
    const locked = await lockTask(work, isOffice ? 'task.create' : 'task.report', ownerId);
    if (locked.refused) return locked;
    const { task } = locked;
    if ((task.state === 'REGISTERED' && !isOffice) || ENDED_STATES.includes(task.state))
      return refuse('NOT_ALLOWED_IN_STATE', '这项任务现在不能上传材料，请刷新页面查看最新进度。');
    return done({ agencyId: actingAgencyOf(work.actor, task) ?? task.leadAgencyId });
  },
  visibleTo: (actor, alias) =>
    sql`EXISTS (SELECT 1 FROM tasks t WHERE t.id = ${identifier(alias)}.owner_id AND ${taskVisibleTo(actor, 't')})`,
};
