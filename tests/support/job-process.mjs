// A process of its own that runs a job of a module, for tests that kill it:
// `node job-process.mjs <module> <name of the job> <name of the database> <instant>`.
import 'reflect-metadata';
import './typescript-hooks.mjs';

const [, , module, name, onDatabase, instant] = process.argv;
const { startTestApp } = await import('./app.ts');
const { [name]: job } = await import(`../../api/src/modules/${module}/index.ts`);

const app = await startTestApp({ onDatabase, at: new Date(instant) });
process.stdout.write('started\n');
await job((cause, permissions) => app.workAsSystem(cause, permissions));
await app.close();
