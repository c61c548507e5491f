import type { ComputedField, Viewer } from './model.js';
import type { Statement } from './statement.js';

/** Where in a row a field's value stands. */
export interface Leaf {
  readonly field: string;
  readonly slot: number;
}

export interface OnePlan<V extends Viewer> {
  readonly field: string;
  readonly node: NodePlan<V>;
}

/** A to-many field: its rows are the next level, fetched for all parents at once. */
export interface ManyPlan<V extends Viewer> {
  readonly field: string;
  readonly level: LevelPlan<V>;
}

export interface ComputedPlan<V extends Viewer> {
  readonly field: string;
  readonly source: ComputedField<V>;
}

/** What a row becomes if it is of this type. `index` points into the level's own lists. */
export interface VariantPlan {
  readonly type: string;
  readonly leaves: readonly Leaf[];
  readonly manies: readonly { readonly index: number; readonly slot: number }[];
  readonly computed: readonly {
    readonly index: number;
    readonly needs: readonly { name: string; slot: number }[];
  }[];
}

/** One occurrence of a table in a statement. */
export interface NodePlan<V extends Viewer> {
  /** Slot of the key of a joined row: NULL there means no such row, or none the viewer may see. -1 for the first table. */
  readonly presence: number;
  /** Slot that chooses the variant, -1 when there is only one. */
  readonly discriminator: number;
  readonly variants: ReadonlyMap<string, VariantPlan & { readonly ones: readonly OnePlan<V>[] }>;
}

/** One statement and what its rows become. */
export interface LevelPlan<V extends Viewer> {
  readonly statement: Statement<V>;
  readonly root: NodePlan<V>;
  readonly manies: readonly ManyPlan<V>[];
  readonly computed: readonly ComputedPlan<V>[];
  /** Slot of the column that names the parent, -1 at the top. */
  readonly group: number;
  /** Slots of the order values a cursor is made of; only at the top of a page. */
  readonly order: readonly number[];
}

/** A selected field with a rule, asked again for each viewer. */
export interface GuardedField<V extends Viewer> {
  readonly type: string;
  readonly field: string;
  may(viewer: V, field: string): boolean;
}
