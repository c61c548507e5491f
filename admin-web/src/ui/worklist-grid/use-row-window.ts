import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, type RefObject } from 'react';
import type { GridItem } from '../../lib/grid-items.js';
import { useRowHeight } from './use-row-height.js';

/** Which rows are drawn: those near the visible stretch, at the height the person chose. */
export function useRowWindow<Row>(
  items: readonly GridItem<Row>[],
  scrollBox: RefObject<HTMLDivElement | null>,
) {
  const { rowHeight, rootSize } = useRowHeight(scrollBox);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scrollBox.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => items[index]?.id ?? index,
    overscan: 6,
    // The header row is sticky and covers the top of the box.
    scrollPaddingStart: rowHeight * 2,
  });
  useEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);
  return { virtualizer, topIndex: Math.floor((virtualizer.scrollOffset ?? 0) / rowHeight), rootSize };
}
