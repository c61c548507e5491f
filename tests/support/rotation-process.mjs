// A process of its own that rotates keys, for tests that kill it: `node rotation-process.mjs <name of the database>`.
import 'reflect-metadata';
import './typescript-hooks.mjs';

const { startTestApp } = await import('./app.ts');
const { nextKeys } = await import('./template.ts');
const { rotateKeys } = await import('../../api/src/modules/registry/index.ts');

const app = await startTestApp({ onDatabase: process.argv[2], keys: nextKeys });
process.stdout.write('started\n');
await rotateKeys((cause, permissions) => app.workAsSystem(cause, permissions));
await app.close();
