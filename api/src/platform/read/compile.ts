import type { FieldNode } from 'graphql';
import { empty, identifier, join, sql, type Sql } from '../db/sql.js';
import { PlanError } from './errors.js';
import type { FieldPlan, ReadModel, ToManyField, Variant, Viewer } from './model.js';
import { orderClause, totalOrder } from './order.js';
import type {
  ComputedPlan,
  GuardedField,
  Leaf,
  LevelPlan,
  ManyPlan,
  NodePlan,
  OnePlan,
  VariantPlan,
} from './plan.js';
import { selectedFields, type ReadSelection } from './selection.js';
import { StatementParts } from './statement.js';

/** One compilation: for whom, from which document, and the field rules met on the way. */
export interface Compilation<V extends Viewer> {
  readonly viewer: V;
  readonly selection: ReadSelection;
  readonly guarded: GuardedField<V>[];
}

/** What the kinds of reading (one, list, page, children) do differently around the same columns and joins. */
export interface LevelShape<V extends Viewer> {
  /** FROM, without the joins of to-one fields; by default the table. */
  from?(parts: StatementParts<V>, alias: string): Sql;
  /** Conditions besides the model's own predicate, which is there unless these rows are seen with their parent. */
  conditions(parts: StatementParts<V>, alias: string): readonly Sql[];
  /** ORDER BY and LIMIT. */
  tail(parts: StatementParts<V>, alias: string): Sql;
  readonly isSeenWithParent?: boolean;
  /** One row at most: its children are asked for by one key. */
  readonly isSingle?: boolean;
  /** Column that names the parent. */
  readonly group?: string;
  /** Expressions a cursor is made of. */
  order?(alias: string): readonly Sql[];
}

/** The level under construction: columns and joins of one statement, and the fields served after it. */
class LevelDraft<V extends Viewer> {
  readonly columns: Sql[] = [];
  readonly joins: Sql[] = [];
  readonly manies: ManyPlan<V>[] = [];
  readonly computed: ComputedPlan<V>[] = [];
  private readonly slots = new Map<string, number>();

  constructor(
    readonly parts: StatementParts<V>,
    readonly isSingle: boolean,
  ) {}

  add(expression: Sql): number {
    return this.columns.push(expression) - 1;
  }

  /** A column fetched twice is fetched once. */
  column(alias: string, name: string): number {
    const known = this.slots.get(`${alias}.${name}`);
    if (known !== undefined) return known;
    const slot = this.add(columnOf(alias, name));
    this.slots.set(`${alias}.${name}`, slot);
    return slot;
  }
}

const columnOf = (alias: string, name: string): Sql => sql`${identifier(alias)}.${identifier(name)}`;
/** Two tables of a join have columns of one name; a runner that reads rows as objects would lose all but one. */
const numbered = (expression: Sql, slot: number): Sql => sql`${expression} AS ${identifier(`c${slot}`)}`;
const tableAs = (table: string, alias: string): Sql => sql`${identifier(table)} AS ${identifier(alias)}`;
const snakeCase = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Compiles one statement and, below it, one more for each to-many field. */
export function compileLevel<V extends Viewer>(
  compilation: Compilation<V>,
  model: ReadModel<V>,
  nodes: readonly FieldNode[],
  shape: LevelShape<V>,
): LevelPlan<V> {
  const parts = new StatementParts(compilation.viewer);
  const draft = new LevelDraft(parts, shape.isSingle ?? false);
  const alias = parts.nextAlias();
  const root = compileNode(compilation, draft, model, nodes, alias, -1);
  const group = shape.group === undefined ? -1 : draft.column(alias, shape.group);
  const order = (shape.order?.(alias) ?? []).map((text) => draft.add(text));
  if (draft.columns.length === 0) draft.column(alias, model.key);
  const from = shape.from?.(parts, alias) ?? tableAs(model.table, alias);
  const own = shape.isSeenWithParent ? [] : [visible(parts, model, alias)];
  const conditions = [...own, ...shape.conditions(parts, alias)];
  const statement = parts.finish(
    join(
      [
        sql`SELECT ${join(draft.columns.map(numbered), ', ')} FROM ${from}`,
        ...draft.joins,
        sql`WHERE ${join(conditions, ' AND ')}`,
        shape.tail(parts, alias),
      ],
      ' ',
    ),
  );
  return { statement, root, manies: draft.manies, computed: draft.computed, group, order };
}

/**
 * The model's predicate for one occurrence of its table. Every FROM and every JOIN of this folder goes through here, but for
 * what is seen with the row that led to it.
 */
export function visible<V extends Viewer>(parts: StatementParts<V>, model: ReadModel<V>, alias: string): Sql {
  return parts.predicate((viewer) => model.visibleTo(viewer, alias));
}

function compileNode<V extends Viewer>(
  compilation: Compilation<V>,
  draft: LevelDraft<V>,
  model: ReadModel<V>,
  nodes: readonly FieldNode[],
  alias: string,
  presence: number,
): NodePlan<V> {
  const discriminator = model.discriminator === null ? -1 : draft.column(alias, model.discriminator);
  const variants = model.variants.map(
    (variant) =>
      [variant.tag ?? '', compileVariant(compilation, draft, model, variant, nodes, alias)] as const,
  );
  return { presence, discriminator, variants: new Map(variants) };
}

type VariantDraft<V extends Viewer> = {
  leaves: Leaf[];
  ones: OnePlan<V>[];
  manies: { index: number; slot: number }[];
  computed: { index: number; needs: { name: string; slot: number }[] }[];
};

function compileVariant<V extends Viewer>(
  compilation: Compilation<V>,
  draft: LevelDraft<V>,
  model: ReadModel<V>,
  variant: Variant<V>,
  nodes: readonly FieldNode[],
  alias: string,
): VariantPlan & { ones: readonly OnePlan<V>[] } {
  const out: VariantDraft<V> = { leaves: [], ones: [], manies: [], computed: [] };
  for (const [field, fieldNodes] of selectedFields(compilation.selection, variant.type, nodes)) {
    if (field === '__typename') continue;
    const plan = Object.hasOwn(variant.fields, field) ? variant.fields[field] : undefined;
    if (!plan) throw new PlanError(`${variant.type}.${field} has no plan`);
    if (fieldNodes.some((node) => node.arguments?.length))
      throw new PlanError(`${variant.type}.${field}: a planned field takes no arguments`);
    if (variant.may) compilation.guarded.push({ type: variant.type, field, may: variant.may });
    compileField({ compilation, draft, model, alias, out }, field, plan, fieldNodes);
  }
  return { type: variant.type, ...out };
}

interface FieldPlace<V extends Viewer> {
  readonly compilation: Compilation<V>;
  readonly draft: LevelDraft<V>;
  readonly model: ReadModel<V>;
  readonly alias: string;
  readonly out: VariantDraft<V>;
}

function compileField<V extends Viewer>(
  place: FieldPlace<V>,
  field: string,
  plan: FieldPlan<V>,
  nodes: readonly FieldNode[],
): void {
  const { draft, alias, out } = place;
  switch (plan.kind) {
    case 'column':
      out.leaves.push({ field, slot: draft.column(alias, plan.column ?? snakeCase(field)) });
      return;
    case 'sql':
      out.leaves.push({ field, slot: draft.add(sql`(${plan.expression(alias)})`) });
      return;
    case 'computed': {
      const needs = plan.needs.map((name) => ({ name, slot: draft.column(alias, name) }));
      out.computed.push({ index: draft.computed.push({ field, source: plan }) - 1, needs });
      return;
    }
    case 'toOne': {
      const target = plan.model();
      const joined = draft.parts.nextAlias();
      const match = sql`${columnOf(joined, target.key)} = ${columnOf(alias, plan.via)}`;
      const own = plan.isSeenWithRow ? empty : sql` AND ${visible(draft.parts, target, joined)}`;
      draft.joins.push(sql`LEFT JOIN ${tableAs(target.table, joined)} ON ${match}${own}`);
      const presence = draft.column(joined, target.key);
      out.ones.push({ field, node: compileNode(place.compilation, draft, target, nodes, joined, presence) });
      return;
    }
    case 'toMany': {
      const level = compileLevel(place.compilation, plan.model(), nodes, childShape(plan, draft.isSingle));
      const slot = draft.column(alias, plan.local ?? place.model.key);
      out.manies.push({ index: draft.manies.push({ field, level }) - 1, slot });
    }
  }
}

/** For one parent `= $1`: of an array of unknown length PostgreSQL expects ten keys, and plans every execution anew. */
function childShape<V extends Viewer>(plan: ToManyField<V>, ofOne: boolean): LevelShape<V> {
  const { key } = plan.model();
  return {
    group: plan.foreign,
    isSeenWithParent: plan.isSeenWithRow,
    conditions: (parts, alias) => {
      const foreign = columnOf(alias, plan.foreign);
      const ofParents = ofOne
        ? sql`${foreign} = ${parts.onlyParent()}`
        : sql`${foreign} = ANY(${parts.parents()})`;
      return plan.where ? [ofParents, sql`(${plan.where(alias)})`] : [ofParents];
    },
    tail: (_parts, alias) => orderClause(alias, totalOrder(plan.orderBy, key)),
  };
}
