import type { FieldNode } from 'graphql';
import type { SqlRunner } from '../db/sql.js';
import { cachedPlan } from './cache.js';
import { compileLevel } from './compile.js';
import { PlanError } from './errors.js';
import { runLevel } from './execute.js';
import type { Order, ReadModel, Viewer } from './model.js';
import { readPage, type Page, type PageRequest } from './page.js';
import { selectedFields, type ReadSelection } from './selection.js';
import { planFor, runOf, type Session } from './session.js';
import { listShape, TOP, type Condition } from './shapes.js';

export interface ReaderOptions {
  /** Send named prepared statements: for listed documents, whose number is known. */
  readonly prepared?: boolean;
  /** Secret of the cursors' seal. Without one a forged cursor is only found when PostgreSQL refuses its values. */
  readonly cursorKey?: string;
}

export interface ListOptions {
  readonly where?: Condition;
  readonly orderBy?: readonly Order[];
  readonly limit: number;
}

export interface Reader<V extends Viewer> {
  /** The row that meets a condition on a unique column; null when it is not there or not visible. */
  one<Row extends object>(
    selection: ReadSelection,
    model: ReadModel<V, Row>,
    where: Condition,
  ): Promise<Row | null>;
  list<Row extends object>(
    selection: ReadSelection,
    model: ReadModel<V, Row>,
    options: ListOptions,
  ): Promise<Row[]>;
  /** `selection` is of a page type with `items`, `nextCursor` and `totalCount`; only what is selected is worked out. */
  page<Row extends object>(
    selection: ReadSelection,
    model: ReadModel<V, Row>,
    request: PageRequest,
  ): Promise<Page<Row>>;
  /** What a mutation answers with in `... on typename { fieldName }`; undefined when nobody asked for it, null when the viewer sees no such row. */
  payload<Row extends object>(
    selection: ReadSelection,
    typename: string,
    fieldName: string,
    model: ReadModel<V, Row>,
    where: Condition,
  ): Promise<Row | null | undefined>;
}

/** One operation's reads: one runner (a client inside a transaction), one viewer. */
export function createReader<V extends Viewer>(
  runner: SqlRunner,
  viewer: V,
  options: ReaderOptions = {},
): Reader<V> {
  const session: Session<V> = {
    runner,
    viewer,
    prepared: options.prepared ?? false,
    cursorKey: options.cursorKey ?? '',
  };
  return {
    async one(selection, model, where) {
      const place = { selection, nodes: selection.fieldNodes, name: 'row' };
      const [row = null] = await readList(session, place, model, { where, limit: 1 });
      return row;
    },
    list: (selection, model, list) =>
      readList(session, { selection, nodes: selection.fieldNodes, name: 'list' }, model, list),
    page: (selection, model, request) => readPage(session, selection, model, request),
    async payload(selection, typename, fieldName, model, where) {
      const name = `payload ${typename}.${fieldName}`;
      const nodes = cachedPlan(
        selection,
        name,
        () => selectedFields(selection, typename, selection.fieldNodes).get(fieldName) ?? [],
      );
      if (nodes.length === 0) return undefined;
      const [row = null] = await readList(session, { selection, nodes, name }, model, { where, limit: 1 });
      return row;
    },
  };
}

/** Which part of a document is read, and under which name its plan is kept. */
interface Place {
  readonly selection: ReadSelection;
  readonly nodes: readonly FieldNode[];
  readonly name: string;
}

async function readList<V extends Viewer, Row extends object>(
  session: Session<V>,
  { selection, nodes, name }: Place,
  model: ReadModel<V, Row>,
  { where, orderBy = [], limit }: ListOptions,
): Promise<Row[]> {
  if (!Number.isInteger(limit) || limit < 1) throw new PlanError(`not a limit: ${limit}`);
  const condition = where?.(TOP) ?? null;
  const key = [name, model.id, condition?.strings, orderBy, limit];
  const level = planFor(session, selection, key, (compilation) =>
    compileLevel(compilation, model, nodes, listShape(model, condition, orderBy, limit)),
  );
  const { objects } = await runLevel(session, level, runOf(session, condition, []));
  // The plan's columns are the model's: this is where rows get the type their declaration promised.
  return objects as Row[];
}
