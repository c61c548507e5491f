import { availableParallelism } from 'node:os';
import { buildIfNeeded } from '../../api/bin/lib/build.mjs';
import { installIfNeeded } from '../../api/bin/lib/install.mjs';
import { LongRun } from './lib/long-run.mjs';

/**
 * The proofs at their full figures, in parts of a few minutes: hours in all. What was stopped goes on with the part it
 * was at, as long as the code is the same. A figure in the environment wins, for a machine with less time. What it
 * printed last stands in docs/security/RESULTS.md.
 */
const proofs = [
  {
    name: 'generated operations',
    file: 'api/fuzz',
    // What is planted is found in every `npm test`: a part only asks.
    only: 'none crashes',
    figure: 'ZHULIAN_FUZZ_OPERATIONS',
    total: 1_000_000,
    part: 25_000,
    sideBySide: availableParallelism(),
    seed: 'ZHULIAN_FUZZ_SEED',
  },
  {
    name: 'kills of PostgreSQL',
    file: 'start/crashes/database-kills',
    figure: 'ZHULIAN_DATABASE_KILLS',
    total: 300,
    part: 20,
    sideBySide: 1,
  },
  {
    name: 'kills of the product',
    file: 'start/crashes/process-kills',
    figure: 'ZHULIAN_PROCESS_KILLS',
    total: 1_000,
    part: 50,
    sideBySide: 1,
  },
];

const [wanted] = process.argv.slice(2);
await installIfNeeded();
await buildIfNeeded();
const run = new LongRun();
let isFine = true;
for (const proof of proofs.filter(({ file }) => !wanted || file.includes(wanted)))
  isFine = (await run.prove(proof)) && isFine;
process.exit(isFine ? 0 : 1);
