import { createHash } from 'node:crypto';
import { sql, Sql } from '../db/sql.js';
import { PlanError } from './errors.js';
import type { Viewer } from './model.js';

/** What differs between two runs of one compiled statement. */
export interface Run<V extends Viewer> {
  readonly viewer: V;
  /** The values of the caller's own condition; its text is part of the plan's key. */
  readonly where: readonly unknown[];
  /** Order values of the last row of the page before. */
  readonly after: readonly string[];
  /** Keys of the level above. */
  readonly parents: readonly unknown[];
}

/** A viewer's predicate: compiled once, evaluated again for the values at every run. */
interface Predicate<V extends Viewer> {
  evaluate(viewer: V): Sql;
  readonly shape: string;
}

type Evaluated<V extends Viewer> = ReadonlyMap<Predicate<V>, readonly unknown[]>;

/** Stands in the compiled text for a value that only the run knows. */
class Slot<V extends Viewer> {
  constructor(readonly read: (run: Run<V>, evaluated: Evaluated<V>) => unknown) {}
}

export interface Statement<V extends Viewer> {
  readonly text: string;
  readonly name: string;
  readonly slots: readonly unknown[];
  readonly predicates: readonly Predicate<V>[];
}

const shapeOf = (part: Sql): string => part.strings.join('\u0000');

/** Collects the parts of one statement and remembers every predicate in it, so that none goes unchecked at run time. */
export class StatementParts<V extends Viewer> {
  private readonly predicates: Predicate<V>[] = [];
  private aliases = 0;

  constructor(readonly viewer: V) {}

  nextAlias(): string {
    return `t${this.aliases++}`;
  }

  /** A condition that depends on the viewer, in parentheses. */
  predicate(evaluate: (viewer: V) => Sql): Sql {
    const compiled = evaluate(this.viewer);
    if (compiled.text.trim() === '') throw new PlanError('a predicate must be a condition, not empty');
    const predicate: Predicate<V> = { evaluate, shape: shapeOf(compiled) };
    this.predicates.push(predicate);
    const slots = compiled.values.map(
      (_, index) => new Slot<V>((_run, evaluated) => evaluated.get(predicate)?.[index]),
    );
    return sql`(${new Sql(compiled.strings, slots)})`;
  }

  /** The caller's own condition, in parentheses. */
  where(condition: Sql): Sql {
    return sql`(${new Sql(
      condition.strings,
      condition.values.map((_, index) => new Slot<V>((run) => run.where[index])),
    )})`;
  }

  parents(): Slot<V> {
    return new Slot((run) => run.parents);
  }

  /** The key of a level above that has one row at most. */
  onlyParent(): Slot<V> {
    return new Slot((run) => run.parents[0]);
  }

  after(index: number): Slot<V> {
    return new Slot((run) => run.after[index]);
  }

  finish(whole: Sql): Statement<V> {
    const { text } = whole;
    const name = `read_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
    return { text, name, slots: whole.values, predicates: this.predicates };
  }
}

/**
 * Fills a statement for one run. A predicate whose text differs from the compiled one means that two viewers share a
 * `scopeShape` and must not: nothing is sent then, because the old text with new values would be another rule.
 */
export function bind<V extends Viewer>(
  statement: Statement<V>,
  run: Run<V>,
): { text: string; values: unknown[]; name: string } {
  const evaluated = new Map<Predicate<V>, readonly unknown[]>();
  for (const predicate of statement.predicates) {
    const now = predicate.evaluate(run.viewer);
    if (shapeOf(now) !== predicate.shape)
      throw new PlanError(`scopeShape "${run.viewer.scopeShape}" stands for two different predicates`);
    evaluated.set(predicate, now.values);
  }
  const values = statement.slots.map((slot) =>
    slot instanceof Slot ? (slot as Slot<V>).read(run, evaluated) : slot,
  );
  return { text: statement.text, values, name: statement.name };
}
