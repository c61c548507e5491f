import type { SqlRunner } from '../db/sql.js';
import { PlanError } from './errors.js';
import type { ColumnValues, Viewer } from './model.js';
import type { LevelPlan, ManyPlan, NodePlan, VariantPlan } from './plan.js';
import { bind, type Run } from './statement.js';

/** A row as the default property resolvers want it: by field name, with `__typename`. */
export type PlannedRow = Record<string, unknown>;

export interface Execution<V extends Viewer> {
  readonly runner: SqlRunner;
  readonly viewer: V;
  readonly prepared: boolean;
}

export interface LevelResult {
  readonly objects: PlannedRow[];
  readonly rows: readonly unknown[][];
}

/** Objects that wait for a later step of their level. */
interface Waiting {
  readonly manies: { object: PlannedRow; parent: unknown }[][];
  readonly computed: { objects: PlannedRow[]; needs: ColumnValues[] }[];
}

/** Runs one level and everything below it: one statement a level, none for a level without parents. */
export async function runLevel<V extends Viewer>(
  execution: Execution<V>,
  level: LevelPlan<V>,
  run: Run<V>,
): Promise<LevelResult> {
  const { text, values, name } = bind(level.statement, run);
  const rows = await execution.runner.rows(execution.prepared ? { text, values, name } : { text, values });
  const waiting: Waiting = {
    manies: level.manies.map(() => []),
    computed: level.computed.map(() => ({ objects: [], needs: [] })),
  };
  const objects: PlannedRow[] = [];
  for (const row of rows) {
    const object = objectOf(level.root, row, waiting);
    // A union's predicate lets only rows of its members through, so this is a mistake of ours, not a row to skip.
    if (!object) throw new PlanError('a row came back that belongs to no declared type');
    objects.push(object);
  }
  // Side by side: what does not wait for each other leaves as one message of a pipelined connection.
  await Promise.all([
    fillComputed(execution, level, waiting),
    ...level.manies.map((many, index) => fillMany(execution, many, waiting.manies[index] ?? [], run)),
  ]);
  return { objects, rows };
}

function objectOf<V extends Viewer>(
  node: NodePlan<V>,
  row: readonly unknown[],
  waiting: Waiting,
): PlannedRow | null {
  if (node.presence >= 0 && row[node.presence] === null) return null;
  const variant = node.variants.get(node.discriminator < 0 ? '' : String(row[node.discriminator]));
  if (!variant) return null;
  const object: PlannedRow = { __typename: variant.type };
  for (const { field, slot } of variant.leaves) object[field] = row[slot];
  for (const { field, node: joined } of variant.ones) object[field] = objectOf(joined, row, waiting);
  queue(variant, object, row, waiting);
  return object;
}

function queue(variant: VariantPlan, object: PlannedRow, row: readonly unknown[], waiting: Waiting): void {
  for (const { index, slot } of variant.manies) waiting.manies[index]?.push({ object, parent: row[slot] });
  for (const { index, needs } of variant.computed) {
    const values: Record<string, unknown> = {};
    for (const { name, slot } of needs) values[name] = row[slot];
    waiting.computed[index]?.objects.push(object);
    waiting.computed[index]?.needs.push(values);
  }
}

async function fillComputed<V extends Viewer>(
  execution: Execution<V>,
  level: LevelPlan<V>,
  waiting: Waiting,
): Promise<void> {
  const fields = level.computed.map(async ({ field, source }, index) => {
    const batch = waiting.computed[index];
    if (!batch?.objects.length) return;
    const values = await source.resolve(batch.needs, execution.viewer, execution.runner);
    if (values.length !== batch.objects.length)
      throw new PlanError(`${field}: ${values.length} values for ${batch.objects.length} rows`);
    batch.objects.forEach((object, position) => (object[field] = values[position]));
  });
  await Promise.all(fields);
}

async function fillMany<V extends Viewer>(
  execution: Execution<V>,
  { field, level }: ManyPlan<V>,
  batch: Waiting['manies'][number],
  run: Run<V>,
): Promise<void> {
  const parents = [...new Set(batch.map(({ parent }) => parent))].filter((parent) => parent !== null);
  const children = new Map<unknown, PlannedRow[]>(parents.map((parent) => [parent, []]));
  if (parents.length > 0) {
    const { objects, rows } = await runLevel(execution, level, { ...run, parents });
    objects.forEach((object, position) => children.get(rows[position]?.[level.group])?.push(object));
  }
  for (const { object, parent } of batch) object[field] = children.get(parent) ?? [];
}
