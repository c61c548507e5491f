import pg from 'pg';
import type { Config } from '../config.js';
import type { Database } from '../open-database.js';
import { loadDemoCounty } from './load-demo-county.js';
import { openDemoApp } from './open-demo-app.js';
import { printCountyTable } from './promises.js';
import { Aside } from './tell-aside.js';

/** Stories told in full; more households are multiplied from them. */
export const TOLD_HOUSEHOLDS = 400;
export const DEMO_SEED = 'zhulian-demo-1';

type Say = (line: string) => void;

/** Loads the demonstration county into a database without agencies. Does nothing otherwise; true when it was loaded. */
export async function loadOnFirstStart(
  config: Config,
  database: Database,
  say: Say,
  now: Date,
  households = TOLD_HOUSEHOLDS,
): Promise<boolean> {
  const state = await withOwner(database, countyState);
  if (state === 'PRESENT') return false;
  if (state === 'UNFINISHED') {
    say('上次建立演示县时被中断，正在清空后重新建立……');
    await withOwner(database, clearCounty);
  } else {
    say('首次启动：正在建立演示县（一两分钟，只有这一次）……');
  }
  await withOwner(database, (owner) =>
    owner.query(`insert into number_series (name, last) values ($1, 0)`, [LOADING]),
  );
  const { app, clock } = await openDemoApp(config, database, DEMO_SEED);
  try {
    const aside = new Aside(config, database);
    const table = await loadDemoCounty(app, {
      seed: DEMO_SEED,
      households,
      now,
      clock,
      log: say,
      aside,
    });
    for (const line of printCountyTable(table)) say(line);
  } finally {
    await app.close();
  }
  await withOwner(database, (owner) => owner.query('delete from number_series where name = $1', [LOADING]));
  return true;
}

/** Stands in `number_series` while the county is being loaded, so that an interrupted load is noticed. */
const LOADING = 'DEMO-COUNTY-LOADING';

type CountyState = 'NONE' | 'UNFINISHED' | 'PRESENT';

async function countyState(owner: pg.Client): Promise<CountyState> {
  const { rows } = await owner.query<{ loading: boolean; present: boolean }>(
    `select exists (select 1 from number_series where name = $1) as loading, exists (select 1 from agencies) as present`,
    [LOADING],
  );
  if (rows[0]?.loading) return 'UNFINISHED';
  return rows[0]?.present ? 'PRESENT' : 'NONE';
}

/** Everything but what migrations put there. Only ever called while the county is marked as loading. */
async function clearCounty(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(
    `select format('%I', tablename) as name from pg_tables
     where schemaname = 'public' and tablename not in ('migrations', 'claim_keys')`,
  );
  await owner.query(`truncate ${rows.map(({ name }) => name).join(', ')}`);
}

export async function withOwner<T>(database: Database, act: (owner: pg.Client) => Promise<T>): Promise<T> {
  const owner = new pg.Client({ connectionString: database.ownerUrl, pipeline: true });
  await owner.connect();
  try {
    return await act(owner);
  } finally {
    await owner.end();
  }
}
