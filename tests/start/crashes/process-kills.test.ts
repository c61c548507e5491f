import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addFigures, printLine } from '../../support/print-line.js';
import { CrashCounty, figuresOf, targetOf, type RunningProduct } from './crash-county.js';
import type { Outcome } from './ledger.js';
import { converge, insist, Writers } from './writers.js';

const WRITERS = 8;
/** `npm run test:long` asks for more. */
const KILLS = Number(process.env.ZHULIAN_PROCESS_KILLS ?? 9);
const seconds = (count: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, count * 1000));

let county: CrashCounty;
beforeAll(async () => {
  county = await CrashCounty.start();
}, 120_000);
afterAll(() => county.remove());

/** Two processes that answer and one that works through jobs and the log: one of them is killed at a time. */
class Processes {
  private readonly slots: (RunningProduct | null)[] = [null, null, null];
  private turn = 0;
  private failure: unknown = null;
  private readonly starting = new Set<Promise<void>>();

  async start(): Promise<void> {
    await Promise.all(this.slots.map((_, slot) => this.startSlot(slot)));
  }

  readonly address = (): string | null => {
    const answering = this.slots.slice(0, 2).filter((running) => running !== null);
    this.turn += 1;
    return answering[this.turn % Math.max(1, answering.length)]?.address ?? null;
  };

  /** Kills whichever runs, the worker every third time; another one is started while the rest goes on. */
  async kill(turn: number): Promise<void> {
    const slot = turn % 3;
    const isReady = (): boolean => this.slots[slot] !== null && (slot === 2 || this.slots[1 - slot] !== null);
    // One of the two goes on answering: people have somebody to ask again.
    while (!isReady() && this.failure === null) await seconds(0.05);
    if (this.failure !== null) throw this.failure;
    const running = this.slots[slot];
    running?.product.kill('SIGKILL');
    await running?.product.ended;
    this.slots[slot] = null;
    const started = this.startSlot(slot)
      .catch((error: unknown) => void (this.failure = error))
      .finally(() => this.starting.delete(started));
    this.starting.add(started);
  }

  async settled(): Promise<void> {
    await Promise.all(this.starting);
  }

  async stop(): Promise<(number | null)[]> {
    await this.settled();
    const ended = await Promise.all(this.slots.map((running) => running?.product.stop()));
    return ended.map((end) => end?.code ?? null);
  }

  private async startSlot(slot: number): Promise<void> {
    this.slots[slot] = await county.startProduct(slot === 2);
  }
}

/** Everything in the log once, in order, nothing waiting. */
async function logIsWhole(): Promise<void> {
  for (let waited = 0; waited < 100; waited += 1) {
    const [row] = await county.rows<{ waiting: number }>('select count(*)::int as waiting from audit_inbox');
    if (row?.waiting === 0) break;
    await seconds(0.1);
  }
  const [whole] = await county.rows<Record<string, number>>(
    `select count(*)::int as entries, count(distinct event_id)::int as distinct, max(entry_index)::int + 1 as indices,
       (select count(*)::int from audit_events) as events, (select count(*)::int from audit_inbox) as waiting from audit_log_entries`,
  );
  const events = whole?.['events'];
  expect(whole).toEqual({ entries: events, distinct: events, indices: events, events, waiting: 0 });
}

describe(`the product's processes killed ${KILLS} times under ${WRITERS} writers`, () => {
  it(
    'lose nothing, do nothing twice, and leave no job and no entry of the log behind',
    async () => {
      const processes = new Processes();
      await processes.start();
      const target = targetOf(county.cookies, processes.address);
      const writers = new Writers(target, county.ledgers, 'process', 40);
      await writers.start(WRITERS);
      for (let turn = 0; turn < KILLS; turn += 1) {
        writers.acked = 0;
        // A kill of an idle product proves nothing.
        while (writers.acked < WRITERS) await seconds(0.05);
        await processes.kill(turn);
      }
      await processes.settled();
      const told = await writers.stop();
      const compared = await county.compare(told);
      // Unknown ones again with their keys, and as many that had been told: a nervous finger.
      const acked = [...told].filter(([, outcome]) => outcome === 'ACKED').map(([key]) => key);
      await converge(target, [...compared.unknown, ...acked.slice(-50)]);
      const settled = await county.compare(
        new Map([...compared.unknown, ...acked].map((key): [string, Outcome] => [key, 'ACKED'])),
      );
      printLine(
        `REL2: ${KILLS} kills, ${compared.acked} acknowledged, ${compared.lost} lost, ${compared.unknown.length} unknown of which ${compared.unknownSaved} had been saved`,
      );
      addFigures({ kills: KILLS, ...figuresOf(compared) });
      expect(compared).toMatchObject({ lost: 0, doubled: 0, savedThoughRefused: 0 });
      expect(settled).toMatchObject({ lost: 0, doubled: 0 });
      expect(compared.acked).toBeGreaterThanOrEqual(KILLS * WRITERS);
      expect(await county.eventsOff()).toBe(0);
      await logIsWhole();
      expect(await processes.stop()).toEqual([0, 0, 0]);
    },
    120_000 + KILLS * 10_000,
  );

  it('the control: keys that are forgotten do it twice, and the comparison shows it', async () => {
    await county.rows(
      `create function forget_key() returns trigger language plpgsql as $$ begin
         delete from idempotency_keys where actor_id = new.actor_id and key = new.key; return new; end $$`,
    );
    await county.rows(
      'create trigger forget_key before insert on idempotency_keys for each row execute function forget_key()',
    );
    await county.rows(
      `do $$ begin execute format('grant delete on idempotency_keys to %I', 'zhulian_crash_app'); end $$`,
    );
    const { product, address } = await county.startProduct(false);
    const target = targetOf(county.cookies, () => address);
    for (let times = 0; times < 2; times += 1) await insist(target, 'control-0-0');
    const { doubled } = await county.compare(new Map([['control-0-0', 'ACKED']]));
    expect(doubled).toBe(1);
    expect((await product.stop()).code).toBe(0);
  });
});
