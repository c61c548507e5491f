import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { readConfig } from './config.js';
import { listAccountLines } from './demo/account-table.js';
import { DEMO_SEED, loadOnFirstStart, TOLD_HOUSEHOLDS, withOwner } from './demo/first-start.js';
import { multiplyCounty } from './demo/volume/multiply-county.js';
import { openDatabase } from './open-database.js';
import { KeyRing } from './platform/crypto/key-ring.js';
import { systemClock } from './platform/clock.js';
import { StartError } from './platform/db/start-error.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** `npm run demo -- --households N`: the demonstration county, and beyond its told stories as many copies as asked for. */
async function run(): Promise<void> {
  const { values } = parseArgs({
    options: { households: { type: 'string', default: String(TOLD_HOUSEHOLDS) } },
  });
  const households = Number(values.households);
  if (!Number.isInteger(households) || households < 1 || households > 200_000) {
    throw new StartError('--households 应为 1 至 200000 的整数，例如 npm run demo -- --households 20000');
  }
  const config = await readConfig();
  const database = await openDatabase(config, say);
  try {
    await loadOnFirstStart(config, database, say, systemClock.now(), Math.min(households, TOLD_HOUSEHOLDS));
    await withOwner(database, async (owner) => {
      await multiplyCounty({ owner, keys: new KeyRing(config.keys), seed: DEMO_SEED, households, log: say });
    });
    for (const line of await withOwner(database, listAccountLines)) say(line);
  } finally {
    await database.stop();
  }
}

run().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof StartError ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exit(1);
});
