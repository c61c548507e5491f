/** A fresh storage of one browser tab, which Node does not have; what is kept can be read and damaged. */
export function openTabStorage(): Map<string, string> {
  const kept = new Map<string, string>();
  const value = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  };
  Object.defineProperty(globalThis, 'sessionStorage', { value, configurable: true });
  return kept;
}
