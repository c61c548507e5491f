import { filteredWorklist } from './calls.js';
import type { Effort } from './comparison.js';
import type { BenchDatabase } from './database.js';
import { answerTo, load, medianOf, ratioOf, type Measured, WARM_UP } from './load.js';
import { findPostmaster } from './postgres.js';
import { startProgram, type RunningProgram } from './processes.js';
import { nets, type Net } from './servers/serve.js';
import { fixed, print, printTable, times } from './table.js';

/** Q1 on the product with each net taken away in turn: what it costs to be careful. */
export async function priceNets(
  database: BenchDatabase,
  operationsFile: string,
  effort: Effort,
): Promise<void> {
  const postmaster = await findPostmaster(database.ownerUrl);
  const start = (without: readonly Net[]): Promise<RunningProgram> =>
    startProgram('product', {
      // Without claims nobody switches to the running role, and the log-in role may read nothing.
      databaseUrl: without.includes('claims') ? database.ownerUrl : database.loginUrl,
      claims: true,
      operationsFile,
      without,
    });
  const variants = new Map<string, RunningProgram>([['all nets', await start([])]]);
  for (const net of nets) variants.set(`without ${net}`, await start([net]));
  variants.set('without any', await start(nets));
  const answers = new Set<string>();
  for (const program of variants.values()) answers.add(await answerTo(program, filteredWorklist));
  if (answers.size !== 1)
    throw new Error('a net that is taken away must not change the answer to this question');
  const rounds = new Map<string, Measured[]>([...variants.keys()].map((name) => [name, []]));
  for (let round = -1; round < effort.rounds; round += 1) {
    for (const [name, program] of variants) {
      const measured = await load(
        program,
        filteredWorklist,
        round < 0 ? WARM_UP : effort.seconds,
        postmaster,
      );
      if (round >= 0) rounds.get(name)?.push(measured);
    }
  }
  for (const program of variants.values()) await program.stop();
  printPrices(rounds);
}

function printPrices(rounds: ReadonlyMap<string, Measured[]>): void {
  const base = rounds.get('all nets') ?? [];
  const rows = [...rounds].map(([name, measured]) => {
    const { nodeCpu, databaseCpu } = medianOf(measured);
    const ratio = (of: (one: Measured) => number): string => times(ratioOf(measured, base, of));
    return [
      name,
      ratio(({ perSecond }) => perSecond),
      ratio(({ p50 }) => p50),
      fixed(nodeCpu),
      fixed(databaseCpu),
      ratio((one) => one.nodeCpu + one.databaseCpu),
    ];
  });
  printTable(
    'Q1 with each net taken away, against the product as it is',
    ['product', 'req/s', 'p50', 'Node CPU', 'PG CPU', 'CPU'],
    rows,
  );
  print('row-level security: no policy is declared in the migrations, so there is nothing to take away');
}
