import { setImmediate } from 'node:timers/promises';
import type pg from 'pg';
import type { KeyRing } from '../../platform/crypto/key-ring.js';
import { InventedPeople } from '../invented-people.js';
import { seededIds } from '../seeded-ids.js';
import { SeededRandom } from '../seeded-random.js';
import { COPIED_ID_FUNCTION, type CopyOf } from './copied-id.js';
import { COPIED_TABLES, copyStatement, givenColumns } from './copied-tables.js';
import { copyCase, type Copying, type GivenRows } from './copy-case.js';
import { readTemplates, type TemplateCase } from './template.js';

export interface Multiplication {
  readonly owner: pg.Client;
  readonly keys: KeyRing;
  readonly seed: string;
  /** How many households there should be in the end. */
  readonly households: number;
  readonly log: (line: string) => void;
}

const WEEKS_BACK = 52;
const SERIAL_DIGITS = 6;

/**
 * Copies finished stories, set by set, until the county has so many households. Each set is one transaction; while the
 * database writes it, the next one is renamed and encrypted here. Expects a pipelined client.
 */
export async function multiplyCounty({
  owner,
  keys,
  seed,
  households,
  log,
}: Multiplication): Promise<number> {
  const { rows } = await owner.query<{ total: number; copied: number }>(
    `select (select count(*)::int from applications) as total, coalesce((select last from number_series where name = 'DEMO-COPIES'), 0) as copied`,
  );
  const total = rows[0]?.total ?? 0;
  if (total >= households) return 0;
  if (rows[0]?.copied) throw new Error('这个演示县已经放大过，请删除数据文件夹后重新生成。');
  const templates = await readTemplates(owner, keys);
  await owner.query(COPIED_ID_FUNCTION);
  const series = await readSeries(owner);
  const random = new SeededRandom(`${seed}|volume`);
  const copying: Copying = {
    keys,
    ids: seededIds(`${seed}|volume`),
    people: new InventedPeople(random, { first: 501, last: 999 }, total * 3),
    nextNumber: (name) => series.next(name),
  };
  let made = 0;
  let writing: Promise<void> = Promise.resolve();
  for (let copy = 1; total + made < households; copy += 1) {
    const set = templates.slice(0, households - total - made);
    const copyOf = { copy, days: -7 * (1 + (copy % WEEKS_BACK)) };
    const given = await copyCases(set, copyOf, copying);
    await writing;
    writing = inTransaction(owner, () => writeSet(owner, set, copyOf, given));
    // It is waited for above, or below the loop; until then nobody else hears of a failure.
    writing.catch(() => undefined);
    made += set.length;
    if (copy % 10 === 0 || total + made >= households) log(`演示县：已有 ${total + made} 户`);
  }
  await writing;
  await inTransaction(owner, () => finish(owner, series.last, made));
  await owner.query('analyze');
  return made;
}

async function copyCases(
  set: readonly TemplateCase[],
  copyOf: CopyOf,
  copying: Copying,
): Promise<GivenRows[]> {
  const given: GivenRows[] = [];
  for (const template of set) {
    given.push(copyCase(template, copyOf, copying));
    // Lets the statements of the set before go out.
    await setImmediate();
  }
  return given;
}

/** All statements at once: they wait for each other in the database, not here. */
async function writeSet(
  owner: pg.Client,
  set: readonly TemplateCase[],
  copyOf: CopyOf,
  given: readonly GivenRows[],
): Promise<void> {
  const scope = [copyOf.days, copyOf.copy, set.map(({ id }) => id)];
  const tables = COPIED_TABLES.map((table) => {
    const needed = givenColumns(table).length;
    const values = needed > 0 ? columnsOf(given, table.table, needed + 1) : [];
    return { text: copyStatement(table), values: [...scope, ...values] };
  });
  await Promise.all([
    copyPersons(owner, given, copyOf),
    ...tables.map((statement) => owner.query(statement)),
    copyEvents(owner, given, copyOf),
  ]);
}

async function copyPersons(
  owner: pg.Client,
  given: readonly GivenRows[],
  { days, copy }: CopyOf,
): Promise<void> {
  await owner.query(
    `insert into persons (id, name, pinyin, sex, registered_at, version)
     select pg_temp.copied_id(t.id, $1, $2), v.name, v.pinyin, t.sex, t.registered_at + make_interval(days => $1), t.version
     from persons t join unnest($3::uuid[], $4::text[], $5::text[]) as v (id, name, pinyin) on v.id = t.id`,
    [days, copy, ...columnsOf(given, 'persons', 3)],
  );
}

/** The canonical bytes are the event; the columns beside them only serve searching. */
async function copyEvents(
  owner: pg.Client,
  given: readonly GivenRows[],
  { days, copy }: CopyOf,
): Promise<void> {
  await owner.query(
    `insert into audit_events (id, type, occurred_at, actor_id, agency_id, object_type, object_id, case_id, canonical)
     select pg_temp.copied_id(t.id, $1, $2), t.type, t.occurred_at + make_interval(days => $1), t.actor_id, t.agency_id, t.object_type,
       pg_temp.copied_id(t.object_id::uuid, $1, $2)::text, pg_temp.copied_id(t.case_id, $1, $2), v.canonical
     from audit_events t join unnest($3::uuid[], $4::bytea[]) as v (id, canonical) on v.id = t.id`,
    [days, copy, ...columnsOf(given, 'audit_events', 2)],
  );
}

/** Rows of all cases as one array per column. */
function columnsOf(given: readonly GivenRows[], table: string, width: number): unknown[][] {
  const rows = given.flatMap((one) => one[table] ?? []);
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column]));
}

async function readSeries(
  owner: pg.Client,
): Promise<{ next(name: string): string; last: Map<string, number> }> {
  const { rows } = await owner.query<{ name: string; last: number }>('select name, last from number_series');
  const last = new Map(rows.map((row) => [row.name, row.last]));
  const next = (name: string): string => {
    const number = (last.get(name) ?? 0) + 1;
    last.set(name, number);
    return `${name}${String(number).padStart(SERIAL_DIGITS, '0')}`;
  };
  return { next, last };
}

/** Counters and number series as if every copy had been entered. */
async function finish(owner: pg.Client, series: ReadonlyMap<string, number>, made: number): Promise<void> {
  const all = new Map([...series, ['DEMO-COPIES', made] as const]);
  await owner.query(
    `insert into number_series (name, last) select * from unnest($1::text[], $2::int[]) on conflict (name) do update set last = excluded.last`,
    [[...all.keys()], [...all.values()]],
  );
  await owner.query('delete from worklist_counters');
  await owner.query(
    `insert into worklist_counters (community_id, state, due_on, total)
     select community_id, state, queue_on, count(*) from applications group by community_id, state, queue_on`,
  );
}

async function inTransaction(owner: pg.Client, act: () => Promise<void>): Promise<void> {
  await owner.query('begin');
  try {
    await act();
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback');
    throw error;
  }
}
