/** One list of what waits for the person, with how many stand in it. */
export interface WaitingList {
  name: string;
  href: string;
  count: number;
}

export const countWaiting = (lists: readonly WaitingList[]): number =>
  lists.reduce((all, { count }) => all + count, 0);

/** "99+" keeps a bar in place; the list has the exact number. */
export const shortenCount = (count: number): string => (count > 99 ? '99+' : String(count));

/** The list that 待办 opens at once; undefined where things wait in several, and the person chooses. */
export function findListToOpen(lists: readonly WaitingList[]): WaitingList | undefined {
  const waiting = lists.filter(({ count }) => count > 0);
  return waiting.length > 1 ? undefined : (waiting[0] ?? lists[0]);
}
