interface IdleTimes {
  /** Milliseconds from now in which the browser is not asked: what was just opened is being read. */
  notBefore?: number;
  /** After so long it is done whether the browser is idle or not. */
  atLatest: number;
  /** Safari tells nobody when it is idle. */
  withoutNotice: number;
}

/** Does something once the page has nothing better to do. */
export function whenIdle(task: () => void, { notBefore = 0, atLatest, withoutNotice }: IdleTimes): void {
  if (notBefore > 0) setTimeout(() => whenIdle(task, { atLatest, withoutNotice }), notBefore);
  else if ('requestIdleCallback' in window) window.requestIdleCallback(task, { timeout: atLatest });
  else setTimeout(task, withoutNotice);
}
