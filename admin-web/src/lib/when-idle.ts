interface IdleTimes {
  /** After so long it is done whether the browser is idle or not. */
  atLatest: number;
  /** Safari tells nobody when it is idle. */
  withoutNotice: number;
}

/** Does something once the page has nothing better to do. */
export function whenIdle(task: () => void, { atLatest, withoutNotice }: IdleTimes): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(task, { timeout: atLatest });
  else setTimeout(task, withoutNotice);
}
