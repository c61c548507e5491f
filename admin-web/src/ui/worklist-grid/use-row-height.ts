import { useLayoutEffect, useState, type RefObject } from 'react';

/** The row height in pixels as the density tokens give it; it changes with 紧凑, 标准 and 大字. */
export function useRowHeight(box: RefObject<HTMLElement | null>): { rowHeight: number; rootSize: number } {
  const [sizes, setSizes] = useState({ rowHeight: 44, rootSize: 16 });
  useLayoutEffect(() => {
    const measure = () => {
      const rootSize = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const header = box.current?.querySelector<HTMLElement>('[role="row"]');
      const rowHeight = header?.offsetHeight ?? rootSize * 2.75;
      setSizes((old) =>
        old.rowHeight === rowHeight && old.rootSize === rootSize ? old : { rowHeight, rootSize },
      );
    };
    measure();
    const observer = new MutationObserver(measure);
    observer.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['style', 'data-density'],
    });
    return () => observer.disconnect();
  }, [box]);
  return sizes;
}
