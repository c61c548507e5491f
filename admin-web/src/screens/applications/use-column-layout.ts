import { useMemo } from 'react';
import { defaultLayout, type GridLayout } from '../../lib/grid-layout.js';
import { useGridLayout } from '../../parts/use-grid-layout.js';
import { applicationColumns } from './application-columns.js';
import type { ApplicationsSearch } from './url-state.js';

const usual = defaultLayout(applicationColumns);
const visible = (one: GridLayout) => one.order.filter((id) => !one.hidden.includes(id));

/**
 * Columns named in the address win, so that a link shows a colleague the same list; without them everybody has their own
 * arrangement, kept on the server. A change goes to both.
 */
export function useColumnLayout(
  search: ApplicationsSearch,
  onChange: (search: ApplicationsSearch) => void,
): { layout: GridLayout; isKnown: boolean; handleChange: (next: GridLayout) => void } {
  const { layout: own, isKnown, changeLayout } = useGridLayout('applications', applicationColumns);
  const layout = useMemo((): GridLayout => {
    const shown = search.cols;
    if (shown === undefined) return own;
    const others = usual.order.filter((id) => !shown.includes(id));
    return { order: [...shown, ...others], hidden: others, widths: own.widths };
  }, [search.cols, own]);
  const handleChange = (next: GridLayout) => {
    changeLayout(next);
    if (visible(next).join() === visible(layout).join()) return;
    const isUsual = visible(next).join() === visible(usual).join();
    onChange({ ...search, cols: isUsual ? undefined : visible(next) });
  };
  return { layout, isKnown, handleChange };
}
