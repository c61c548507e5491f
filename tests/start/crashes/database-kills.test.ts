import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addFigures, printLine } from '../../support/print-line.js';
import { CrashCounty, figuresOf, targetOf, type RunningProduct } from './crash-county.js';
import { ask, converge, Writers } from './writers.js';

const WRITERS = 16;
/** `npm run test:long` asks for more. */
const KILLS = Number(process.env.ZHULIAN_DATABASE_KILLS ?? 4);
const seconds = (count: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, count * 1000));

let county: CrashCounty;
beforeAll(async () => {
  county = await CrashCounty.start();
}, 120_000);
afterAll(() => county.remove());

interface Killing {
  readonly kills: number;
  readonly label: string;
  readonly settings?: Readonly<Record<string, string>>;
}

/** Kills PostgreSQL under load so many times. */
async function killUnderLoad({ kills, label, settings = {} }: Killing) {
  const product: RunningProduct = await county.startProduct(false);
  const target = targetOf(county.cookies, () => product.address);
  const writers = new Writers(target, `${county.ledgers}-${label}`, label);
  await writers.start(WRITERS);
  const recoveries: number[] = [];
  let probes = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    writers.acked = 0;
    // A kill of an idle database proves nothing; a moment more or less meets another step of the writing.
    while (writers.acked < WRITERS) await seconds(0.05);
    await seconds((kill % 5) * 0.1);
    await county.postgres.killAll();
    const startedAt = performance.now();
    await county.postgres.startAgain(settings);
    while ((await ask(target, `${label}-probe-0-${(probes += 1)}`)) !== 'ACKED') await seconds(0.05);
    recoveries.push((performance.now() - startedAt) / 1000);
  }
  const told = await writers.stop();
  const compared = await county.compare(told);
  return { product, target, compared, recoveries };
}

describe(`PostgreSQL killed ${KILLS} times under ${WRITERS} writers`, () => {
  it(
    'loses nothing that was acknowledged, does nothing twice, and is back by itself',
    async () => {
      const { product, target, compared, recoveries } = await killUnderLoad({
        kills: KILLS,
        label: 'kept',
      });
      await converge(target, compared.unknown);
      const settled = await county.compare(new Map(compared.unknown.map((key) => [key, 'ACKED'])));
      printLine(
        `REL1: ${KILLS} kills, ${compared.acked} acknowledged, ${compared.lost} lost, ${compared.unknown.length} unknown of which ${compared.unknownSaved} had been saved, slowest recovery ${Math.max(...recoveries).toFixed(1)} s`,
      );
      addFigures({ kills: KILLS, ...figuresOf(compared), 'slowest recovery (s)': Math.max(...recoveries) });
      expect(compared).toMatchObject({ lost: 0, doubled: 0, savedThoughRefused: 0 });
      expect(settled).toMatchObject({ lost: 0, doubled: 0 });
      expect(await county.eventsOff()).toBe(0);
      expect(compared.acked).toBeGreaterThanOrEqual(KILLS * WRITERS);
      expect((await product.product.stop()).code).toBe(0);
    },
    120_000 + KILLS * 15_000,
  );
});

describe('the control: a PostgreSQL that answers before it has written', () => {
  it('loses what it acknowledged, and the ledgers show it', async () => {
    const hasty = { synchronous_commit: 'off', wal_writer_delay: '10s' };
    await county.postgres.killAll();
    await county.postgres.startAgain(hasty);
    const { product, compared } = await killUnderLoad({ kills: 1, label: 'lost', settings: hasty });
    printLine(`REL1 control: ${compared.acked} acknowledged, ${compared.lost} lost`);
    expect(compared.lost).toBeGreaterThan(0);
    await product.product.stop();
  }, 120_000);
});
