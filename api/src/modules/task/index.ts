export { TaskDocumentResolver } from './graphql/task-document.resolver.js';
export { TaskOfficeResolver } from './graphql/task-office.resolver.js';
export { TaskWorkResolver } from './graphql/task-work.resolver.js';
export { TaskResolver } from './graphql/task.resolver.js';
export { Task as TaskType } from './graphql/task.type.js';
export { isTaskOpen } from './service/is-task-open.js';
export { taskStandings } from './service/task-standings.js';
export { taskRead } from './service/read-models.js';
export { registerTask } from './service/register-task.js';
export type { TaskSentBack } from './service/task-events.js';
export { TaskStateEnum } from './graphql/task-enums.js';
export { WORKING_STATES } from './rules/task-vocabulary.js';
export { registerTaskDocumentRoutes } from './http/task-document-routes.js';
export { onResolutionEnded } from './service/on-resolution-ended.js';
export { onResolutionIssued } from './service/on-resolution-issued.js';
export { TASK_FILES } from './service/task-files.js';
export { sendWeeklyDigests, type DigestsSent } from './service/send-weekly-digests.js';
export { sweepTasks } from './service/sweep-tasks.js';
export { watchTaskSweep } from './service/watch-sweep.js';
export {
  assignTask,
  closeTask,
  completeTask,
  returnTask,
  suspendTask,
  urgeTasks,
  verifyTask,
} from './service/decide-task.js';
export { deployMechanism } from './service/deploy-mechanism.js';
export { approveTaskExtension, requestTaskExtension } from './service/extend-task.js';
export { createTask, type RegisterTask } from './service/register-task.js';
export { submitTaskTopics } from './service/submit-task-topics.js';
export { claimTaskCompletion, receiveTask, reportTask, startTask } from './service/work-on-task.js';
