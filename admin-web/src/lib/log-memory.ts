/** What this browser saw of the log last time: with it, every auditor's computer is a small witness of its own. */
export interface LogMemory {
  key: string;
  size: number;
  root: string;
}

const place = 'zhulian-audit-log';

export function rememberedLog(): LogMemory | null {
  try {
    const value = JSON.parse(localStorage.getItem(place) ?? 'null') as Partial<LogMemory> | null;
    if (typeof value?.key !== 'string' || typeof value.size !== 'number' || typeof value.root !== 'string')
      return null;
    return { key: value.key, size: value.size, root: value.root };
  } catch {
    return null;
  }
}

export function rememberLog(memory: LogMemory): void {
  localStorage.setItem(place, JSON.stringify(memory));
}

/** After the log's key was changed and the new one compared in person. */
export function forgetLog(): void {
  localStorage.removeItem(place);
}
