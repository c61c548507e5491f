import { empty, identifier, join, raw, sql, type Sql } from '../db/sql.js';
import { visible, type LevelShape } from './compile.js';
import { PlanError } from './errors.js';
import type { Order, ReadModel, Viewer } from './model.js';
import { behind, orderClause, orderTexts, totalOrder } from './order.js';
import { StatementParts, type Statement } from './statement.js';

/** A caller's condition on the top table, by its alias. */
export type Condition = (alias: string) => Sql;

/** The alias of the top table of every statement; conditions are evaluated with it before anything is compiled. */
export const TOP = 't0';

/** A total beyond this is "1000+": counting on would read the whole scope for a number nobody needs. */
export const COUNT_CAP = 1001;

/**
 * A limit is text, not a parameter: PostgreSQL guesses a tenth of the table for a parameter, never finds its prepared
 * plan good enough and plans every execution anew.
 */
const limitTo = (limit: number): Sql => raw(`LIMIT ${limit}`);

export function listShape<V extends Viewer>(
  model: ReadModel<V>,
  where: Sql | null,
  orderBy: readonly Order[],
  limit: number,
): LevelShape<V> {
  const order = orderBy.length > 0 ? orderClause(TOP, totalOrder(orderBy, model.key)) : empty;
  return {
    conditions: (parts) => (where ? [parts.where(where)] : []),
    tail: () => sql`${order} ${limitTo(limit)}`,
    isSingle: limit === 1,
  };
}

export interface PageShape {
  readonly where: Sql | null;
  readonly order: readonly Order[];
  /** True when the page starts behind a cursor. */
  readonly continued: boolean;
  readonly limit: number;
}

/** A keyset page. A scope in several branches is read branch by branch, each in index order, and merged. */
export function pageShape<V extends Viewer>(model: ReadModel<V>, viewer: V, page: PageShape): LevelShape<V> {
  const branches = model.branches?.(viewer, TOP).length ?? 0;
  const keyset = (parts: StatementParts<V>, alias: string): Sql[] => [
    ...(page.where ? [parts.where(page.where)] : []),
    ...(page.continued ? [behind(alias, page.order, (index) => parts.after(index))] : []),
  ];
  const tail = (_parts: StatementParts<V>, alias: string): Sql =>
    sql`${orderClause(alias, page.order)} ${limitTo(page.limit)}`;
  const order = (alias: string): Sql[] => orderTexts(alias, page.order);
  if (branches < 2) return { conditions: keyset, tail, order };
  return {
    from: (parts) => mergedBranches(parts, model, branches, { keyset, tail }),
    conditions: () => [],
    tail,
    order,
  };
}

/**
 * The keys of the page's rows, found per branch. Inside a branch the table has the top alias as well, so that the
 * caller's condition and the model's predicate fit unchanged. A row that fits two branches counts for the first one.
 */
function mergedBranches<V extends Viewer>(
  parts: StatementParts<V>,
  model: ReadModel<V>,
  count: number,
  shape: {
    keyset(parts: StatementParts<V>, alias: string): Sql[];
    tail(parts: StatementParts<V>, alias: string): Sql;
  },
): Sql {
  const key = identifier(model.key);
  const top = identifier(TOP);
  const branch = (index: number): Sql => parts.predicate((viewer) => branchOf(model, viewer, index, count));
  const selects = Array.from({ length: count }, (_, index) => {
    const earlier = Array.from({ length: index }, (_unused, before) => sql`${branch(before)} IS NOT TRUE`);
    const conditions = [branch(index), ...earlier, visible(parts, model, TOP), ...shape.keyset(parts, TOP)];
    return sql`(SELECT ${top}.${key} FROM ${identifier(model.table)} AS ${top} WHERE ${join(conditions, ' AND ')} ${shape.tail(parts, TOP)})`;
  });
  return sql`(${join(selects, ' UNION ALL ')}) AS found JOIN ${identifier(model.table)} AS ${top} ON ${top}.${key} = found.${key}`;
}

function branchOf<V extends Viewer>(model: ReadModel<V>, viewer: V, index: number, count: number): Sql {
  const branches = model.branches?.(viewer, TOP) ?? [];
  const branch = branches[index];
  if (!branch || branches.length !== count)
    throw new PlanError(`${model.type}: scopeShape stands for different numbers of branches`);
  return branch;
}

/** Counts what the viewer may see of a list, up to the cap. */
export function countStatement<V extends Viewer>(
  model: ReadModel<V>,
  viewer: V,
  where: Sql | null,
): Statement<V> {
  const parts = new StatementParts(viewer);
  const alias = parts.nextAlias();
  const conditions = [visible(parts, model, alias), ...(where ? [parts.where(where)] : [])];
  const rows = sql`SELECT 1 FROM ${identifier(model.table)} AS ${identifier(alias)} WHERE ${join(conditions, ' AND ')}`;
  return parts.finish(sql`SELECT count(*) FROM (${rows} LIMIT ${raw(String(COUNT_CAP))}) AS counted`);
}
