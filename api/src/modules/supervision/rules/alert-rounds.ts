import type { AlertFact } from './supervision-models.js';

/**
 * Is what was found what somebody concluded on? `terms` are the labels of facts that only say how it was measured: a
 * threshold that is set anew does not raise what was settled again.
 */
export function isSameMatter(
  concluded: readonly AlertFact[],
  found: readonly AlertFact[],
  terms: readonly string[],
): boolean {
  const matter = (facts: readonly AlertFact[]) =>
    facts
      .filter(({ label }) => !terms.includes(label))
      .map(({ label, value }) => `${label}=${value}`)
      .join('\n');
  return matter(concluded) === matter(found);
}
