import { useState, type KeyboardEvent } from 'react';
import type { GridItem } from '../../lib/grid-items.js';
import { moveRow, readGridCommand } from '../../lib/grid-keys.js';

interface GridKeyboardOptions<Row> {
  items: readonly GridItem<Row>[];
  onOpen: (row: Row) => void;
  onMainAction: ((row: Row) => void) | undefined;
  onToggle: ((rowId: string) => void) | undefined;
  filterFieldId: string | undefined;
  scrollTo: (index: number) => void;
}

/** One keyboard for the whole list. Group headings are passed over: commands always stand on a matter. */
export function useGridKeyboard<Row>({
  items,
  onOpen,
  onMainAction,
  onToggle,
  filterFieldId,
  scrollTo,
}: GridKeyboardOptions<Row>) {
  const [activeIndex, setActiveIndex] = useState(-1);
  const handleKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target as HTMLElement;
    const isText = target instanceof HTMLInputElement && target.type !== 'checkbox';
    // A link, button or box inside the grid keeps its own Enter and space.
    const ownsEnter = target !== event.currentTarget && event.key === 'Enter';
    const command = readGridCommand({
      key: event.key,
      ctrlKey: event.ctrlKey,
      metaKey: event.metaKey,
      altKey: event.altKey,
      isComposing: event.nativeEvent.isComposing,
      isInField: isText || ownsEnter,
    });
    if (command === null) return;
    const rowIndexes = items.flatMap((item, index) => (item.kind === 'row' ? [index] : []));
    const position = rowIndexes.indexOf(activeIndex);
    const active = items[activeIndex];
    const row = active?.kind === 'row' ? active : undefined;
    event.preventDefault();
    if (command === 'filter') document.getElementById(filterFieldId ?? '')?.focus();
    else if (command === 'open') {
      if (row) onOpen(row.row);
    } else if (command === 'act') {
      if (row) onMainAction?.(row.row);
    } else if (command === 'select') {
      if (row) onToggle?.(row.id);
    } else {
      const next = rowIndexes[moveRow(position, rowIndexes.length, command)];
      if (next === undefined) return;
      setActiveIndex(next);
      scrollTo(next);
    }
  };
  return { activeIndex, setActiveIndex, handleKeyDown };
}
