// A process of its own that sweeps tasks, for tests that kill it: `node task-sweep-process.mjs <name of the database> <instant>`.
import 'reflect-metadata';
import './typescript-hooks.mjs';

const { startTestApp } = await import('./app.ts');
const { sweepTasks } = await import('../../api/src/modules/task/index.ts');

const app = await startTestApp({ onDatabase: process.argv[2], at: new Date(process.argv[3]) });
process.stdout.write('started\n');
await sweepTasks((cause, permissions) => app.workAsSystem(cause, permissions));
await app.close();
