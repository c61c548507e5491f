import { join } from 'node:path';
import { buildIfNeeded } from '../../api/bin/lib/build.mjs';
import { installIfNeeded } from '../../api/bin/lib/install.mjs';
import { root } from '../../api/bin/lib/paths.mjs';
import { runScript } from '../../api/bin/lib/run.mjs';

/**
 * The proofs at their full figures: a million generated operations, and more kills than `npm test` has time for. A
 * figure in the environment wins, for a machine with less time. What it printed last stands in docs/security/RESULTS.md.
 */
const FIGURES = {
  ZHULIAN_FUZZ_OPERATIONS: '1000000',
  ZHULIAN_DATABASE_KILLS: '300',
  ZHULIAN_PROCESS_KILLS: '1000',
};

await installIfNeeded();
await buildIfNeeded();
const code = await runScript(
  join(root, 'tests/node_modules/jest/bin/jest.js'),
  [
    '--config',
    'tests/jest.config.mjs',
    '--testPathPatterns',
    'api/fuzz|start/crashes',
    ...process.argv.slice(2),
  ],
  {
    env: {
      ...FIGURES,
      ...process.env,
      NODE_OPTIONS: '--experimental-vm-modules --no-warnings=ExperimentalWarning',
    },
  },
);
process.exit(code);
