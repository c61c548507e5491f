export interface DiagramState {
  id: string;
  name: string;
}

export interface DiagramTransition {
  from: string;
  to: string;
  action: string;
}

/** A state beside the main way: how one gets there, and where one comes out again. */
export interface SideState extends DiagramState {
  entries: readonly DiagramTransition[];
  exits: readonly DiagramTransition[];
}

/** An action that may lead to several states from one place goes back to wherever it came from: no step of the main way does. */
function isReturn(edge: DiagramTransition, all: readonly DiagramTransition[]): boolean {
  return all.some(
    (other) => other.action === edge.action && other.from === edge.from && other.to !== edge.to,
  );
}

/** The states of the normal course from the first state to the goal, by the fewest steps; the first state alone when none leads there. */
export function findMainWay(
  states: readonly DiagramState[],
  transitions: readonly DiagramTransition[],
  goal: string,
): string[] {
  const forward = transitions.filter((edge) => edge.from !== edge.to && !isReturn(edge, transitions));
  const start = states.slice(0, 1).map(({ id }) => id);
  const ways: string[][] = [start];
  const seen = new Set(start);
  for (const way of ways) {
    if (way.at(-1) === goal) return way;
    for (const { to } of forward.filter(({ from }) => from === way.at(-1))) {
      if (seen.has(to)) continue;
      seen.add(to);
      ways.push([...way, to]);
    }
  }
  return start;
}

/** Everything that is not on the main way, in the order of the table. */
export function listSideStates(
  states: readonly DiagramState[],
  transitions: readonly DiagramTransition[],
  mainWay: readonly string[],
): SideState[] {
  return states
    .filter(({ id }) => !mainWay.includes(id))
    .map((state) => ({
      ...state,
      entries: transitions.filter(({ from, to }) => to === state.id && from !== state.id),
      exits: transitions.filter(({ from, to }) => from === state.id && to !== state.id),
    }));
}

/** 初审通过 → 社区公示; one line for an action that may lead to several states. */
export function describeExits(exits: readonly DiagramTransition[], nameOf: (id: string) => string): string[] {
  const targets = new Map<string, string[]>();
  for (const { action, to } of exits) targets.set(action, [...(targets.get(action) ?? []), nameOf(to)]);
  return [...targets].map(
    ([action, names]) => `${action} → ${names.length > 1 ? '原来的环节' : names.join()}`,
  );
}
