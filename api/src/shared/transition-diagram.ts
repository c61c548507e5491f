import {
  actionsOf,
  rowOf,
  type ActionOf,
  type AnyTransitionTable,
  type StateLabels,
  type StateOf,
  type Transition,
} from './transition-table.js';

/** A state as a node: `isInitial` when nothing leads to it, `isFinal` when nothing leaves it. */
export interface DiagramState<S extends string> {
  readonly state: S;
  readonly label: string;
  readonly isInitial: boolean;
  readonly isFinal: boolean;
}

/** One arrow. `isGuarded`: facts may refuse it. `clock`: the limit it starts. */
export interface DiagramEdge<S extends string, Action extends string> {
  readonly action: Action;
  readonly from: S;
  readonly to: S;
  readonly label: string;
  readonly permission: string;
  readonly clock: string | null;
  readonly isGuarded: boolean;
}

/** A whole state machine, ready for a query or a drawing. */
export interface Diagram<S extends string, Action extends string> {
  readonly states: readonly DiagramState<S>[];
  readonly edges: readonly DiagramEdge<S, Action>[];
}

function targetsOf<S extends string, Facts>(transition: Transition<S, Facts>): readonly S[] {
  return transition.target === undefined ? [transition.to] : transition.to;
}

/** States in the order of `stateLabels`, edges in the order of the table. */
export function describe<Table extends AnyTransitionTable>(
  table: Table,
  stateLabels: StateLabels<StateOf<Table>>,
): Diagram<StateOf<Table>, ActionOf<Table>> {
  const edges = actionsOf(table).flatMap((action) => {
    const row = rowOf(table, action);
    const { label, permission, clock = null, when } = row;
    return row.from.flatMap((from) =>
      targetsOf(row).map((to) => ({
        action,
        from,
        to,
        label,
        permission,
        clock,
        isGuarded: when !== undefined,
      })),
    );
  });
  // A loop on the state itself neither leads to it nor leaves it.
  const moves = edges.filter((edge) => edge.from !== edge.to);
  const entered = new Set<StateOf<Table>>(moves.map((edge) => edge.to));
  const left = new Set<StateOf<Table>>(moves.map((edge) => edge.from));
  const states = (Object.keys(stateLabels) as StateOf<Table>[]).map((state) => ({
    state,
    label: stateLabels[state],
    isInitial: !entered.has(state),
    isFinal: !left.has(state),
  }));
  return { states, edges };
}

/** Mermaid text (`stateDiagram-v2`) for a module's README; arrows between the same two states share one line. `initial` overrides the states nothing leads to. */
export function toMermaid<Table extends AnyTransitionTable>(
  table: Table,
  stateLabels: StateLabels<StateOf<Table>>,
  initial?: StateOf<Table>,
): string {
  const diagram = describe(table, stateLabels);
  const lines = ['stateDiagram-v2'];
  for (const { state, label } of diagram.states) lines.push(`  state "${label}" as ${state}`);
  for (const { state, isInitial } of diagram.states) {
    if (initial === undefined ? isInitial : state === initial) lines.push(`  [*] --> ${state}`);
  }
  const arrows = new Map<string, string[]>();
  for (const edge of diagram.edges) {
    const arrow = `${edge.from} --> ${edge.to}`;
    arrows.set(arrow, [...(arrows.get(arrow) ?? []), edge.label]);
  }
  for (const [arrow, labels] of arrows) lines.push(`  ${arrow} : ${labels.join(' / ')}`);
  for (const { state, isFinal } of diagram.states) if (isFinal) lines.push(`  ${state} --> [*]`);
  return `${lines.join('\n')}\n`;
}
