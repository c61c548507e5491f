/** What a guard answers: go on, or a refusal with a stable code and a Chinese sentence that says what to do next. */
export type GuardVerdict =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: string; readonly message: string };

/** A pure condition on facts that were loaded before. */
export type Guard<Facts> = (facts: Facts) => GuardVerdict;

interface TransitionBase<S extends string, Facts> {
  readonly from: readonly S[];
  /** `noun.verb`, checked by the policy, not here. */
  readonly permission: string;
  readonly when?: Guard<Facts>;
  /** Name of the limit that starts when the transition is made. */
  readonly clock?: string;
  /** The action in Chinese, as on its button. */
  readonly label: string;
}

/** A transition with one target. */
export interface FixedTransition<S extends string, Facts> extends TransitionBase<S, Facts> {
  readonly to: S;
  readonly target?: undefined;
}

/** A transition whose target depends on facts, such as "resume at the level named". `to` lists every state `target` may return. */
export interface ChosenTransition<S extends string, Facts> extends TransitionBase<S, Facts> {
  readonly to: readonly S[];
  readonly target: (facts: Facts) => S;
}

/** One row of a state machine. */
export type Transition<S extends string, Facts> = FixedTransition<S, Facts> | ChosenTransition<S, Facts>;

/** A state machine as data: action → transition. Write it `as const satisfies TransitionTable<State, Facts>` to keep the action names. */
export type TransitionTable<S extends string, Facts, Action extends string = string> = Readonly<
  Record<Action, Transition<S, Facts>>
>;

/** Any table, whatever its states and facts: what the functions below accept. */
export type AnyTransitionTable = Readonly<Record<string, Transition<string, never>>>;

/** The states a table names, on either side of an arrow. */
export type StateOf<Table extends AnyTransitionTable> = {
  [Action in keyof Table]:
    | Table[Action]['from'][number]
    | (Table[Action]['to'] extends infer To ? (To extends readonly (infer S)[] ? S : To) : never);
}[keyof Table] &
  string;

/** What all guards and targets of a table together need to know. */
export type FactsOf<Table extends AnyTransitionTable> = Table[keyof Table] extends {
  readonly permission: string;
  readonly when?: (facts: infer Facts) => unknown;
  readonly target?: (facts: infer Facts) => unknown;
}
  ? Facts
  : never;

/** The action names of a table. */
export type ActionOf<Table extends AnyTransitionTable> = keyof Table & string;

/** Chinese name of each state. */
export type StateLabels<S extends string> = Readonly<Record<S, string>>;

/** Either the next state, or why not. */
export type Verdict<S extends string> =
  | { readonly refused: false; readonly to: S }
  | { readonly refused: true; readonly code: string; readonly message: string };

/** One action as seen from the present state, for the buttons of a page. */
export interface ActionChoice<S extends string, Action extends string> {
  readonly action: Action;
  readonly label: string;
  readonly permission: string;
  readonly verdict: Verdict<S>;
}

/** A guard that always lets pass. */
export const PASS: GuardVerdict = { ok: true };

/** Shorthand for a guard's refusal. */
export function refuse(code: string, message: string): GuardVerdict {
  return { ok: false, code, message };
}

/** All guards must pass; the first refusal is the answer. */
export function allOf<Facts>(...guards: readonly Guard<Facts>[]): Guard<Facts> {
  return (facts) => {
    for (const guard of guards) {
      const verdict = guard(facts);
      if (!verdict.ok) return verdict;
    }
    return PASS;
  };
}

function quoteAll<S extends string>(states: readonly S[], labels: StateLabels<S>): string {
  return states.map((state) => `“${labels[state]}”`).join('、');
}

function wrongState<S extends string, Facts>(
  transition: Transition<S, Facts>,
  state: S,
  labels?: StateLabels<S>,
): Verdict<S> {
  const message = labels
    ? `当前状态为“${labels[state]}”，不能${transition.label}。处于${quoteAll(transition.from, labels)}时才能办理，请刷新页面查看最新进度。`
    : `当前状态下不能${transition.label}，请刷新页面查看最新进度。`;
  return { refused: true, code: 'NOT_ALLOWED_IN_STATE', message };
}

/**
 * Decides one action. Refuses NOT_ALLOWED_IN_STATE (the sentence names the state when `stateLabels` is given), UNKNOWN_ACTION, and whatever the guard refuses.
 * Throws if `target` returns a state that `to` does not list, because then the diagram and the tests would lie.
 */
export function decide<Table extends AnyTransitionTable>(
  table: Table,
  action: ActionOf<Table>,
  state: StateOf<Table>,
  facts: FactsOf<Table>,
  stateLabels?: StateLabels<StateOf<Table>>,
): Verdict<StateOf<Table>> {
  // Object.hasOwn, because an action may come from outside and `constructor` is no transition.
  if (!Object.hasOwn(table, action)) {
    return { refused: true, code: 'UNKNOWN_ACTION', message: '没有这项操作，请刷新页面后重试。' };
  }
  return decideRow(rowOf(table, action), state, facts, stateLabels);
}

function decideRow<S extends string, Facts>(
  transition: Transition<S, Facts>,
  state: S,
  facts: Facts,
  stateLabels?: StateLabels<S>,
): Verdict<S> {
  if (!transition.from.includes(state)) return wrongState(transition, state, stateLabels);
  const verdict = transition.when?.(facts) ?? PASS;
  if (!verdict.ok) return { refused: true, code: verdict.code, message: verdict.message };
  if (transition.target === undefined) return { refused: false, to: transition.to };
  const to = transition.target(facts);
  if (!transition.to.includes(to))
    throw new Error(`${transition.label} leads to ${to}, which its row does not list`);
  return { refused: false, to };
}

/** One row with the types of its own table. */
export function rowOf<Table extends AnyTransitionTable>(
  table: Table,
  action: ActionOf<Table>,
): Transition<StateOf<Table>, FactsOf<Table>> {
  // StateOf and FactsOf are made from this very table, but the compiler cannot follow that through one indexed row.
  return table[action] as unknown as Transition<StateOf<Table>, FactsOf<Table>>;
}

/** The actions that start in the present state, each with its verdict: the ones refused now carry their reason. */
export function listActions<Table extends AnyTransitionTable>(
  table: Table,
  state: StateOf<Table>,
  facts: FactsOf<Table>,
  stateLabels?: StateLabels<StateOf<Table>>,
): ActionChoice<StateOf<Table>, ActionOf<Table>>[] {
  return actionsOf(table)
    .filter((action) => rowOf(table, action).from.includes(state))
    .map((action) => {
      const { label, permission } = rowOf(table, action);
      return { action, label, permission, verdict: decide(table, action, state, facts, stateLabels) };
    });
}

/** The action names of a table, in the order written. */
export function actionsOf<Table extends AnyTransitionTable>(table: Table): ActionOf<Table>[] {
  return Object.keys(table);
}
