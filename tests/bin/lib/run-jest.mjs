import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { keepCompiled, root } from '../../../api/bin/lib/paths.mjs';
import { runScript } from '../../../api/bin/lib/run.mjs';

const hooks = pathToFileURL(join(root, 'tests/support/typescript-hooks.mjs')).href;

/** Runs Jest and resolves to its exit code; what is not through after `minutes` is stopped. The hooks are for the suites whose files Node loads itself (jest.config.mjs). */
export function runJest(args, { env = {}, stdio = 'inherit', minutes } = {}) {
  return runScript(
    join(root, 'tests/node_modules/jest/bin/jest.js'),
    ['--config', 'tests/jest.config.mjs', ...args],
    {
      stdio,
      ...(minutes && { timeout: minutes * 60_000 }),
      env: {
        ...keepCompiled,
        ...env,
        NODE_OPTIONS: `--experimental-vm-modules --no-warnings=ExperimentalWarning --import ${hooks}`,
      },
    },
  );
}
