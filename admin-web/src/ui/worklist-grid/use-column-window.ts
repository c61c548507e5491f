import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, type RefObject } from 'react';
import type { GridTable } from './use-grid-table.js';

export interface ColumnWindow {
  /** Indexes of the unpinned columns near the visible stretch. */
  indexes: readonly number[];
  /** Space to the left of the first of them. */
  offset: number;
  totalWidth: number;
  checkWidth: number;
  columnCount: number;
  columnNumber: (id: string) => number;
}

/** Which columns are drawn: a list of fifty fields costs no more to scroll than one of ten. */
export function useColumnWindow(
  table: GridTable,
  scrollBox: RefObject<HTMLDivElement | null>,
  checkWidth: number,
): ColumnWindow {
  const centers = table.getCenterVisibleLeafColumns();
  const pinned = table.getStartVisibleLeafColumns();
  const widths = centers.map((column) => column.getSize()).join();
  const virtualizer = useVirtualizer({
    count: centers.length,
    horizontal: true,
    getScrollElement: () => scrollBox.current,
    estimateSize: (index) => centers[index]?.getSize() ?? 0,
    getItemKey: (index) => centers[index]?.id ?? index,
    overscan: 2,
  });
  // The virtualizer remembers sizes; a resized or moved column has to make it forget them.
  useEffect(() => virtualizer.measure(), [virtualizer, widths]);
  const items = virtualizer.getVirtualItems();
  const first = checkWidth > 0 ? 2 : 1;
  const order = [...pinned, ...centers].map((column) => column.id);
  return {
    indexes: items.map((item) => item.index),
    offset: items[0]?.start ?? 0,
    totalWidth: checkWidth + table.getStartTotalSize() + table.getCenterTotalSize(),
    checkWidth,
    columnCount: order.length + first - 1,
    columnNumber: (id) => order.indexOf(id) + first,
  };
}
