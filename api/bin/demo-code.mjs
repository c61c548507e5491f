import { join } from 'node:path';
import { root } from './lib/paths.mjs';
import { prepare } from './lib/prepare.mjs';
import { becomeScript } from './lib/run.mjs';

await prepare();
await becomeScript(join(root, 'api/dist/demo-code.js'), process.argv.slice(2));
