import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from '../../../api/bin/lib/build.mjs';
import { cacheFolder } from '../../../api/bin/lib/paths.mjs';
import { runJest } from './run-jest.mjs';

const folder = join(cacheFolder, 'long-run');
/** What a proof is about, and what proves it. */
const subjects = [
  'api/src',
  'migrations',
  'schema',
  'tests/api/fuzz',
  'tests/start',
  'tests/support',
  'pnpm-lock.yaml',
];

/** Runs proofs part by part and remembers each part that is through: what was stopped goes on where it was. */
export class LongRun {
  #ledger;

  constructor() {
    mkdirSync(folder, { recursive: true });
    // Parts of other code prove nothing about this one.
    this.#ledger = join(folder, `${fingerprint(subjects).slice(0, 12)}.jsonl`);
  }

  /** True when every part was fine. */
  async prove(proof) {
    const total = Number(process.env[proof.figure] ?? proof.total);
    const parts = Array.from({ length: Math.ceil(total / proof.part) }, (_, index) => ({
      key: `${proof.figure} ${index + 1}`,
      count: Math.min(proof.part, total - index * proof.part),
    }));
    const isThrough = (part) =>
      this.#through().some(({ key, count }) => key === part.key && count === part.count);
    const waiting = parts.filter((part) => !isThrough(part));
    console.log(`${proof.name}: ${total} in ${parts.length} parts, ${waiting.length} to go`);
    const takeNext = async () => {
      for (let part = waiting.shift(); part; part = waiting.shift()) await this.#take(proof, part);
    };
    await Promise.all(Array.from({ length: proof.sideBySide }, takeNext));
    const through = this.#through().filter(({ key }) => parts.some((part) => part.key === key));
    console.log(`${proof.name}: ${through.length} of ${parts.length} parts; ${sumUp(through)}`);
    return parts.every(isThrough);
  }

  async #take({ file, only, figure, seed }, { key, count }) {
    const figures = join(folder, `${key}.figures`);
    rmSync(figures, { force: true });
    const env = { [figure]: String(count), ZHULIAN_FIGURES: figures, ...(seed && { [seed]: key }) };
    const args = ['--testPathPatterns', file, ...(only ? ['--testNamePattern', only] : [])];
    const code = await runJest(args, { env });
    if (code !== 0) console.log(`${key}: failed`);
    else appendFileSync(this.#ledger, `${JSON.stringify({ key, count, figures: readLines(figures) })}\n`);
  }

  #through() {
    return readLines(this.#ledger);
  }
}

function readLines(file) {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8').trimEnd().split('\n').map(JSON.parse);
}

/** Figures are added up; of what begins with `slowest` the greatest counts. */
function sumUp(parts) {
  const sums = {};
  for (const [name, value] of parts.flatMap(({ figures }) => figures.flatMap(Object.entries)))
    sums[name] = name.startsWith('slowest') ? Math.max(sums[name] ?? 0, value) : (sums[name] ?? 0) + value;
  return Object.entries(sums)
    .map(([name, sum]) => `${Math.round(sum * 10) / 10} ${name}`)
    .join(', ');
}
