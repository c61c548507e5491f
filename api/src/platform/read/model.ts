import { join, sql, type Sql, type SqlRunner } from '../db/sql.js';
import { identifier } from '../db/sql.js';
import { PlanError } from './errors.js';

export interface Viewer {
  /** Equal for viewers whose predicates have equal SQL text; part of the key under which a plan is kept. */
  readonly scopeShape: string;
}

export interface Order {
  readonly column: string;
  readonly direction: 'asc' | 'desc';
  /** A literal that stands for NULL ('infinity', '0'). Without it the column must be NOT NULL: a row comparison skips NULLs. */
  readonly ifNull?: string;
}

/** The declared columns of one row, by column name. */
export type ColumnValues = Readonly<Record<string, unknown>>;

export interface ColumnField {
  readonly kind: 'column';
  readonly column: string | null;
}
export interface SqlField {
  readonly kind: 'sql';
  expression(alias: string): Sql;
}
export interface ToOneField<V extends Viewer> {
  readonly kind: 'toOne';
  readonly via: string;
  readonly isSeenWithRow: boolean;
  model(): ReadModel<V>;
}
export interface ToManyField<V extends Viewer> {
  readonly kind: 'toMany';
  readonly foreign: string;
  readonly local: string | null;
  readonly orderBy: readonly Order[];
  readonly isSeenWithRow: boolean;
  model(): ReadModel<V>;
  where?(alias: string): Sql;
}
export interface ComputedField<V extends Viewer> {
  readonly kind: 'computed';
  readonly needs: readonly string[];
  resolve(
    rows: readonly ColumnValues[],
    viewer: V,
    runner: SqlRunner,
  ): readonly unknown[] | Promise<readonly unknown[]>;
}
export type FieldPlan<V extends Viewer> =
  | ColumnField
  | SqlField
  | ToOneField<V>
  | ToManyField<V>
  | ComputedField<V>;

/** The fields of one GraphQL object type; an interface or a union has one per member. */
export interface Variant<V extends Viewer> {
  readonly type: string;
  /** The discriminator's value, null for a plain model. */
  readonly tag: string | null;
  readonly fields: Readonly<Record<string, FieldPlan<V>>>;
  may?(viewer: V, field: string): boolean;
}

/** `Row` types what a reader hands out; only the requested fields are really there. */
export interface ReadModel<V extends Viewer, Row extends object = object> {
  readonly id: number;
  readonly type: string;
  readonly table: string;
  readonly key: string;
  readonly discriminator: string | null;
  readonly variants: readonly Variant<V>[];
  visibleTo(viewer: V, alias: string): Sql;
  branches?(viewer: V, alias: string): readonly Sql[];
  /** Never set; it only carries the type. */
  readonly row?: Row;
}

export interface ReadModelSpec<V extends Viewer> {
  type: string;
  table: string;
  key?: string;
  visibleTo: (viewer: V, alias: string) => Sql;
  branches?: (viewer: V, alias: string) => readonly Sql[];
  may?: (viewer: V, field: string) => boolean;
  fields: Readonly<Record<string, FieldPlan<V>>>;
}

let declared = 0;

/** Declares how one GraphQL object type is read. There is no default for `visibleTo`: who sees the rows is said or nothing compiles. */
export function defineReadModel<V extends Viewer, Row extends object = object>(
  spec: ReadModelSpec<V>,
): ReadModel<V, Row> {
  const { type, table, key = 'id', visibleTo, branches, may, fields } = spec;
  if (typeof visibleTo !== 'function')
    throw new PlanError(`${type} does not say who may see its rows (visibleTo)`);
  [table, key].forEach(identifier);
  return {
    id: ++declared,
    type,
    table,
    key,
    discriminator: null,
    variants: [{ type, tag: null, fields, may }],
    visibleTo,
    branches,
  };
}

export interface ReadInterfaceSpec<V extends Viewer> {
  /** The GraphQL union or interface. */
  type: string;
  /** The column whose value chooses the member. */
  discriminator: string;
  /** Discriminator value to member; all members live in one table. */
  members: Readonly<Record<string, ReadModel<V>>>;
}

/** Declares an interface or union over one table. Each member keeps its own predicate, tied to its own discriminator value. */
export function defineReadInterface<V extends Viewer, Row extends object = object>(
  spec: ReadInterfaceSpec<V>,
): ReadModel<V, Row> {
  const members = Object.entries(spec.members);
  const first = members[0]?.[1];
  if (!first) throw new PlanError(`${spec.type} has no members`);
  identifier(spec.discriminator);
  const variants = members.map(([tag, member]): Variant<V> => {
    const [variant] = member.variants;
    if (!variant || member.discriminator !== null)
      throw new PlanError(`${spec.type}.${tag} is not a plain model`);
    if (member.table !== first.table || member.key !== first.key)
      throw new PlanError(`${spec.type}.${tag} lives in another table`);
    return { ...variant, tag };
  });
  const visibleTo = (viewer: V, alias: string): Sql => {
    const tagOf = sql`${identifier(alias)}.${identifier(spec.discriminator)}`;
    return join(
      members.map(([tag, member]) => sql`(${tagOf} = ${tag} AND (${member.visibleTo(viewer, alias)}))`),
      ' OR ',
    );
  };
  return {
    id: ++declared,
    type: spec.type,
    table: first.table,
    key: first.key,
    discriminator: spec.discriminator,
    variants,
    visibleTo,
  };
}

/** A column; by default the field name in snake_case. */
export const column = (name?: string): ColumnField => ({ kind: 'column', column: name ?? null });

/** A scalar SQL expression over the row's own alias. */
export const sqlField = (expression: (alias: string) => Sql): SqlField => ({ kind: 'sql', expression });

export interface SeenWithRow {
  /**
   * Whoever may see our row may see this one too: its own predicate would only find that out again, row by row. The access
   * tests ask the database whether it is so, for every post.
   */
  isSeenWithRow?: boolean;
}

/** The row whose key stands in our column `via`; null when it is not there or not visible. */
export function toOne<V extends Viewer>(
  model: () => ReadModel<V>,
  { via, isSeenWithRow = false }: { via: string } & SeenWithRow,
): ToOneField<V> {
  return { kind: 'toOne', model, via, isSeenWithRow };
}

/** The rows whose `foreign` column holds our `local` column (by default our key). */
export function toMany<V extends Viewer>(
  model: () => ReadModel<V>,
  options: {
    foreign: string;
    local?: string;
    orderBy: readonly Order[];
    where?: (alias: string) => Sql;
  } & SeenWithRow,
): ToManyField<V> {
  const { foreign, local = null, orderBy, where, isSeenWithRow = false } = options;
  return { kind: 'toMany', model, foreign, local, orderBy, where, isSeenWithRow };
}

/** A value worked out in code, once for all rows of a level, from the columns it names. */
export function computed<V extends Viewer>(spec: {
  needs: readonly string[];
  resolve: (
    rows: readonly ColumnValues[],
    viewer: V,
    runner: SqlRunner,
  ) => readonly unknown[] | Promise<readonly unknown[]>;
}): ComputedField<V> {
  return { kind: 'computed', ...spec };
}
