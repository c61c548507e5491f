export { TaskDocumentResolver } from './graphql/task-document.resolver.js';
export { TaskOfficeResolver } from './graphql/task-office.resolver.js';
export { TaskWorkResolver } from './graphql/task-work.resolver.js';
export { TaskResolver } from './graphql/task.resolver.js';
export { registerTaskFileRoutes } from './http/task-file-routes.js';
export { onResolutionIssued, type ResolutionIssued } from './service/on-resolution-issued.js';
export { TASK_SEALED } from './service/sealed-tables.js';
export { sweepTasks } from './service/sweep-tasks.js';
export { watchTaskSweep } from './service/watch-sweep.js';
