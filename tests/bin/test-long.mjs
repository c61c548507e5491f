import { buildIfNeeded } from '../../api/bin/lib/build.mjs';
import { installIfNeeded } from '../../api/bin/lib/install.mjs';
import { runJest } from './lib/run-jest.mjs';

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
const files = ['--testPathPatterns', 'api/fuzz|start/crashes', ...process.argv.slice(2)];
process.exit(await runJest(files, { env: { ...FIGURES, ...process.env } }));
