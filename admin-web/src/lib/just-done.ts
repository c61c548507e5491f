let last: { readonly caseId: string; readonly label: string } | null = null;

/** An act done on another page than the case's own: the case page, which opens next, says it. */
export function leaveWord(caseId: string, label: string): void {
  last = { caseId, label };
}

/** What was just done to this case elsewhere; told once. */
export function takeWord(caseId: string): string | null {
  const word = last?.caseId === caseId ? last.label : null;
  last = null;
  return word;
}
