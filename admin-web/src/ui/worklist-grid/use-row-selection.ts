import { useMemo } from 'react';
import type { GridItem } from '../../lib/grid-items.js';

/** Which of the loaded rows are ticked: one at a time, or all of them from the header. */
export function useRowSelection<Row>(
  items: readonly GridItem<Row>[],
  selected: ReadonlySet<string>,
  onSelectedChange: (selected: ReadonlySet<string>) => void,
) {
  const rowIds = useMemo(() => items.flatMap((item) => (item.kind === 'row' ? [item.id] : [])), [items]);
  const chosen = rowIds.filter((rowId) => selected.has(rowId)).length;
  const toggle = (rowId: string) => {
    const next = new Set(selected);
    if (!next.delete(rowId)) next.add(rowId);
    onSelectedChange(next);
  };
  const selectAll = {
    checked: chosen === rowIds.length,
    mixed: chosen > 0 && chosen < rowIds.length,
    onChange: () => onSelectedChange(new Set(chosen === rowIds.length ? [] : rowIds)),
  };
  return { toggle, selectAll };
}
