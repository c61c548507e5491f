import { productCall } from './calls.js';
import type { Effort } from './comparison.js';
import { prepareDatabase, type BenchDatabase, type Person } from './database.js';
import { load, median, medianOf, type Measured, WARM_UP } from './load.js';
import { findPostmaster } from './postgres.js';
import { startProgram, type RunningProgram } from './processes.js';
import { fixed, printTable, times, verdict } from './table.js';

const viewers = ['communityClerk', 'subdistrictClerk', 'countyReviewer'] as const satisfies readonly Person[];
const lists = {
  'whole list': {},
  'my turn': { myTurn: true },
} as const;

/** The same worklists on counties of different sizes. Prints how the slow answers grow. */
export async function measureGrowth(
  serverUrl: string,
  sizes: readonly number[],
  operationsFile: string,
  effort: Effort,
): Promise<void> {
  const counties: { database: BenchDatabase; program: RunningProgram }[] = [];
  for (const size of sizes) {
    const database = await prepareDatabase(serverUrl, size);
    const program = await startProgram('product', {
      databaseUrl: database.loginUrl,
      claims: true,
      operationsFile,
    });
    counties.push({ database, program });
  }
  const postmaster = await findPostmaster(serverUrl);
  const rows: string[][] = [];
  for (const [list, filter] of Object.entries(lists)) {
    for (const viewer of viewers) {
      const rounds = new Map<number, Measured[]>(sizes.map((size) => [size, []]));
      const call = productCall('worklist', viewer, () => ({ filter }), false);
      for (let round = -1; round < effort.rounds; round += 1) {
        for (const { database, program } of counties) {
          const measured = await load(program, call, round < 0 ? WARM_UP : effort.seconds, postmaster);
          if (round >= 0) rounds.get(database.applications)?.push(measured);
        }
      }
      rows.push(rowOf(`${viewer}, ${list}`, sizes, rounds));
    }
  }
  for (const { program } of counties) await program.stop();
  const head = [
    'worklist',
    ...sizes.map((size) => `p97.5 ms, ${size / 1000}k`),
    ...sizes.map((size) => `PG CPU, ${size / 1000}k`),
    'growth p97.5',
    'goal',
    '',
  ];
  printTable(
    `Growth: largest county against the smallest (autocannon tells p97.5 in place of p95)`,
    head,
    rows,
  );
}

function rowOf(name: string, sizes: readonly number[], rounds: ReadonlyMap<number, Measured[]>): string[] {
  const of = (size: number | undefined): Measured[] => rounds.get(size ?? 0) ?? [];
  const smallest = of(sizes[0]);
  const growth = median(of(sizes.at(-1)).map(({ p97 }, round) => p97 / (smallest[round]?.p97 ?? Number.NaN)));
  return [
    name,
    ...sizes.map((size) => fixed(medianOf(of(size)).p97, 0)),
    ...sizes.map((size) => fixed(medianOf(of(size)).databaseCpu)),
    times(growth),
    '<= 1.5 x',
    verdict(growth <= 1.5),
  ];
}
