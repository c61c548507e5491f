import type { Sql } from '../db/sql.js';
import { cachedPlan } from './cache.js';
import type { Compilation } from './compile.js';
import { ForbiddenField } from './errors.js';
import type { Execution } from './execute.js';
import type { ReadModel, Viewer } from './model.js';
import type { GuardedField } from './plan.js';
import type { ReadSelection } from './selection.js';
import type { Run } from './statement.js';

/** One reader's surroundings. */
export interface Session<V extends Viewer> extends Execution<V> {
  readonly cursorKey: string;
}

/** A plan with the field rules it met: asked again for each viewer, because a scope shape says nothing about them. */
interface GuardedPlan<V extends Viewer, Plan> {
  readonly plan: Plan;
  readonly guarded: readonly GuardedField<V>[];
}

/** The plan for a place in a document, compiled once per `key` and scope shape. Refuses forbidden fields, every time. */
export function planFor<V extends Viewer, Plan>(
  session: Session<V>,
  selection: ReadSelection,
  key: readonly unknown[],
  compile: (compilation: Compilation<V>) => Plan,
): Plan {
  const fullKey = JSON.stringify([...key, session.viewer.scopeShape]);
  const { plan, guarded } = cachedPlan(selection, fullKey, (): GuardedPlan<V, Plan> => {
    const compilation: Compilation<V> = { viewer: session.viewer, selection, guarded: [] };
    return { plan: compile(compilation), guarded: compilation.guarded };
  });
  for (const { type, field, may } of guarded)
    if (!may(session.viewer, field)) throw new ForbiddenField(type, field);
  return plan;
}

/** Refuses a filter or an order over fields the viewer may not read: which rows come, and in which order, tells values too. */
export function refuseForbidden<V extends Viewer>(
  model: ReadModel<V>,
  viewer: V,
  fields: readonly string[],
): void {
  for (const { type, may } of model.variants)
    for (const field of fields) if (may && !may(viewer, field)) throw new ForbiddenField(type, field);
}

export function runOf<V extends Viewer>(
  session: Session<V>,
  condition: Sql | null,
  after: readonly string[],
): Run<V> {
  return { viewer: session.viewer, where: condition?.values ?? [], after, parents: [] };
}
