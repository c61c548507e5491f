import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareServers } from './comparison.js';
import { prepareDatabase } from './database.js';
import { manifest } from './documents.js';
import { measureGrowth } from './growth.js';
import { priceNets } from './net-prices.js';
import { startBenchPostgres } from './postgres.js';
import { print } from './table.js';
import { measureBrowser } from './web/browser.js';
import { buildForBench } from './web/build.js';
import { printSizes } from './web/sizes.js';

const parts = ['servers', 'nets', 'growth', 'sizes', 'browser'] as const;
type Part = (typeof parts)[number];

const { values } = parseArgs({
  options: {
    applications: { type: 'string', default: '200000' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
    only: { type: 'string', multiple: true, default: [...parts] },
    million: { type: 'boolean', default: false },
  },
});

const wanted = new Set<Part>(parts.filter((part) => values.only.includes(part)));
const effort = { rounds: Number(values.rounds), seconds: Number(values.seconds) };
const folder = mkdtempSync(join(tmpdir(), 'zhulian-bench-'));
const operationsFile = join(folder, 'operations.json');
writeFileSync(operationsFile, JSON.stringify(manifest()));

print('A shared machine: compare the ratios, not the requests per second.');
try {
  if (wanted.has('sizes') || wanted.has('browser')) await measureWeb();
  if (wanted.has('servers') || wanted.has('nets') || wanted.has('growth')) await measureServers();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measureWeb(): Promise<void> {
  const built = await buildForBench();
  if (wanted.has('sizes')) printSizes(built.product);
  if (wanted.has('browser')) await measureBrowser(built, effort.rounds);
}

async function measureServers(): Promise<void> {
  const postgres = await startBenchPostgres();
  try {
    if (wanted.has('servers') || wanted.has('nets')) {
      const database = await prepareDatabase(postgres.ownerUrl, Number(values.applications));
      if (wanted.has('servers')) await compareServers(database, operationsFile, effort);
      if (wanted.has('nets')) await priceNets(database, operationsFile, effort);
    }
    const sizes = [10_000, 100_000, ...(values.million ? [1_000_000] : [])];
    if (wanted.has('growth')) await measureGrowth(postgres.ownerUrl, sizes, operationsFile, effort);
  } finally {
    await postgres.stop();
  }
}
