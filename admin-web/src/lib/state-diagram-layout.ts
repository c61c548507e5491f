export interface DiagramState {
  id: string;
  name: string;
}

export interface DiagramTransition {
  from: string;
  to: string;
  action: string;
}

export interface PlacedState extends DiagramState {
  column: number;
  row: number;
}

/** Columns by distance from the first state, rows in the order of the table: the same table always gives the same picture. */
export function placeStates(
  states: readonly DiagramState[],
  transitions: readonly DiagramTransition[],
): PlacedState[] {
  const columnOf = new Map<string, number>();
  let frontier = states.slice(0, 1).map((state) => state.id);
  for (let column = 0; frontier.length > 0; column += 1) {
    for (const id of frontier) columnOf.set(id, column);
    const reached = transitions.filter((edge) => frontier.includes(edge.from)).map((edge) => edge.to);
    frontier = [...new Set(reached)].filter(
      (id) => !columnOf.has(id) && states.some((state) => state.id === id),
    );
  }
  const lastColumn = Math.max(0, ...columnOf.values());
  const filled = new Map<number, number>();
  return states.map((state) => {
    const column = columnOf.get(state.id) ?? lastColumn + 1;
    const row = filled.get(column) ?? 0;
    filled.set(column, row + 1);
    return { ...state, column, row };
  });
}
