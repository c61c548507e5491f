import { join } from 'node:path';
import { buildIfNeeded } from '../../api/bin/lib/build.mjs';
import { installIfNeeded } from '../../api/bin/lib/install.mjs';
import { root } from '../../api/bin/lib/paths.mjs';
import { runScript } from '../../api/bin/lib/run.mjs';

await installIfNeeded();
await buildIfNeeded();
const args = ['test', '--config', 'tests/pictures.config.ts'];
process.exit(await runScript(join(root, 'tests/node_modules/@playwright/test/cli.js'), args));
