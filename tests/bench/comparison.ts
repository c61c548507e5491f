import {
  graphileCalls,
  idiomaticCalls,
  loadMaterial,
  productCalls,
  questions,
  rawCalls,
  type Question,
} from './calls.js';
import type { BenchDatabase } from './database.js';
import { answerTo, load, medianOf, ratioOf, type Call, type Measured, WARM_UP } from './load.js';
import { findPostmaster, residentMiB } from './postgres.js';
import { startProgram, type RunningProgram } from './processes.js';
import { fixed, print, printTable, times, verdict } from './table.js';

/** The servers of PERFORMANCE's table. `bare`: without the transaction that declares role and claims. */
const contestants = ['product', 'raw', 'raw bare', 'graphile', 'graphile bare', 'idiomatic'] as const;
type Contestant = (typeof contestants)[number];

type Rounds = Record<Contestant, Record<Question, Measured[]>> & { casePage: Measured[] };

interface Running {
  readonly program: RunningProgram;
  readonly calls: Record<Question, Call>;
}

export interface Effort {
  readonly rounds: number;
  readonly seconds: number;
}

/** Q1, Q2 and T1 on every server, in turn within each round. Prints results and goals. */
export async function compareServers(
  database: BenchDatabase,
  operationsFile: string,
  effort: Effort,
): Promise<void> {
  const material = await loadMaterial(database);
  const postmaster = await findPostmaster(database.ownerUrl);
  const start = async (
    program: 'product' | 'raw' | 'graphile' | 'idiomatic',
    claims: boolean,
  ): Promise<RunningProgram> =>
    startProgram(program, {
      databaseUrl: claims ? database.loginUrl : database.ownerUrl,
      claims,
      operationsFile,
    });
  const casePage = productCalls(material).casePage;
  const running: Record<Contestant, Running> = {
    product: { program: await start('product', true), calls: productCalls(material) },
    raw: { program: await start('raw', true), calls: rawCalls(material) },
    'raw bare': { program: await start('raw', false), calls: rawCalls(material) },
    graphile: { program: await start('graphile', true), calls: graphileCalls(material) },
    'graphile bare': { program: await start('graphile', false), calls: graphileCalls(material) },
    idiomatic: { program: await start('idiomatic', false), calls: idiomaticCalls(material) },
  };
  await assertSameData(running);
  const rounds = emptyRounds();
  for (let round = -1; round < effort.rounds; round += 1) {
    for (const question of questions) {
      for (const name of turned(round)) {
        const { program, calls } = running[name];
        const seconds = round < 0 ? WARM_UP : effort.seconds;
        const measured = await load(program, calls[question], seconds, postmaster);
        if (round >= 0) rounds[name][question].push(measured);
      }
    }
    const measured = await load(
      running.product.program,
      casePage,
      round < 0 ? WARM_UP : effort.seconds,
      postmaster,
    );
    if (round >= 0) rounds.casePage.push(measured);
  }
  const memory = Object.fromEntries(
    contestants.map((name) => [name, residentMiB(running[name].program.pid)]),
  ) as Record<Contestant, number>;
  for (const { program } of Object.values(running)) await program.stop();
  printResults(rounds, memory);
  printGoals(rounds, memory);
}

function emptyRounds(): Rounds {
  const none = () => ({ worklist: [], detail: [], signFor: [] });
  return {
    product: none(),
    raw: none(),
    'raw bare': none(),
    graphile: none(),
    'graphile bare': none(),
    idiomatic: none(),
    casePage: [],
  };
}

/** Each round begins with another server: whoever comes after a heavy one finds a busy disk. */
function turned(round: number): Contestant[] {
  const first = (round + contestants.length) % contestants.length;
  return [...contestants.slice(first), ...contestants.slice(0, first)];
}

const ID = /"(?:id|rowId)" ?: ?"([^"]+)"/gu;
const idsIn = (answer: string): string =>
  [...new Set([...answer.matchAll(ID)].map(([, id]) => id))].sort().join(' ');

/** Equal sets of ids in every answer, or the comparison would be of different work. */
async function assertSameData(running: Record<Contestant, Running>): Promise<void> {
  const pages = new Map<Contestant, string>();
  for (const name of contestants)
    pages.set(name, await answerTo(running[name].program, running[name].calls.worklist));
  const expected = idsIn(pages.get('raw') ?? '');
  for (const [name, page] of pages) {
    if (idsIn(page) !== expected) throw new Error(`${name} shows other rows than raw: ${page.slice(0, 400)}`);
  }
  print(
    `Q1: ${expected.split(' ').length} different rows; bytes ${[...pages].map(([name, page]) => `${name} ${page.length}`).join(', ')}`,
  );
  for (const question of ['detail', 'signFor'] as const) {
    const answers: string[] = [];
    for (const name of contestants) {
      const answer = await answerTo(running[name].program, running[name].calls[question]);
      if (/"errors"|Refus|^null$/u.test(answer))
        throw new Error(`${name} refused ${question}: ${answer.slice(0, 400)}`);
      answers.push(`${name} ${answer.length}`);
    }
    print(`${question}: bytes ${answers.join(', ')}`);
  }
}

const rate = (one: Measured): number => one.perSecond;
const cpu = (one: Measured): number => one.nodeCpu + one.databaseCpu;
const labels: Record<Question, string> = {
  worklist: 'Q1 worklist',
  detail: 'Q2 detail',
  signFor: 'T1 sign for',
};

function printResults(rounds: Rounds, memory: Record<Contestant, number>): void {
  for (const question of questions) {
    const row = (name: string, measured: Measured[]): string[] => {
      const { perSecond, p50, p99, nodeCpu, databaseCpu } = medianOf(measured);
      const against = (other: Contestant): string => times(ratioOf(measured, rounds[other][question], rate));
      return [
        name,
        fixed(perSecond, 0),
        fixed(p50, 1),
        fixed(p99, 0),
        fixed(nodeCpu),
        fixed(databaseCpu),
        against('raw'),
        against('raw bare'),
        against('graphile'),
        against('graphile bare'),
        against('idiomatic'),
      ];
    };
    const rows = contestants.map((name) => row(name, rounds[name][question]));
    if (question === 'detail') rows.splice(1, 0, row('product + actions', rounds.casePage));
    const head = [
      'server',
      'req/s',
      'p50 ms',
      'p99 ms',
      'Node CPU',
      'PG CPU',
      '/ (a)',
      '/ (a) bare',
      '/ (d)',
      '/ (d) bare',
      '/ (b)',
    ];
    printTable(`${labels[question]} (CPU in ms per request; the ratios are of req/s)`, head, rows);
  }
  print(`RSS after load, MiB: ${contestants.map((name) => `${name} ${fixed(memory[name], 0)}`).join(', ')}`);
}

function printGoals(rounds: Rounds, memory: Record<Contestant, number>): void {
  const of = (question: Question, other: Contestant, value = rate): number =>
    ratioOf(rounds.product[question], rounds[other][question], value);
  const node = medianOf(rounds.product.worklist).nodeCpu;
  const nodeShare = of('worklist', 'graphile', ({ nodeCpu }) => nodeCpu);
  const atLeast = (goal: string, least: number, result: number): string[] => [
    goal,
    `>= ${least} x`,
    times(result),
    verdict(result >= least),
  ];
  const cpuSum = of('worklist', 'raw', cpu);
  printTable(
    'PERFORMANCE §6: goal beside result (medians of the ratios within each round)',
    ['goal', 'proposal', 'result', ''],
    [
      atLeast('Q1 against (a), req/s', 0.75, of('worklist', 'raw')),
      ['Q1 Node + PG CPU against (a)', '<= 1.1 x', times(cpuSum), verdict(cpuSum <= 1.1)],
      atLeast('Q1 against (d)', 2, of('worklist', 'graphile')),
      [
        'Q1 Node CPU per request',
        '<= 2.2 ms or <= 0.45 x (d)',
        `${fixed(node)} ms, ${times(nodeShare)}`,
        verdict(node <= 2.2 || nodeShare <= 0.45),
      ],
      atLeast('Q2 against (a)', 0.6, of('detail', 'raw')),
      atLeast('Q2 against (d)', 2.5, of('detail', 'graphile')),
      atLeast('T1 against (a)', 0.9, of('signFor', 'raw')),
      atLeast('T1 against (d)', 1.3, of('signFor', 'graphile')),
      atLeast('Q1 against (b)', 8, of('worklist', 'idiomatic')),
      atLeast('Q2 against (b)', 8, of('detail', 'idiomatic')),
      atLeast('T1 against (b)', 4, of('signFor', 'idiomatic')),
      [
        'RSS after load',
        '<= (d)',
        `${fixed(memory.product, 0)} / ${fixed(memory.graphile, 0)} MiB`,
        verdict(memory.product <= memory.graphile),
      ],
    ],
  );
}
