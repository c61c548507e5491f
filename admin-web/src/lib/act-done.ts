/** Acts come in bunches, and each of them changes what is counted: those of one second are told of once. */
const gatherMilliseconds = 1000;

const listeners = new Set<() => void>();
let gathering: ReturnType<typeof setTimeout> | undefined;

/** Something was done that may change what waits for the person. */
export function tellActDone(): void {
  gathering ??= setTimeout(() => {
    gathering = undefined;
    for (const listener of listeners) listener();
  }, gatherMilliseconds);
}

/** Whoever shows such counts asks for them again; the answer ends it. */
export function onActDone(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
