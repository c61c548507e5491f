import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../../api/bin/lib/paths.mjs';
import { runScript } from '../../../api/bin/lib/run.mjs';

const hooks = pathToFileURL(join(root, 'tests/support/typescript-hooks.mjs')).href;

/** Only against what hangs: test files that are plain modules of Node have no limit of their own. */
const LONGEST_MINUTES = 90;

/** Runs Jest and resolves to its exit code. The hooks are for the suites whose files Node loads itself (jest.config.mjs). */
export function runJest(args, { env = {}, stdio = 'inherit' } = {}) {
  return runScript(
    join(root, 'tests/node_modules/jest/bin/jest.js'),
    ['--config', 'tests/jest.config.mjs', ...args],
    {
      stdio,
      timeout: LONGEST_MINUTES * 60_000,
      env: {
        ...process.env,
        ...env,
        NODE_OPTIONS: `--experimental-vm-modules --no-warnings=ExperimentalWarning --import ${hooks}`,
      },
    },
  );
}
