import type { Done, Outcome } from '../platform/outcome.js';

/** A story is written so that nothing is refused: a refusal is a mistake in the story, and named. */
export function insist<T extends object>(outcome: Outcome<T>, what: string): Done<T> {
  if (!outcome.refused) return outcome;
  const problems = (outcome.problems ?? []).map(({ field, message }) => `${field}: ${message}`).join(' ');
  throw new Error(`${what}: ${outcome.code} ${outcome.message} ${problems}`);
}
