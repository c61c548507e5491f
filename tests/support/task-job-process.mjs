// A process of its own that runs a job of module task, for tests that kill it: `node task-job-process.mjs <sweepTasks or
// sendWeeklyDigests> <name of the database> <instant>`.
import 'reflect-metadata';
import './typescript-hooks.mjs';

const [, , name, onDatabase, instant] = process.argv;
const { startTestApp } = await import('./app.ts');
const { [name]: job } = await import('../../api/src/modules/task/index.ts');

const app = await startTestApp({ onDatabase, at: new Date(instant) });
process.stdout.write('started\n');
await job((cause, permissions) => app.workAsSystem(cause, permissions));
await app.close();
