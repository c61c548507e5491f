import { visibleText } from '../../shared/visible-text.js';

/** Secrets are compared as they were typed. */
const AS_TYPED: ReadonlySet<string> = new Set(['password', 'currentPassword', 'newPassword']);

/** The texts of a body with where they stand. Walks without recursion, because a body may be nested as deep as it likes. */
function* textsOf(
  body: unknown,
): Generator<readonly [parent: Record<string, unknown>, key: string, text: string]> {
  const waiting: unknown[] = [body];
  while (waiting.length > 0) {
    const parent = waiting.pop();
    if (typeof parent !== 'object' || parent === null) continue;
    for (const [key, value] of Object.entries(parent))
      if (typeof value === 'string') yield [parent as Record<string, unknown>, key, value];
      else waiting.push(value);
  }
}

/**
 * Whether some text cannot be stored as it is: PostgreSQL's text has no NUL, and half of a surrogate pair would silently become another
 * character.
 */
export function hasUnstorableText(variables: unknown): boolean {
  for (const [, , text] of textsOf(variables))
    if (text.includes('\u0000') || !text.isWellFormed()) return true;
  return false;
}

/** Takes what nobody sees out of every text but passwords, in place: rules, limits and readers then mean the same text. */
export function keepVisibleText(variables: unknown): void {
  for (const [parent, key, text] of textsOf(variables))
    if (!AS_TYPED.has(key)) parent[key] = visibleText(text);
}
