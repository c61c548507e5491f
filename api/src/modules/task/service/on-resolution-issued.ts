import type { Work } from '../../../platform/work.js';
import type { ResolutionIssued } from '../../meeting/index.js';
import { assignTask } from './decide-task.js';
import { registerTask } from './register-task.js';

const LONGEST_TITLE = 60;
/** Of a resolution that names no criterion: what was resolved is the criterion. */
const DEFAULT_ACCEPTANCE = '按议定内容全部落实，由联席会议办公室对照议定内容核验。';

/** Every resolution becomes one task, assigned at once. Throws when it cannot: minutes without their tasks are not issued. */
export async function onResolutionIssued(work: Work, event: ResolutionIssued): Promise<void> {
  const content = event.content.trim();
  const registered = await registerTask(work, {
    origin: { kind: 'RESOLUTION', id: event.resolutionId, label: `联席会议议定事项 ${event.no}` },
    mechanismItemId: event.mechanismItemId,
    title: [...(content.split(/[。；\n]/u)[0] ?? content)].slice(0, LONGEST_TITLE).join(''),
    content,
    acceptance: event.acceptance.trim() || DEFAULT_ACCEPTANCE,
    leadAgencyId: event.leadAgencyId,
    coAgencyIds: event.coAgencyIds,
    dueOn: event.dueOn,
    feedbackCycle: null,
  });
  if (registered.refused) throw new Error(`resolution ${event.no} cannot become a task: ${registered.code}`);
  const assigned = await assignTask(work, { taskId: registered.taskId, expectedVersion: 1 });
  if (assigned.refused)
    throw new Error(`the task of resolution ${event.no} cannot be assigned: ${assigned.code}`);
}
