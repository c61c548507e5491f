import { join } from 'node:path';
import { root } from './paths.mjs';
import { prepare } from './prepare.mjs';
import { becomeScript } from './run.mjs';

// Run by Node's watch mode: compiles what changed, then serves it. A source that does not compile waits for the next change.
await prepare(['api', 'migrations']);
await becomeScript(join(root, 'api/dist/main.js'), []);
