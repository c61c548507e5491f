export type GridCommand =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'pageDown'
  | 'pageUp'
  | 'open'
  | 'select'
  | 'act'
  | 'filter';

const commands: Record<string, GridCommand> = {
  j: 'next',
  ArrowDown: 'next',
  k: 'previous',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  PageDown: 'pageDown',
  PageUp: 'pageUp',
  Enter: 'open',
  x: 'select',
  e: 'act',
  '/': 'filter',
};

interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  isComposing: boolean;
  isInField: boolean;
}

/** A letter is a command only outside of fields, and never while an input method is composing Chinese. */
export function readGridCommand(press: KeyPress): GridCommand | null {
  if (press.ctrlKey || press.metaKey || press.altKey || press.isComposing || press.isInField) return null;
  return commands[press.key] ?? null;
}

export function moveRow(current: number, count: number, command: GridCommand, page = 10): number {
  if (count === 0) return -1;
  const last = count - 1;
  switch (command) {
    case 'next':
      return Math.min(last, current + 1);
    case 'previous':
      return Math.max(0, current - 1);
    case 'first':
      return 0;
    case 'last':
      return last;
    case 'pageDown':
      return Math.min(last, Math.max(0, current) + page);
    case 'pageUp':
      return Math.max(0, current - page);
    case 'open':
    case 'select':
    case 'act':
    case 'filter':
      return current;
  }
}
