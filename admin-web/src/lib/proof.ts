/** Between whoever needs a fresh proof of who sits here (二次核验) and the one dialog that asks for it. */
export interface Proof {
  /** Opens the dialog; true once the person has proved it, false when they would rather not. */
  ask(): Promise<boolean>;
  isAsking(): boolean;
  subscribe(listener: () => void): () => void;
  answer(isProved: boolean): void;
}

export function createProof(): Proof {
  const listeners = new Set<() => void>();
  let waiting: ((isProved: boolean) => void)[] = [];
  const tell = () => listeners.forEach((listener) => listener());
  return {
    // Two acts at once need one dialog, and one answer serves both.
    ask: () =>
      new Promise((resolve) => {
        waiting = [...waiting, resolve];
        tell();
      }),
    isAsking: () => waiting.length > 0,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    answer: (isProved) => {
      const answered = waiting;
      waiting = [];
      answered.forEach((resolve) => resolve(isProved));
      tell();
    },
  };
}
