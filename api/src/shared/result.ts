/** Outcome of a pure operation: a value, or what went wrong. Never thrown, always looked at by the caller. */
export type Result<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };

/** One thing a person has to put right: a stable code for programs, a Chinese sentence that says what to do next. */
export interface Problem {
  readonly code: string;
  readonly message: string;
}

/** Wraps a good value. */
export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** Wraps a failure of any shape. */
export function err<Failure>(error: Failure): { readonly ok: false; readonly error: Failure } {
  return { ok: false, error };
}

/** Shorthand for a failure that is one {@link Problem}. */
export function problem(code: string, message: string): { readonly ok: false; readonly error: Problem } {
  return { ok: false, error: { code, message } };
}

/** The value, for places where a failure would be a bug (constants, rows that a constraint already checked). Throws otherwise. */
export function unwrap<Value>(result: Result<Value, Problem>): Value {
  if (result.ok) return result.value;
  throw new Error(`${result.error.code}: ${result.error.message}`);
}
