import { getNamedType, isObjectType } from 'graphql';
import { compileLevel, type Compilation } from './compile.js';
import { InvalidCursor, PageSizeOutOfRange, PlanError } from './errors.js';
import { runLevel, type LevelResult } from './execute.js';
import type { Order, ReadModel, Viewer } from './model.js';
import { decodeCursor, encodeCursor, sealOf, totalOrder } from './order.js';
import type { LevelPlan } from './plan.js';
import { selectedFields, type ReadSelection } from './selection.js';
import { planFor, runOf, type Session } from './session.js';
import { COUNT_CAP, countStatement, pageShape, TOP, type Condition, type PageShape } from './shapes.js';
import { bind, type Run, type Statement } from './statement.js';

const LARGEST_PAGE = 100;

export interface PageRequest {
  readonly where?: Condition;
  /** One direction for all columns; the key is appended. */
  readonly orderBy: readonly Order[];
  /** 1 to 100. */
  readonly first: number;
  readonly after?: string | null;
}

/** Parts that nobody selected are empty: no items, no cursor, no total. */
export interface Page<Row> {
  readonly items: Row[];
  readonly nextCursor: string | null;
  readonly totalCount: number | null;
  /** True when the total stopped at 1001, to be shown as "1000+". */
  readonly capped: boolean;
}

interface PagePlan<V extends Viewer> {
  readonly level: LevelPlan<V> | null;
  readonly count: Statement<V> | null;
}

/** Reads what is selected of a page: rows and cursor by one statement, the total by another. */
export async function readPage<V extends Viewer, Row extends object>(
  session: Session<V>,
  selection: ReadSelection,
  model: ReadModel<V, Row>,
  request: PageRequest,
): Promise<Page<Row>> {
  const { first, after = null } = request;
  if (!Number.isInteger(first) || first < 1 || first > LARGEST_PAGE) throw new PageSizeOutOfRange(first);
  const where = request.where?.(TOP) ?? null;
  const order = totalOrder(request.orderBy, model.key);
  const seal = sealOf(model.type, order, session.cursorKey);
  const values = after === null ? [] : decodeCursor(seal, after, order.length);
  const shape: PageShape = { where, order, continued: after !== null, limit: first + 1 };
  const key = ['page', model.id, where?.strings, order, shape.continued, first];
  const plan = planFor(session, selection, key, (compilation) =>
    compilePage(compilation, pageTypeOf(selection), model, shape),
  );
  const run = runOf(session, where, values);
  const [totalCount, found] = await Promise.all([
    plan.count ? countRows(session, plan.count, run) : null,
    plan.level ? runPage(session, plan.level, run) : { objects: [], rows: [] },
  ]);
  const last = found.rows.length > first ? found.rows[first - 1] : undefined;
  const nextCursor =
    last && plan.level
      ? encodeCursor(
          seal,
          plan.level.order.map((slot) => last[slot]),
        )
      : null;
  // The plan's columns are the model's: this is where rows get the type their declaration promised.
  return {
    items: found.objects.slice(0, first) as Row[],
    nextCursor,
    totalCount,
    capped: totalCount === COUNT_CAP,
  };
}

function compilePage<V extends Viewer>(
  compilation: Compilation<V>,
  pageType: string,
  model: ReadModel<V>,
  shape: PageShape,
): PagePlan<V> {
  const { selection, viewer } = compilation;
  const fields = selectedFields(selection, pageType, selection.fieldNodes);
  const reads = fields.has('items') || fields.has('nextCursor');
  return {
    level: reads
      ? compileLevel(compilation, model, fields.get('items') ?? [], pageShape(model, viewer, shape))
      : null,
    count: fields.has('totalCount') ? countStatement(model, viewer, shape.where) : null,
  };
}

function pageTypeOf(selection: ReadSelection): string {
  const type = getNamedType(selection.returnType);
  if (!isObjectType(type)) throw new PlanError('a page is read for a field that returns a page type');
  return type.name;
}

async function countRows<V extends Viewer>(
  session: Session<V>,
  count: Statement<V>,
  run: Run<V>,
): Promise<number> {
  const { text, values, name } = bind(count, run);
  const [row] = await session.runner.rows(session.prepared ? { text, values, name } : { text, values });
  return Number(row?.[0]);
}

/** A forged cursor can pass for well-formed and still hold a value of the wrong type; PostgreSQL then answers with class 22. */
async function runPage<V extends Viewer>(
  session: Session<V>,
  level: LevelPlan<V>,
  run: Run<V>,
): Promise<LevelResult> {
  try {
    return await runLevel(session, level, run);
  } catch (error) {
    const isDataError =
      error instanceof Error &&
      'code' in error &&
      typeof error.code === 'string' &&
      error.code.startsWith('22');
    throw isDataError && run.after.length > 0 ? new InvalidCursor() : error;
  }
}
