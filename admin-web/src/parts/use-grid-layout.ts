import { useEffect, useMemo, useRef, useState } from 'react';
import { defaultLayout, parseLayout, type GridLayout, type LayoutColumn } from '../lib/grid-layout.js';
import { usePreference } from './preferences.js';

const settleMilliseconds = 500;

/** How one person arranged one list, kept on the server: the same columns in another browser. */
export function useGridLayout(
  list: string,
  columns: readonly LayoutColumn[],
): { layout: GridLayout; isKnown: boolean; changeLayout: (next: GridLayout) => void } {
  const { stored, isKnown, save } = usePreference(`grid.${list}`);
  const [changed, setChanged] = useState<GridLayout | null>(null);
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; layout: GridLayout } | null>(null);
  const saved = useMemo(() => parseLayout(stored), [stored]);
  const usual = useMemo(() => defaultLayout(columns), [columns]);

  // A column being dragged wider says so with every step; only where it ends is kept, also when the page is left before.
  useEffect(
    () => () => {
      if (waiting.current === null) return;
      clearTimeout(waiting.current.timer);
      void save(waiting.current.layout);
      waiting.current = null;
    },
    [save],
  );
  const changeLayout = (layout: GridLayout) => {
    setChanged(layout);
    if (waiting.current !== null) clearTimeout(waiting.current.timer);
    const timer = setTimeout(() => {
      waiting.current = null;
      void save(layout);
    }, settleMilliseconds);
    waiting.current = { timer, layout };
  };
  return { layout: changed ?? saved ?? usual, isKnown, changeLayout };
}
