import { filteredWorklist, loadMaterial, productCall, productCalls } from './calls.js';
import type { Effort } from './comparison.js';
import { withClient, type BenchDatabase } from './database.js';
import { answerTo, load, medianOf, ratioOf, type Call, type Measured, WARM_UP } from './load.js';
import { findPostmaster } from './postgres.js';
import { startProgram, type RunningProgram } from './processes.js';
import { nets, type Net } from './servers/serve.js';
import { fixed, printTable, times } from './table.js';

/** The product with something taken away. */
interface Variant {
  readonly program: RunningProgram;
  /** Row-level security is the database's: it is switched off for everybody while this one is measured. */
  readonly isWithoutPolicies?: boolean;
}

interface Priced {
  readonly title: string;
  readonly call: Call;
  /** The same, of one row: what is taken away must not change its answer. */
  readonly check: Call;
}

/** The worklist and a case page on the product with each net taken away in turn: what it costs to be careful. */
export async function priceNets(
  database: BenchDatabase,
  operationsFile: string,
  effort: Effort,
): Promise<void> {
  const material = await loadMaterial(database);
  const postmaster = await findPostmaster(database.ownerUrl);
  const policies = await Policies.of(database.ownerUrl);
  const variants = await startVariants(database, operationsFile);
  const one = material.nextCase();
  const priced: Priced[] = [
    { title: 'Q1 worklist', call: filteredWorklist, check: filteredWorklist },
    {
      title: 'Q2 case page',
      call: productCalls(material).casePage,
      check: productCall('casePage', 'communityClerk', () => ({ id: one }), false),
    },
  ];
  for (const { title, call, check } of priced) {
    const rounds = new Map<string, Measured[]>([...variants.keys()].map((name) => [name, []]));
    const answers = new Set<string>();
    for (let round = -1; round < effort.rounds; round += 1) {
      for (const [name, { program, isWithoutPolicies = false }] of variants) {
        const measure = async (): Promise<void> => {
          if (round < 0) answers.add(await answerTo(program, check));
          const measured = await load(program, call, round < 0 ? WARM_UP : effort.seconds, postmaster);
          if (round >= 0) rounds.get(name)?.push(measured);
        };
        await (isWithoutPolicies ? policies.without(measure) : measure());
      }
    }
    if (answers.size !== 1)
      throw new Error(`${title}: a net that is taken away must not change the answer to this question`);
    printPrices(title, rounds);
  }
  for (const { program } of variants.values()) await program.stop();
}

async function startVariants(
  database: BenchDatabase,
  operationsFile: string,
): Promise<ReadonlyMap<string, Variant>> {
  const start = (without: readonly Net[]): Promise<RunningProgram> =>
    startProgram('product', {
      // Without claims nobody switches to the running role, and the log-in role may read nothing.
      databaseUrl: without.includes('claims') ? database.ownerUrl : database.loginUrl,
      claims: true,
      operationsFile,
      without,
    });
  const variants = new Map<string, Variant>([['all nets', { program: await start([]) }]]);
  for (const net of nets) variants.set(`without ${net}`, { program: await start([net]) });
  variants.set('without row-level security', { program: await start([]), isWithoutPolicies: true });
  variants.set('without any', { program: await start(nets), isWithoutPolicies: true });
  return variants;
}

/** The tables under row-level security. */
class Policies {
  private constructor(
    private readonly ownerUrl: string,
    private readonly tables: readonly string[],
  ) {}

  static async of(ownerUrl: string): Promise<Policies> {
    const { rows } = await withClient(ownerUrl, (client) =>
      client.query<{ name: string }>(`select oid::regclass::text as name from pg_class where relrowsecurity`),
    );
    if (rows.length === 0) throw new Error('no table is under row-level security: there is nothing to price');
    return new Policies(
      ownerUrl,
      rows.map(({ name }) => name),
    );
  }

  async without(act: () => Promise<void>): Promise<void> {
    await this.switch('disable');
    try {
      await act();
    } finally {
      await this.switch('enable');
    }
  }

  private switch(how: 'enable' | 'disable'): Promise<void> {
    return withClient(this.ownerUrl, async (client) => {
      for (const table of this.tables) await client.query(`alter table ${table} ${how} row level security`);
    });
  }
}

function printPrices(title: string, rounds: ReadonlyMap<string, Measured[]>): void {
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
    `${title} with each net taken away, against the product as it is`,
    ['product', 'req/s', 'p50', 'Node CPU', 'PG CPU', 'CPU'],
    rows,
  );
}
