/** The list a case was opened from, so that 下一件 goes on in the same order. Ids only, and only for this browser tab. */
export interface CaseQueue {
  /** Address of the list with its filters. */
  href: string;
  ids: readonly string[];
}

const storageKey = 'zhulian-case-queue';

export function saveQueue(queue: CaseQueue): void {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(queue));
  } catch {
    // Without storage the case page simply has no neighbours.
  }
}

export function readQueue(): CaseQueue | null {
  try {
    const stored = JSON.parse(sessionStorage.getItem(storageKey) ?? 'null') as Partial<CaseQueue> | null;
    if (stored === null || typeof stored.href !== 'string' || !Array.isArray(stored.ids)) return null;
    return { href: stored.href, ids: stored.ids.filter((id): id is string => typeof id === 'string') };
  } catch {
    return null;
  }
}

export interface QueuePlace {
  listHref: string;
  position: number;
  total: number;
  previousId: string | undefined;
  nextId: string | undefined;
}

export function placeInQueue(queue: CaseQueue | null, id: string): QueuePlace | null {
  const index = queue?.ids.indexOf(id) ?? -1;
  if (queue === null || index < 0) return null;
  return {
    listHref: queue.href,
    position: index + 1,
    total: queue.ids.length,
    previousId: queue.ids[index - 1],
    nextId: queue.ids[index + 1],
  };
}
