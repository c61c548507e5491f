/** Pages go forward by cursor. What lies behind a cursor is remembered for this tab, so that 上一页 leads back step by step. */
const storageKey = 'zhulian-page-trail';
const longest = 60;

type Trail = Record<string, string>;

function readTrail(): Trail {
  try {
    return (JSON.parse(sessionStorage.getItem(storageKey) ?? '{}') as Trail | null) ?? {};
  } catch {
    return {};
  }
}

export function rememberPage(after: string, previous: string | undefined): void {
  try {
    const kept = Object.entries(readTrail()).slice(-longest);
    sessionStorage.setItem(
      storageKey,
      JSON.stringify({ ...Object.fromEntries(kept), [after]: previous ?? '' }),
    );
  } catch {
    // Without storage 上一页 leads to the first page.
  }
}

/** Undefined is the first page. */
export function findPreviousPage(after: string): string | undefined {
  const trail = readTrail();
  const previous = Object.hasOwn(trail, after) ? trail[after] : undefined;
  return previous === undefined || previous === '' ? undefined : previous;
}
