import { isWaiting, type RequestRow } from '../../parts/verification/request-row.js';

/** The next one that waits after `id`, in the order of the list; from the top when none follows; null when it was the last. */
export function findNextRequest(rows: readonly RequestRow[], id: string): RequestRow | null {
  const index = rows.findIndex((row) => row.id === id);
  const rest = [...rows.slice(index + 1), ...rows.slice(0, Math.max(index, 0))];
  return rest.find((row) => row.id !== id && isWaiting(row)) ?? null;
}
