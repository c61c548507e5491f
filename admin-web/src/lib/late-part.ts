import { savesData } from './data-saver.js';
import { whenIdle } from './when-idle.js';

/** A part that the first page stands without. It is fetched once, and again only after that has failed. */
export interface LatePart<Part> {
  /** Nothing until it has come. */
  read: () => Part | undefined;
  subscribe: (listener: () => void) => () => void;
  fetch: () => Promise<void>;
}

export function createLatePart<Part>(load: () => Promise<Part>): LatePart<Part> {
  const listeners = new Set<() => void>();
  let part: Part | undefined;
  let coming: Promise<void> | undefined;
  const bring = async () => {
    try {
      part = await load();
    } catch (failure) {
      coming = undefined;
      throw failure;
    }
    for (const listener of listeners) listener();
  };
  return {
    read: () => part,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    fetch: () => (coming ??= bring()),
  };
}

/**
 * Nobody waits for it yet: whoever reaches for it after this has failed asks again, and is told when that fails too. Who
 * saves data gets it on reaching for it.
 */
export function fetchWhenIdle(part: LatePart<unknown>): void {
  if (!savesData())
    whenIdle(() => void part.fetch().catch(() => undefined), {
      notBefore: 1000,
      atLatest: 2000,
      withoutNotice: 500,
    });
}
