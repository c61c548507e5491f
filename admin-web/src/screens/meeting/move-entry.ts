/** The list with one entry taken out and put in at another place; the same list when there is no such place. */
export function moveEntry<Entry>(entries: readonly Entry[], from: number, to: number): Entry[] {
  const moved = entries[from];
  if (moved === undefined || to < 0 || to >= entries.length) return [...entries];
  const rest = entries.filter((_, place) => place !== from);
  return [...rest.slice(0, to), moved, ...rest.slice(to)];
}
